import { existsSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reasonOf, withFile } from '../../scripts/lib/file-errors.ts';

const FULL = '/dev/full';

test.runIf(existsSync(FULL))('what a full disk refuses is named', () => {
  let thrown: unknown;
  try {
    withFile(FULL, () => {
      writeFileSync(FULL, 'rain');
    });
  } catch (error) {
    thrown = error;
  }
  expect(reasonOf(thrown)).toBe('/dev/full: the disk is full (ENOSPC)');
});
