import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { toPartialDate } from '../../../src/domain/partial-date.ts';
import { formatAtom, type FeedEntry } from '../../../src/exports/atom.ts';
import { toFeedHtml } from '../../../src/exports/feed-html.ts';
import { toText } from '../../../src/markup/to-text.ts';
import { CONTEXT, NASTY_NAMES, NASTY_TITLES } from '../../fixtures/references.ts';

const schema = readFileSync(new URL('../../schemas/atom.rng', import.meta.url), 'utf8');

function makeEntry(entry: Partial<FeedEntry> = {}): FeedEntry {
  return {
    id: 'https://papers.example.org/papers/osei-2021-rain/',
    page: 'https://papers.example.org/papers/osei-2021-rain/',
    title: 'Rain on Tin Roofs',
    authors: [{ name: 'Ada Osei', page: 'https://papers.example.org/authors/ada-osei/' }],
    published: toPartialDate('2021-03-04'),
    updated: toPartialDate('2021-03-05'),
    topics: [
      { term: 'cs.LG', name: 'Machine Learning', isArxiv: true },
      { term: 'rain', name: 'Rain', isArxiv: false },
    ],
    related: ['https://arxiv.org/abs/2103.00001'],
    summary: 'We listen.',
    content: '<p>We listen.</p>',
    ...entry,
  };
}

function makeFeed(entries: readonly FeedEntry[]): string {
  return formatAtom({
    title: 'Papers of Ada Osei',
    subtitle: 'All of them.',
    id: 'https://papers.example.org/papers/',
    page: 'https://papers.example.org/papers/',
    self: 'https://papers.example.org/feed.xml',
    language: 'en',
    owner: 'Ada Osei',
    entries,
  });
}

const NASTY = [
  makeEntry({ title: 'Control \u0000\u0008\uFFFE and lone \uD800 characters' }),
  ...NASTY_TITLES.map(({ markdown, text }) =>
    makeEntry({
      title: text,
      summary: toText(markdown, CONTEXT.macros),
      content: toFeedHtml(markdown, CONTEXT.macros),
    }),
  ),
  ...NASTY_NAMES.map(({ name }) =>
    makeEntry({ authors: [{ name, page: 'https://papers.example.org/authors/x/' }] }),
  ),
];

test.each([
  ['an empty feed', []],
  ['a paper', [makeEntry()]],
  ['nasty texts', NASTY],
])('formatAtom of %s is valid', async (_label, entries) => {
  const { errors } = await validateXML({
    xml: { fileName: 'feed.xml', contents: makeFeed(entries) },
    schema,
    extension: 'relaxng',
  });
  expect(errors).toEqual([]);
});

test('formatAtom is as old as its newest paper', () => {
  const feed = makeFeed([makeEntry(), makeEntry({ updated: toPartialDate('2022-01-02') })]);
  expect(/<updated>(.*?)<\/updated>/.exec(feed)?.[1]).toBe('2022-01-02T00:00:00Z');
});

test('formatAtom gives no day of publication that nobody has said', () => {
  const feed = makeFeed([
    makeEntry({ published: toPartialDate('2021'), updated: toPartialDate('2021') }),
  ]);
  expect(feed).not.toContain('<published>');
  expect(feed).toContain('<updated>2021-01-01T00:00:00Z</updated>');
});

test('toFeedHtml writes formulas as text', () => {
  expect(toFeedHtml('In $\\bigO(n^2)$ *steps* with <b>', CONTEXT.macros)).toBe(
    '<p>In O(n²) <em>steps</em> with &lt;b></p>',
  );
});
