import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../../src/search/address.ts';
import { createEngine, type Engine } from '../../../../src/search/engine.ts';
import { parseNames, unpack } from '../../../../src/search/index-files.ts';
import { decodeTexts } from '../../../../src/search/text-stream.ts';
import type { Library } from '../../../../src/site/library.ts';
import { searchDescription } from '../../../../src/site/views/search-description.ts';
import { searchIndex } from '../../../../src/site/views/search-documents.ts';
import { searchView } from '../../../../src/site/views/search-view.ts';
import { makeLibrary } from '../../../fixtures/library.ts';
import { makePaper } from '../../../fixtures/papers.ts';

const source = 'https://example.org/rain';
const papers = [
  makePaper({
    id: 'lind-2022-thunder',
    title: 'Thunderstorms over Greenhouses',
    authors: ['Bo Lind', 'Ada Osei'],
    date: '2022-05-06',
    category: 'cs.LG',
    arxiv: '2205.00001',
    badges: ['Code'],
    abstract: 'We listen to $σ$ of greenhouses.',
  }),
  makePaper({
    id: 'osei-2021-snow',
    title: 'Snow on Slate',
    authors: ['Ada Osei'],
    date: '2021',
    type: 'article-journal',
    category: undefined,
    keywords: ['roofs'],
    doi: '10.5555/snow',
    variables: { 'container-title': 'Journal of Rain' },
    links: [{ kind: 'pdf', href: 'https://example.org/snow.pdf' }],
    overlay: { lastRevised: { value: '2023-01-02', source } },
  }),
  makePaper({
    id: 'roe-2019-fog',
    title: 'Fog',
    authors: ['Cy Roe'],
    date: '2019',
    type: 'thesis',
  }),
];
const library = makeLibrary(papers, {
  title: 'Rain Papers',
  owner: 'Ada Osei',
  lists: { 'start-here': { title: 'Start here', papers: ['roe-2019-fog'] } },
  pages: [
    { name: 'teaching', title: 'Teaching', description: undefined, overview: false, menu: 10 },
  ],
});
const engine = await engineOf(library);

describe('the search knows of a paper what its page says', () => {
  test.each([
    ['words of its title', 'greenhouses', 'lind-2022-thunder'],
    ['words of its abstract', 'listen sigma', 'lind-2022-thunder'],
    ['its authors', 'author:lind', 'lind-2022-thunder'],
    ['its arXiv id', 'arXiv:2205.00001', 'lind-2022-thunder'],
    ['its DOI', '10.5555/snow', 'osei-2021-snow'],
    ['its category', 'topic:cs.LG', 'lind-2022-thunder roe-2019-fog'],
    ['a keyword', 'topic:roofs', 'osei-2021-snow'],
    ['the archive of its category', 'topic:"computer science"', 'lind-2022-thunder roe-2019-fog'],
    ['its venue', 'venue:journal', 'osei-2021-snow'],
    ['its year', 'year:2021', 'osei-2021-snow'],
    ['code that a badge tells of', 'has:code', 'lind-2022-thunder'],
    ['a PDF, also that of arXiv', 'has:pdf', 'lind-2022-thunder osei-2021-snow'],
  ])('%s: %s', (_, query, ids) => {
    const state = parseAddress(`?q=${encodeURIComponent(query)}`);
    expect(engine.findIds(state).join(' ')).toBe(ids);
  });

  test.each([
    ['kind', 'Thesis', 'roe-2019-fog'],
    ['venue', 'Journal of Rain', 'osei-2021-snow'],
  ] as const)('and filters by its %s', (name, value, ids) => {
    const state = { query: '', filters: [{ name, value }], order: 'relevance' } as const;
    expect(engine.findIds(state).join(' ')).toBe(ids);
  });

  test('shows where it leads, and what its date is a date of', () => {
    const [snow] = found('snow').hits;
    expect(snow).toMatchObject({ id: 'osei-2021-snow', date: '2021', meaning: 'published' });
    expect(snow?.authors.map(({ address }) => address)).toEqual(['/authors/ada-osei/']);
    expect(snow?.topics.map(({ address }) => address)).toEqual(['/topics/roofs/']);
  });

  test.each([
    ['an author', 'lind', ['/authors/bo-lind/']],
    ['a venue', 'journal of rain', ['/venues/journal-of-rain/']],
    ['a list', 'start here', ['/lists/start-here/']],
    ['a page of the maintainer', 'teaching', ['/teaching/']],
    ['a topic', 'machine learning', ['/topics/cs-lg/']],
  ])('leads to %s', (_, query, addresses) => {
    expect(found(query).goTo.map(({ address }) => address)).toEqual(addresses);
  });
});

describe('the search page', () => {
  const view = searchView(library);

  test('has examples of the newest paper, each of which finds something', () => {
    expect(view.examples.map(({ query }) => query)).toEqual([
      'author:Lind',
      'title:Thunderstorms',
      'topic:cs.LG',
      'year:2022',
      'has:code',
      'venue:Journal',
      '"Thunderstorms over"',
      'Thunderstorms -Slate',
      'Thunderstorms OR Greenhouses',
    ]);
    for (const { query, href } of view.examples) {
      expect(href).toBe(`/search/?${String(new URLSearchParams({ q: query }))}`);
      expect(engine.findIds(parseAddress(href.replace('/search/', ''))), query).not.toEqual([]);
    }
  });

  test('has none of what the site lacks', () => {
    const plain = makePaper({ id: 'a', title: 'Fog', authors: ['Cy Roe'], date: '' });
    const { examples, years, range } = searchView(makeLibrary([{ ...plain, category: undefined }]));
    expect(examples.map(({ query }) => query)).toEqual(['author:Roe']);
    expect([years, range.map(({ year }) => year)]).toEqual([[], [undefined, undefined]]);
    expect(searchView(makeLibrary([])).examples).toEqual([]);
  });

  test('offers the years that have papers, the last one first, and a span over all', () => {
    expect(view.years).toEqual([2022, 2021, 2019]);
    expect(view.range).toEqual([
      { label: 'From', year: 2019 },
      { label: 'to', year: 2022 },
    ]);
  });
});

describe('the description of the search for browsers', () => {
  const site = {
    title: 'Papers of Ada Osei & Bo Lind, and of everybody else in the lab',
    description: 'Rain <on> "tin"',
    language: 'en',
    searchPage: 'https://example.org/search/',
    self: 'https://example.org/opensearch.xml',
    icon: 'https://example.org/icon.svg',
  };
  const lines = searchDescription(site).split('\n');

  test('has texts no longer than the specification allows, and no markup of others', () => {
    expect(lines.map((line) => line.trim())).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
      '<ShortName>Papers of Ada O…</ShortName>',
      '<LongName>Papers of Ada Osei &amp; Bo Lind, and of everybody…</LongName>',
      '<Description>Rain &lt;on&gt; &quot;tin&quot;</Description>',
      '<Image type="image/svg+xml">https://example.org/icon.svg</Image>',
      '<Url type="text/html" template="https://example.org/search/?q={searchTerms}"/>',
      '<Url type="application/opensearchdescription+xml" rel="self" template="https://example.org/opensearch.xml"/>',
      '<Language>en</Language>',
      '<InputEncoding>UTF-8</InputEncoding>',
      '<OutputEncoding>UTF-8</OutputEncoding>',
      '</OpenSearchDescription>',
      '',
    ]);
  });

  test.each([
    ['Rain and Snow Lab', 'Rain and Snow L…'],
    ['Rain & Snow Lab!', 'Rain &amp; Snow Lab!'],
    ['Papers of Ada, Bo', 'Papers of Ada,…'],
  ])('calls “%s” “%s”', (title, short) => {
    expect(searchDescription({ ...site, title })).toContain(`<ShortName>${short}</ShortName>`);
  });
});

async function engineOf(of: Library): Promise<Engine> {
  const { names, abstracts } = await searchIndex(of);
  const [first, second] = await Promise.all(
    [names, abstracts].map((part) => unpack(new Blob([part]).stream())),
  );
  if (first === undefined || second === undefined) throw new Error('There is no index.');
  return createEngine(parseNames(first), decodeTexts(second));
}

function found(query: string): ReturnType<Engine['search']> {
  return engine.search({ ...parseAddress(`?q=${encodeURIComponent(query)}`), from: 0, to: 10 });
}
