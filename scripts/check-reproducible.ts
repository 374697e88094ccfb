/**
 * `npm run check:reproducible [-- FOLDER]`: builds again in another year, time zone, locale and order of files, where every byte must
 * be as in FOLDER (dist); then changes a paper and builds twice more, with the pages kept from the last build and without,
 * which must come out the same.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { astroProcess } from './lib/astro-process.ts';
import { CONTENT_FOLDER } from './lib/content-folder.ts';
import { filesIn } from './lib/files-in.ts';

const OTHER_WORLD = pathToFileURL(path.resolve('scripts/lib/other-world.ts')).href;
const FOLDER = '.cache/sites/reproducible';
const CONTENT = path.join(FOLDER, 'content');
const KEPT = path.join(FOLDER, 'kept');

rmSync(FOLDER, { recursive: true, force: true });
cpSync(CONTENT_FOLDER, CONTENT, { recursive: true });

const again = build('again', KEPT, ['--import', OTHER_WORLD], {
  TZ: 'Pacific/Kiritimati',
  LC_ALL: 'tr_TR.UTF-8',
});
compare(process.argv[2] ?? 'dist', again, 'in another world');

const [paper = ''] = readdirSync(path.join(CONTENT, 'papers')).toSorted();
appendFileSync(path.join(CONTENT, 'papers', paper), 'It rains.\n');
const before = new Set(filesOf(KEPT));
const withKept = build('with-kept', KEPT);
const reused = before.intersection(new Set(filesOf(KEPT))).size;
const without = build('without', path.join(FOLDER, 'empty'));
compare(withKept, without, `with ${String(reused)} of them kept from the last build`);
if (reused === 0) fail('nothing was kept from the last build');

/** Builds the copy of the content folder; `kept` is where pages are kept. Answers where the site is. */
function build(
  name: string,
  kept: string,
  nodeOptions: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): string {
  const folder = path.join(FOLDER, name);
  const { args, env } = astroProcess(['build', '--silent', '--outDir', folder]);
  const { status } = spawnSync(process.execPath, [...nodeOptions, ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...env,
      ...environment,
      OFFPRINT_CONTENT: CONTENT,
      OFFPRINT_CACHE: kept,
    },
  });
  if (status !== 0) process.exit(status ?? 1);
  return folder;
}

function compare(first: string, second: string, how: string): void {
  const names = [...new Set([...filesOf(first), ...filesOf(second)])];
  const different = names.filter((name) => contentOf(first, name) !== contentOf(second, name));
  for (const name of different) fail(`differs between two builds: ${name}`);
  if (names.length === 0) fail('there is no file to compare');
  console.log(
    `${String(names.length)} files built twice, ${how}: ${String(different.length)} differ.`,
  );
}

function fail(what: string): void {
  console.error(what);
  process.exitCode = 1;
}

function filesOf(folder: string): readonly string[] {
  return filesIn(folder).map((file) => path.relative(folder, file));
}

function contentOf(folder: string, name: string): string | undefined {
  try {
    return readFileSync(path.join(folder, name), 'base64');
  } catch {
    return undefined;
  }
}
