import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { calendarDateSchema } from '../../../src/domain/calendar-date.ts';
import { formatSitemap, formatSitemapIndex, sitemapParts } from '../../../src/exports/sitemap.ts';

const schema = readFileSync(new URL('../../schemas/sitemap.rng', import.meta.url), 'utf8');
const page = { address: 'https://papers.example.org/?q=a&b', changed: undefined };
const dated = { ...page, changed: calendarDateSchema.parse('2021-03-04') };

test.each([
  ['pages', formatSitemap([page, dated])],
  ['files', formatSitemapIndex(['https://papers.example.org/sitemap-0.xml'])],
])('a sitemap of %s is valid', async (_label, contents) => {
  const xml = { fileName: 'sitemap.xml', contents };
  expect((await validateXML({ xml, schema, extension: 'relaxng' })).errors).toEqual([]);
});

test('sitemapParts keeps to the longest file that is allowed', () => {
  const parts = sitemapParts(Array.from({ length: 50_001 }, () => page));
  expect(parts.map(({ length }) => length)).toEqual([50_000, 1]);
  expect(sitemapParts([])).toEqual([[]]);
});
