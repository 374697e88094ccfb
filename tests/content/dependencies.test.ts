import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), resolved: z.string().optional() }),
  ),
});
const lock = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const packages = Object.entries(lock.packages);

test('one KaTeX is in the tree, so that its HTML fits its style sheet', () => {
  const copies = packages.filter(([path]) => path.endsWith('node_modules/katex'));
  expect(copies.map(([path]) => path)).toEqual(['node_modules/katex']);
});

test('the lock file names no registry', () => {
  expect(packages.filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([]);
});

const WORKFLOWS = globSync(['.github/workflows/*.yml', 'scripts/template/github/workflows/*.yml']);

test.each(WORKFLOWS)('%s runs actions of one commit each, and nobody else’s code with a right to write', (file) => {
  const text = readFileSync(file, 'utf8');
  const used = text.match(/uses: .*/g) ?? [];
  expect(used.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  const jobs = text.slice(text.indexOf('\njobs:')).split(/\n(?= {2}[a-z]+:\n)/);
  expect(jobs.filter((job) => job.includes('npm ci') && job.includes(': write'))).toEqual([]);
  expect(text.match(/npm ci(?! --ignore-scripts)|pull_request_target|secrets\./g)).toBeNull();
});
