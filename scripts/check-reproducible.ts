/**
 * `npm run check:reproducible`: builds again in another year, time zone, locale and order of files; every byte must be
 * as in dist/.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const FIRST = 'dist';
const SECOND = '.cache/sites/second';

const OTHER_WORLD = pathToFileURL(path.resolve('scripts/lib/other-world.ts')).href;

const { status } = spawnSync(
  process.execPath,
  [
    '--import',
    OTHER_WORLD,
    'node_modules/astro/bin/astro.mjs',
    'build',
    '--silent',
    '--outDir',
    SECOND,
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
    },
  },
);
if (status !== 0) process.exit(status ?? 1);

const names = new Set([...filesOf(FIRST), ...filesOf(SECOND)]);
const different = [...names].filter((name) => contentOf(FIRST, name) !== contentOf(SECOND, name));
for (const name of different) console.error(`differs between two builds: ${name}`);
console.log(`${String(names.size)} files built twice, ${String(different.length)} differ.`);
if (different.length > 0 || names.size === 0) process.exitCode = 1;

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  );
}

function contentOf(folder: string, name: string): string | undefined {
  try {
    return readFileSync(path.join(folder, name), 'base64');
  } catch {
    return undefined;
  }
}
