import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DiskCache } from '../../../src/site/disk-cache.ts';

function emptyFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'offprint-cache-'));
}

function textIn(cache: DiskCache, key: string): string | undefined {
  return cache.read(key)?.toString();
}

test('keeps a value from one build to the next', () => {
  const folder = emptyFolder();
  new DiskCache(folder, 'code').write('rain', Buffer.from('It rains.'));
  expect(textIn(new DiskCache(folder, 'code'), 'rain')).toBe('It rains.');
});

test('knows no value of another key or of other code', () => {
  const folder = emptyFolder();
  new DiskCache(folder, 'code').write('rain', Buffer.from('It rains.'));
  expect(textIn(new DiskCache(folder, 'code'), 'hail')).toBeUndefined();
  expect(textIn(new DiskCache(folder, 'changed code'), 'rain')).toBeUndefined();
});

test('keeps only what the last build used', () => {
  const folder = emptyFolder();
  const first = new DiskCache(folder, 'code');
  for (const key of ['rain', 'hail', 'snow']) first.write(key, Buffer.from(key));
  const second = new DiskCache(folder, 'code');
  second.read('rain');
  second.write('wind', Buffer.from('wind'));
  second.prune();
  expect(readdirSync(folder)).toHaveLength(2);
  const third = new DiskCache(folder, 'code');
  expect(['rain', 'hail', 'wind'].map((key) => textIn(third, key))).toEqual([
    'rain',
    undefined,
    'wind',
  ]);
});
