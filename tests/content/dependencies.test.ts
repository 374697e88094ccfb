import { readFileSync } from 'node:fs';
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
