/**
 * `npm run gate [-- --because REASON]`: what must never change by accident, checked on the site in dist/: papers equal
 * to their listing, permanent addresses, the scenario queries, the content policy in a browser, budgets, two builds
 * byte-equal, and the digest of every file against tests/built-files.txt. Where a file is meant to differ, REASON says
 * why; it is written there with the new digests. Exits 1 when anything fails.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  describeChanges,
  digestOf,
  formatDigests,
  parseDigests,
  stableName,
  withReason,
} from './digests.ts';
import { filesIn } from '../lib/files-in.ts';
import { policyViolations } from './policy-violations.ts';
import { MARK } from '../lib/site-folder.ts';

const SITE = 'dist';
const RECORD = 'tests/built-files.txt';

const { because } = parseArgs({ options: { because: { type: 'string' } } }).values;

const CHECKS: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  'papers equal their listing': () => run('scripts/offprint.ts', 'import', '--check'),
  'addresses kept': () => run('scripts/offprint.ts', 'addresses', '--check', SITE),
  'scenario queries': () =>
    run(
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config=tests/vitest.config.ts',
      'tests/fifty/search.test.ts',
    ),
  'content policy': keepsPolicy,
  budgets: () => run('scripts/check/budgets.ts', SITE),
  'two builds byte-equal': () => run('scripts/check/reproducible.ts'),
  'digest of every file': filesAreKnown,
};

if (!existsSync(SITE)) throw new Error(`${SITE} is not there: run \`npm run build\` first.`);
const failed: string[] = [];
for (const [name, check] of Object.entries(CHECKS)) {
  console.log(`\n${name}`);
  if (!(await check())) failed.push(name);
}
console.log(
  failed.length === 0 ? '\nThe gate is open.' : `\nThe gate is shut: ${failed.join(', ')}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

function run(...args: readonly string[]): boolean {
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;
}

async function keepsPolicy(): Promise<boolean> {
  const { pages, violations } = await policyViolations(SITE);
  for (const violation of violations) console.error(violation);
  console.log(`${String(pages)} pages visited, ${String(violations.length)} violations.`);
  return pages > 0 && violations.length === 0;
}

function filesAreKnown(): boolean {
  const before = parseDigests(existsSync(RECORD) ? readFileSync(RECORD, 'utf8') : '');
  const now = new Map(
    filesIn(SITE).flatMap((file) => {
      const name = path.relative(SITE, file).replaceAll(path.sep, '/');
      return name === MARK ? [] : [[stableName(name), digestOf(name, readFileSync(file))]];
    }),
  );
  const changes = describeChanges(before, now);
  for (const change of changes) console.log(change);
  if (because !== undefined) {
    writeFileSync(RECORD, formatDigests(withReason(before, now, because)));
    return true;
  }
  if (changes.length === 0) console.log(`${String(now.size)} files as they were.`);
  else console.error('Where that is meant: npm run gate -- --because "REASON".');
  return changes.length === 0;
}
