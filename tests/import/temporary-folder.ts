/** A folder for each test of a file, empty but for `content`, which is gone after the test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { runImportOn, type Run } from './run-import.ts';

interface Folder {
  /** The path of something in it. */
  readonly at: (name: string) => string;
  readonly write: (name: string, text: string | Uint8Array) => void;
  /** Runs import on its content. */
  readonly run: (...args: readonly string[]) => Run;
}

export function temporaryFolder(): Folder {
  let root = '';
  const at = (name: string): string => path.join(root, name);
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'offprint-'));
    mkdirSync(at('content'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });
  return {
    at,
    write: (name, text) => {
      mkdirSync(path.dirname(at(name)), { recursive: true });
      writeFileSync(at(name), text);
    },
    run: (...args) => runImportOn(at('content'), args),
  };
}
