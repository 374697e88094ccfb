/** `node scripts/check/build-test-sites.ts NAME…`: builds sites of tests/sites.ts, and of one below a path the copy that needs no server. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { siteEnvironment, siteFolder, SITES, type Site } from '../../tests/sites.ts';
import { importListings } from '../lib/import-listings.ts';

const names = process.argv.slice(2);
for (const site of SITES) if (names.includes(site.name)) buildSite(site);

function buildSite(site: Site): void {
  const folder = siteFolder(site);
  const environment = { ...siteEnvironment(site), OFFPRINT_CONTENT: withPapers(site) };
  run(['scripts/offprint.ts', 'build', '--silent', '--outDir', folder], environment);
  if (site.path !== '/') {
    run(['scripts/offprint.ts', 'offline', folder, path.join(folder, '../offline')], environment);
  }
}

/** Its content folder, or a copy with the papers of its listing, so that a fixture stays as it is. */
function withPapers({ name, content }: Site): string {
  if (existsSync(path.join(content, 'papers'))) return content;
  const copy = `.cache/content/${name}`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(content, copy, { recursive: true });
  const code = importListings([], { OFFPRINT_CONTENT: copy }, console);
  if (code !== 0) process.exit(code);
  return copy;
}

function run(args: readonly string[], environment: Readonly<Record<string, string>>): void {
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) process.exit(status ?? 1);
}
