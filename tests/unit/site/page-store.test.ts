import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keep, PageStore, type Shelf } from '../../../src/site/prerender/page-store.ts';

const folder = (): string => mkdtempSync(path.join(tmpdir(), 'offprint-pages-'));

const shelfIn = (parent: string, maker = 'code'): Shelf => ({
  folder: path.join(parent, 'kept'),
  maker,
});

/** What a build of these texts leaves: files of the site, each kept under its own text as the key. */
function build(parent: string, texts: readonly string[]): void {
  const store = new PageStore(shelfIn(parent));
  const site = folder();
  for (const [index, text] of texts.entries()) {
    if (store.restore(text, path.join(site, `restored ${String(index)}`)) !== undefined) continue;
    const file = path.join(site, String(index));
    writeFileSync(file, text);
    store.use([keep(file, text, text, { shelf: store.shelf })]);
  }
  store.close();
}

function restored(parent: string, key: string, maker = 'code'): string | undefined {
  const file = path.join(folder(), 'deep/in/the/site.html');
  const store = new PageStore(shelfIn(parent, maker));
  if (store.restore(key, file) === undefined) return undefined;
  return readFileSync(file, 'utf8');
}

function keptIn(parent: string): readonly string[] {
  return readdirSync(shelfIn(parent).folder).map((name) =>
    readFileSync(path.join(shelfIn(parent).folder, name), 'utf8'),
  );
}

test.each(['It rains.', '', 'Ärger'])('keeps a file from one build to the next: %j', (text) => {
  const parent = folder();
  build(parent, ['hail', text]);
  expect(restored(parent, text)).toBe(text);
});

test('knows no file of another key or of another maker', () => {
  const parent = folder();
  build(parent, ['rain']);
  expect(restored(parent, 'hail')).toBeUndefined();
  expect(restored(parent, 'rain', 'changed code')).toBeUndefined();
});

test('keeps what the last build used, and nothing else', () => {
  const parent = folder();
  build(parent, ['rain', 'hail']);
  build(parent, ['rain', 'dry']);
  expect(keptIn(parent).toSorted()).toEqual(['dry', 'rain']);
});

test('has what earlier builds kept when a build ends half-way', () => {
  const parent = folder();
  build(parent, ['rain']);
  const file = path.join(folder(), 'hail');
  writeFileSync(file, 'hail');
  keep(file, 'hail', 'hail', { shelf: shelfIn(parent) });
  expect(restored(parent, 'rain')).toBe('rain');
  expect(restored(parent, 'hail')).toBe('hail');
});

test('knows no file that is not as it was written', () => {
  const parent = folder();
  build(parent, ['rain']);
  const [name = ''] = readdirSync(shelfIn(parent).folder);
  writeFileSync(path.join(shelfIn(parent).folder, name), 'haze');
  expect(restored(parent, 'rain')).toBeUndefined();
  build(parent, ['rain']);
  expect(restored(parent, 'rain')).toBe('rain');
});

test('knows a file to which an archive gave another time', () => {
  const parent = folder();
  build(parent, ['rain']);
  const [name = ''] = readdirSync(shelfIn(parent).folder);
  utimesSync(path.join(shelfIn(parent).folder, name), 1_800_000_000, 1_800_000_000);
  expect(restored(parent, 'rain')).toBe('rain');
});

test('knows the sheet that goes with a page', () => {
  const parent = folder();
  const page = path.join(parent, 'page');
  writeFileSync(page, 'rain');
  const store = new PageStore(shelfIn(parent));
  keep(page, 'rain', 'rain', { shelf: store.shelf, sheet: 'math.0a1b2c3d4e.css' });
  const later = new PageStore(shelfIn(parent));
  expect(later.restore('rain', path.join(folder(), 'page'))?.sheet).toBe('math.0a1b2c3d4e.css');
});

test('lives with a file that another build has removed', () => {
  const parent = folder();
  build(parent, ['rain']);
  const store = new PageStore(shelfIn(parent));
  for (const name of readdirSync(shelfIn(parent).folder)) {
    rmSync(path.join(shelfIn(parent).folder, name));
  }
  expect(store.restore('rain', path.join(folder(), 'rain'))).toBeUndefined();
});
