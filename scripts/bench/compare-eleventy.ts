/**
 * The same papers as an Eleventy site (the one in eleventy/): a page for every paper, author, topic, year and page of
 * a list, with titles and abstracts typeset by the same KaTeX, and the BibTeX of each paper. Without related papers,
 * terms, feeds, other citations and the search.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseEntryFile } from '../../src/content/entry-file.ts';
import { measure, type Measured } from './measure.ts';

const FOLDER = path.resolve('.cache/bench/eleventy');

export interface Compared extends Measured {
  readonly pages: number;
}

export async function buildWithEleventy(content: string, work: string): Promise<Compared> {
  mkdirSync(FOLDER, { recursive: true });
  cpSync('scripts/bench/eleventy', FOLDER, { recursive: true });
  execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const output = path.join(work, 'eleventy');
  rmSync(output, { recursive: true, force: true });
  writeFileSync(path.join(FOLDER, 'papers.json'), JSON.stringify(readPapers(content)));
  const measured = await measure({
    args: [
      'node_modules/@11ty/eleventy/cmd.cjs',
      '--quiet',
      `--output=${path.relative(FOLDER, output)}`,
    ],
    cwd: FOLDER,
  });
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' });
  return { ...measured, pages: files.filter((name) => name.endsWith('.html')).length };
}

function readPapers(content: string): readonly unknown[] {
  const folder = path.join(content, 'papers');
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const file = path.join(folder, name);
      const { value } = parseEntryFile(readFileSync(file, 'utf8'), file);
      return { id: name.replace(/\.md$/, ''), ...value?.entry, abstract: value?.abstract };
    });
}
