/**
 * `npm test -- reproducible`: builds again in another year, time zone, locale and order of files, where every
 * byte must be as in FOLDER (dist).
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentFolder } from '../../src/site/load-site.ts';
import { astroProcess } from '../lib/astro-process.ts';
import { hasCode } from '../lib/file-errors.ts';
import { filesIn } from '../lib/files-in.ts';
import { MARK } from '../lib/site-folder.ts';

const OTHER_WORLD = pathToFileURL(path.resolve('scripts/check/other-world.ts')).href;
const FIRST = process.argv[2] ?? 'dist';
const AGAIN = '.cache/sites/reproducible';

rmSync(AGAIN, { recursive: true, force: true });
const { args, env } = astroProcess(
  ['build', '--log', 'silent', '--outDir', AGAIN],
  contentFolder(process.env),
);
const { status } = spawnSync(process.execPath, ['--import', OTHER_WORLD, ...args], {
  stdio: 'inherit',
  env: { ...process.env, ...env, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
});
process.exitCode = status === 0 && isSame() ? 0 : 1;

function isSame(): boolean {
  const names = [...new Set([FIRST, AGAIN].flatMap(namesIn))];
  const different = names.filter((name) => contentOf(FIRST, name) !== contentOf(AGAIN, name));
  for (const name of different) console.error(`differs between two builds: ${name}`);
  console.log(`${String(names.length)} files built twice: ${String(different.length)} differ.`);
  return names.length > 0 && different.length === 0;
}

function namesIn(folder: string): readonly string[] {
  const names = filesIn(folder).map((file) => path.relative(folder, file));
  // Astro writes the files, a build their list.
  return names.filter((name) => name !== MARK);
}

function contentOf(folder: string, name: string): string | undefined {
  try {
    return readFileSync(path.join(folder, name), 'base64');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
