/**
 * The same papers as an Eleventy site (the one in eleventy/): the same pages and files from the same catalog, view
 * models, formulas and citations. Without the style sheets, scripts, pictures and the content policy's classes.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from '../lib/files-in.ts';
import { runNpm } from '../lib/npm.ts';
import { measure, type Measured } from './run-measured.ts';

/** Three folders below the project, whose modules it imports. */
const FOLDER = path.resolve('.cache/bench/eleventy');

export interface Compared extends Measured {
  readonly files: number;
  readonly pages: number;
}

export async function buildWithEleventy(content: string, work: string): Promise<Compared> {
  mkdirSync(FOLDER, { recursive: true });
  cpSync('scripts/measure/eleventy', FOLDER, { recursive: true });
  const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = runNpm(args, { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('npm could not install Eleventy.');
  const output = path.join(work, 'eleventy');
  rmSync(output, { recursive: true, force: true });
  const measured = await measure({
    args: [
      'node_modules/@11ty/eleventy/cmd.cjs',
      '--quiet',
      `--output=${path.relative(FOLDER, output)}`,
    ],
    cwd: FOLDER,
    env: { OFFPRINT_CONTENT: content },
  });
  const files = filesIn(output);
  const pages = files.filter((file) => file.endsWith('.html'));
  return { ...measured, files: files.length, pages: pages.length };
}
