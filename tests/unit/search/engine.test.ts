/** What a search promises, on papers of invented people. */
import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../src/search/address.ts';
import { createEngine, type SearchResult } from '../../../src/search/engine.ts';
import { makeDocument, makeEngine, TOPICS } from '../../fixtures/search.ts';

const DOCUMENTS = [
  makeDocument('roofs', 'Rain on Tin Roofs', ['Ada Osei', 'Bo Rain'], {
    abstract: 'We listen to σ₈ of the roof, warm up and bound ε.',
    arxiv: '2206.03126',
    doi: '10.1000/Rain.1',
    venue: 'Workshop on Weather 2021',
  }),
  makeDocument('snow', 'Snow and Silence', ['Zoë Möllenhoff'], {
    date: '2022-02-01',
    abstract: 'Rain is not meant. The tin roof is silent under snow.',
    has: ['code'],
  }),
  makeDocument('fog', 'A Theory of Fog', ['Ada Osei', 'Łukasz Brzęczyszczykiewicz'], {
    date: '2023-07-09',
    topics: [TOPICS['stat.ML']],
    abstract: 'Fog on a roof of tin; the silence before rain.',
  }),
];

const { engine, names } = await makeEngine(DOCUMENTS);

describe('what is found', () => {
  test.each([
    ['a person before a title', 'rain', 'roofs snow fog'],
    ['a name without accents', 'mollenhoff', 'snow'],
    ['a name with a slip', 'brzeczyszczykiewcz', 'fog'],
    ['any order of a name', 'osei ada fog', 'fog'],
    ['a symbol by its name', 'sigma_8', 'roofs'],
    ['a word written as two', 'warmup', 'roofs'],
    ['a pasted word that begins with a hyphen', '-roof tin theory fog', 'fog'],
    ['a phrase only in its order', '"tin roof"', 'snow'],
    ['what lacks a word', 'tin -snow', 'roofs fog'],
    ['one of two', 'listen OR silent', 'snow roofs'],
    ['words of one field', 'title:rain', 'roofs'],
    ['a category', 'topic:stat.ML', 'fog'],
    ['a span of years', 'rain year:2022..2023', 'fog snow'],
    ['what has code', 'has:code', 'snow'],
    ['a venue', 'venue:weather', 'roofs'],
    ['an arXiv id', 'arXiv:2206.03126v2', 'roofs'],
    ['an arXiv id after its name', 'arXiv 2206.03126', 'roofs'],
    ['an arXiv id in brackets', '[2206.03126]', 'roofs'],
    ['an arXiv id as a DOI', 'https://doi.org/10.48550/arXiv.2206.03126', 'roofs'],
    ['an arXiv id at another site', 'https://papers.example.org/abs/2206.03126?from=mail', 'roofs'],
    ['a name as a citation has it', 'Osei et al. (2021)', 'roofs'],
    ['the key of a citation', 'osei2023fog', 'fog'],
    ['an umlaut as two letters', 'moellenhoff', 'snow'],
    ['an initial and a name', 'Z. Möllenhoff', 'snow'],
    ['a sentence', 'papers by Osei about fog', 'fog'],
    ['names with a semicolon between', 'osei;rain', 'roofs fog'],
    ['all but what has a word', '-snow', 'fog roofs'],
    ['an address at arXiv', 'https://arxiv.org/pdf/2206.03126', 'roofs'],
    ['a DOI in any case', 'https://doi.org/10.1000/rain.1', 'roofs'],
    ['an address of this site', 'https://papers.example.org/papers/fog/', 'fog'],
    ['nothing', 'xylophone', ''],
  ])('%s: %s', (_what, query, ids) => {
    const found = engine.findIds(parseAddress(`?q=${encodeURIComponent(query)}`));
    expect(found.toSorted()).toEqual(ids.split(' ').filter(Boolean).toSorted());
    expect(found[0] ?? '').toBe(ids.split(' ')[0]);
  });
});

describe('what is said of it', () => {
  test('marks exactly the letters that were typed', () => {
    const [hit] = search('?q=mollen').hits;
    expect(hit?.authors).toEqual([
      {
        name: [
          { text: 'Zoë ', isMarked: false },
          { text: 'Möllen', isMarked: true },
          { text: 'hoff', isMarked: false },
        ],
        address: '/authors/zoe-mollenhoff/',
      },
    ]);
    expect(hit?.foundIn).toEqual(['author']);
  });

  test('names what is only close', () => {
    const { hits, total, near } = search('?q=mollenhaff');
    expect(near).toBe(total);
    expect(hits[0]?.closeTo).toEqual([{ typed: 'mollenhaff', found: 'Möllenhoff' }]);
  });

  test('says that no paper has all words', () => {
    expect(search('?q=fog%20xylophone')).toMatchObject({ has: 'some', total: 1 });
  });

  test('says that no paper here has an id', () => {
    expect(search('?q=arXiv:1901.00001').messages).toEqual([
      'No paper here is known as arXiv 1901.00001, so it was searched as words.',
    ]);
    expect(search('?q=arXiv:2206.03126')).toMatchObject({ messages: [], has: 'all', near: 0 });
  });

  test.each([
    ['tin -roof', 'No paper about “tin” is without “roof”, so the hyphen was ignored.'],
    [
      '"tin roof" -snow -silent',
      'No paper with the other words is without “snow” or “silent”, so the hyphen was ignored.',
    ],
  ])('says of %s that its hyphen was ignored', (query, message) => {
    const { messages, total } = search(`?q=${encodeURIComponent(query)}`);
    expect(messages).toEqual([message]);
    expect(total).toBeGreaterThan(0);
  });

  test('says nothing of a hyphen that leaves papers out, and of words alone', () => {
    expect(search('?q=tin%20-snow').messages).toEqual([]);
    expect(search('?q=').messages).toEqual([]);
  });
});

describe('filters', () => {
  for (const address of ['?q=rain', '?q=roof&topic=cs.LG', '?q=tin%20year:2021', '']) {
    test(`count what a click gives after “${address}”`, () => {
      const state = parseAddress(address);
      for (const { name, options } of search(address).facets) {
        for (const { value, count, isOn } of options) {
          if (isOn) continue;
          const others = state.filters.filter((filter) => filter.name !== name);
          const query = name === 'year' ? state.query.replace(/ ?year:\d+/, '') : state.query;
          const next = { ...state, query, filters: [...others, { name, value }] };
          expect(engine.findIds(next), `${name} ${value}`).toHaveLength(count);
        }
      }
    });
  }

  test('a page of the result has its hits, and says where to go only at its beginning', () => {
    const [first, second] = [0, 1].map((from) =>
      engine.search({ ...parseAddress('?q=osei&sort=newest'), from, to: from + 1 }),
    );
    expect(first).toMatchObject({ total: 2, hits: [{ id: 'fog' }], goTo: [{ label: 'Ada Osei' }] });
    expect(second).toMatchObject({ total: 2, hits: [{ id: 'roofs' }], goTo: [] });
  });

  test('papers with similar words are counted, and left out of the counts of the filters', () => {
    const { total, near, facets } = search('?q=rain%20roofs');
    expect([total, near]).toEqual([3, 2]);
    expect(facets.find(({ name }) => name === 'year')?.options).toEqual([]);
    expect(search('?q=rain%20roofs&year=2022')).toMatchObject({ total: 1, near: 1 });
  });

  test('an order never changes the set', () => {
    const ids = (order: string): readonly string[] =>
      engine.findIds(parseAddress(`?q=rain&sort=${order}`));
    expect(ids('newest')).toEqual(['fog', 'snow', 'roofs']);
    expect(ids('oldest')).toEqual(['roofs', 'snow', 'fog']);
    expect(ids('title')).toEqual(['fog', 'roofs', 'snow']);
  });
});

test('abstracts are asked for only by words that may stand in them', () => {
  const { lacksAbstracts } = createEngine(names);
  const queries = ['rain', 'author:osei', 'year:2021', 'title:rain -fog', 'abstract:rain', ''];
  expect(queries.map(lacksAbstracts)).toEqual([true, false, false, true, true, false]);
  expect(['2206.03126', '10.1000/Rain.1', 'fog'].map(lacksAbstracts)).toEqual([
    false,
    false,
    false,
  ]);
  expect(queries.map(engine.lacksAbstracts)).toEqual(queries.map(() => false));
});

function search(address: string): SearchResult {
  return engine.search({ ...parseAddress(address), from: 0, to: 10 });
}

test('a name without a page leads nowhere, and is found', async () => {
  const document = makeDocument('a', 'Rain', ['Ada Osei'], {
    authors: [
      { name: 'Ada Osei', id: 'ada-osei' },
      { name: 'Bo Lind', id: undefined },
    ],
  });
  const { engine: small } = await makeEngine([document]);
  const { hits, goTo } = small.search({ ...parseAddress('?q=lind'), from: 0, to: 10 });
  expect(hits[0]?.authors.map(({ address }) => address)).toEqual(['/authors/ada-osei/', '']);
  expect(goTo).toEqual([]);
});
