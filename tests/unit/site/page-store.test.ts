import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PageStore } from '../../../src/site/prerender/page-store.ts';

/** A folder in which the last build kept these values under their own names. */
function folderWith(values: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'offprint-pages-'));
  const store = new PageStore(folder, 'code');
  for (const value of values) store.write(value, Buffer.from(value));
  store.close();
  return folder;
}

function textsIn(store: PageStore, keys: readonly string[]): readonly (string | undefined)[] {
  return keys.map((key) => store.read(key)?.toString());
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
}

test('keeps values from one build to the next', () => {
  const store = new PageStore(folderWith(['It rains.', '', 'Ärger']), 'code');
  expect(textsIn(store, ['Ärger', '', 'It rains.'])).toEqual(['Ärger', '', 'It rains.']);
});

test('knows no value of another key or of another maker', () => {
  const folder = folderWith(['rain']);
  expect(textsIn(new PageStore(folder, 'code'), ['hail'])).toEqual([undefined]);
  expect(textsIn(new PageStore(folder, 'changed code'), ['rain'])).toEqual([undefined]);
});

test('keeps what the last build used, and is rid of the rest before long', () => {
  const folder = folderWith(['rain', 'hail', 'x'.repeat(10_000)]);
  for (let day = 1; day <= 20; day += 1) {
    const store = new PageStore(folder, 'code');
    store.read('rain');
    store.write(`day ${String(day)}`, Buffer.from('dry'));
    store.close();
  }
  expect(sizeOf(folder)).toBeLessThan(2_000);
  const last = new PageStore(folder, 'code');
  expect(textsIn(last, ['rain', 'hail', 'day 19', 'day 20'])).toEqual([
    'rain',
    undefined,
    undefined,
    'dry',
  ]);
});

test('has what the last whole build kept when a build ends half-way', () => {
  const folder = folderWith(['rain']);
  new PageStore(folder, 'code').write('hail', Buffer.from('hail'));
  expect(textsIn(new PageStore(folder, 'code'), ['rain', 'hail'])).toEqual(['rain', undefined]);
});

test('knows no value that is not as it was written', () => {
  const folder = folderWith(['rain', 'hail']);
  const values = readdirSync(folder).find((name) => name.endsWith('.values')) ?? '';
  writeFileSync(path.join(folder, values), 'rainhaze');
  expect(textsIn(new PageStore(folder, 'code'), ['rain', 'hail'])).toEqual(['rain', undefined]);
});

test('begins anew where its files are damaged', () => {
  const folder = folderWith(['rain']);
  for (const name of readdirSync(folder)) writeFileSync(path.join(folder, name), '{');
  expect(textsIn(new PageStore(folder, 'code'), ['rain'])).toEqual([undefined]);
});
