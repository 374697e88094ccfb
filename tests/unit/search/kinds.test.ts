/** Kinds of queries that small sites and other scripts bring up, each on a few papers of invented people. */
import { describe, expect, test } from 'vitest';
import { formatAddress, parseAddress } from '../../../src/search/address.ts';
import { VENUE } from '../../../src/search/index-files.ts';
import { makeDocument, makeEngine } from '../../fixtures/search.ts';

const { engine } = await makeEngine(
  [
    makeDocument('chinese', '基于雨声的屋顶识别', ['李雨'], { abstract: '本文提出一种方法。' }),
    makeDocument('japanese', '屋根の雨音モデル', ['雨宮 花']),
    makeDocument('korean', '지붕빗소리의 이해', ['김하늘']),
    makeDocument('thai', 'การฟังเสียงฝนบนหลังคา', ['สมชาย ใจดี']),
    makeDocument('plus', 'Rain in C++', ['Ada Osei']),
    makeDocument('sharp', 'Snow in C#', ['Ada Osei']),
    makeDocument('counting', 'Counting Clouds', ['Cy Roe']),
    makeDocument('qa', 'Open Q&A on Weather', ['Bo Lind']),
    makeDocument('apart', 'Questions and Answers: a Q Value, then A', ['Bo Lind']),
    makeDocument('3d', 'Clouds in 3D', ['Cy Roe']),
    makeDocument('drop', 'Modelling Rain Drop-to-Drop', ['Ada Osei']),
    makeDocument('tours', 'Modelling the Rain of Tours', ['Cy Roe']),
    makeDocument('study', 'A Study of Hail', ['Ada Osei']),
    makeDocument('minimal', 'Minimal Surfaces', ['Cy Roe']),
    makeDocument('minimax', 'Minimax Games', ['Cy Roe'], { date: '2020' }),
    makeDocument('sici', 'Old Rain', ['Ada Osei'], {
      doi: '10.5555/(SICI)0000-0019(19980815)1:2<34::AID-RAIN5>3.0.CO;2-2',
    }),
    makeDocument('arxiv', 'New Rain', ['Ada Osei'], { arxiv: '2206.03126', date: '' }),
    // Of two that match as well and have one date, the first by its id comes first.
    makeDocument('given', 'Tin', ['Maria Lind']),
    makeDocument('surname', 'Slate', ['Bo Maria']),
    makeDocument('two-persons', 'Felt', ['Ada Roe', 'Bo Brandt']),
    makeDocument('whole-name', 'Glass', ['Di Ek', 'Ada Brandt']),
    makeDocument('co-author', 'Moss', ['Di Ek', 'Ulla Quist']),
    makeDocument('first-author', 'Lead', ['Ulla Quist', 'Di Ek']),
    makeDocument('proto', 'The constructor of __proto__', ['Zoë Ås']),
  ],
  [{ kind: 'key phrase', address: '/terms/{id}/', labels: ['rain drop'], ids: {} }],
);

describe('what comes first', () => {
  test.each([
    ['a word within Chinese', '屋顶', 'chinese'],
    ['another', '雨声', 'chinese'],
    ['a word of a Chinese abstract', '方法', 'chinese'],
    ['a Chinese name', '李雨', 'chinese'],
    ['a word within Japanese', '雨音', 'japanese'],
    ['a Japanese name in the other order', '花 雨宮', 'japanese'],
    ['a word within Korean', '빗소리', 'korean'],
    ['a word within Thai', 'เสียงฝน', 'thai'],
    ['a language with plus signs', 'C++', 'plus'],
    ['a language with a sharp', 'c#', 'sharp'],
    ['an ampersand between letters', 'Q&A', 'qa'],
    ['a digit and a letter', '3D', '3d'],
    ['a digit and a letter apart', '3-d clouds', '3d'],
    ['a slip within a hyphenated word', 'Modelling Drop-tou-Drop', 'drop'],
    ['an exchange within a hyphenated word', 'rain Drpo-to-drop', 'drop'],
    ['another form of a word', 'studied hail', 'study'],
    ['a plural in -ies', 'studies', 'study'],
    [
      'a DOI as its link',
      'https://doi.org/10.5555/(SICI)0000-0019(19980815)1:2<34::AID-RAIN5>3.0.CO;2-2',
      'sici',
    ],
    [
      'a DOI with percent signs',
      'doi.org/10.5555/(SICI)0000-0019(19980815)1:2%3C34::AID-RAIN5%3E3.0.CO;2-2',
      'sici',
    ],
    [
      'a DOI at a publisher',
      'https://example.com/doi/abs/10.5555/(SICI)0000-0019(19980815)1:2%3C34::AID-RAIN5%3E3.0.CO;2-2?via=x',
      'sici',
    ],
    ['the stamp of arXiv', 'arXiv:2206.03126v2 [cs.LG] 7 Jun 2022', 'arxiv'],
    ['an arXiv address without its scheme', 'arxiv.org/abs/2206.03126', 'arxiv'],
    ['a family name before a given one', 'maria', 'surname'],
    ['a name before the same words of two names', 'ada brandt', 'whole-name'],
    ['a name in the other order as well', 'brandt ada', 'whole-name'],
    ['a first author before another', 'quist', 'first-author'],
    ['a name of the language itself', 'constructor', 'proto'],
    ['half a character', 'rain\ud800 C++', 'plus'],
  ])('%s: %s', (_what, query, id) => {
    expect(find(query)[0]).toBe(id);
  });
});

test('a known word is not taken for a slip of another', () => {
  expect(find('minimax')).toEqual(['minimax']);
});

test.each(['🚀', '()', '+++', '…'])('%s has no word to search for, and this is said', (query) => {
  const { total, messages } = search(query);
  expect(total).toBe(0);
  expect(messages.join()).toContain('There is no word to search for');
});

test.each([
  ['one long word', 'a'.repeat(32_000)],
  ['running text', 'listen to rain and thunder over greenhouses '.repeat(2300)],
])('%s is cut, says so and answers in time', (_what, query) => {
  const began = performance.now();
  expect(search(query).messages.join()).toContain('first 1000 characters');
  expect(performance.now() - began).toBeLessThan(500);
});

test('years of papers without one are not offered', () => {
  const years = search('rain').facets.find(({ name }) => name === 'year');
  expect(years?.options.map(({ value }) => value)).toEqual(['2021']);
});

test('a chosen year leaves the counts of the others', () => {
  const { facets } = engine.search({ ...parseAddress('?q=cy&year=2021'), from: 0, to: 10 });
  const years = facets.find(({ name }) => name === 'year')?.options ?? [];
  expect(years.map(({ value, count }) => [value, count])).toEqual([
    ['2021', 4],
    ['2020', 1],
  ]);
});

describe('filters', () => {
  const facts = { date: '2020-01-01', venue: 'Journal of Rain 2021', venueName: 'Journal of Rain' };
  const opened = makeEngine(
    [
      makeDocument('a', 'Rain', [], { ...facts, kind: 'Journal article', has: ['pdf', 'code'] }),
      makeDocument('b', 'Rain', [], { ...facts, kind: 'Journal article', has: ['pdf'] }),
      makeDocument('c', 'Rain', [], { venue: 'Rain Journal', kind: 'Thesis', date: '2022' }),
    ],
    [{ kind: VENUE, address: '/venues/{id}/', labels: ['Journal of Rain'], ids: {} }],
  );
  const at = async (address: string) =>
    (await opened).engine.search({ ...parseAddress(address), from: 0, to: 10 });

  test.each([
    ['?q=rain&kind=Thesis', ['c']],
    ['?q=rain&kind=thesis', ['c']],
    ['?q=rain&venue=Journal of Rain', ['a', 'b']],
    ['?q=rain&has=pdf', ['a', 'b']],
    ['?q=rain has:pdf', ['a', 'b']],
    ['?q=rain&has=code&has=pdf', ['a']],
    ['?q=rain&has=slides', []],
    ['?q=rain&year=2020..2021', ['a', 'b']],
    ['?q=rain&kind=constructor', []],
  ])('%s finds %j', async (address, ids) => {
    expect((await at(address)).hits.map(({ id }) => id).toSorted()).toEqual(ids);
  });

  test.each([
    [
      'kind',
      [
        ['Journal article', 2],
        ['Thesis', 1],
      ],
    ],
    ['venue', [['Journal of Rain', 2]]],
    [
      'has',
      [
        ['With PDF', 2],
        ['With code', 1],
      ],
    ],
  ])('%s is offered with the papers that it leaves', async (name, options) => {
    const facet = (await at('?q=rain')).facets.find((each) => each.name === name);
    expect(facet?.options.map(({ label, count }) => [label, count])).toEqual(options);
  });

  test('another kind keeps the count that a click on it gives', async () => {
    const { facets } = await at('?q=rain&kind=Thesis');
    const kinds = facets.find(({ name }) => name === 'kind')?.options;
    expect(kinds?.map(({ value, count, isOn }) => [value, count, isOn])).toEqual([
      ['Journal article', 2, false],
      ['Thesis', 1, true],
    ]);
  });

  test('a span of years is one filter, which a click on a year replaces', async () => {
    const { facets } = await at('?q=rain&year=2020..2021');
    const years = facets.find(({ name }) => name === 'year')?.options ?? [];
    expect(years.map(({ label, count, isOn }) => [label, count, isOn])).toEqual([
      ['2020–2021', 2, true],
      ['2022', 1, false],
      ['2020', 2, false],
    ]);
    expect(years.map(({ next }) => formatAddress(next))).toEqual([
      '?q=rain',
      '?q=rain&year=2022',
      '?q=rain&year=2020',
    ]);
  });

  test('a venue is shown with the year, and is a place to go to', async () => {
    const { hits } = await at('?q=rain');
    const { goTo } = await at('?q=Journal of Rain');
    expect(hits.map(({ venue }) => venue.map(({ text }) => text).join('')).toSorted()).toEqual([
      'Journal of Rain 2021',
      'Journal of Rain 2021',
      'Rain Journal',
    ]);
    expect(goTo[0]).toMatchObject({ address: '/venues/journal-of-rain/', isExact: true });
  });
});

test.each([
  ['of the month of its date', '2022-06-07', '2206.03126'],
  ['of a month that stands within it', '2022-06-07', '2501.22061'],
  ['of an earlier month', '2022-07-01', '2206.03126'],
  ['with the year of the paper alone', '2022', '2206.03126'],
  ['of the old form', '1999-01-05', 'hep-th/9901001'],
])('an arXiv id %s is found', async (_what, date, arxiv) => {
  const { engine: one } = await makeEngine([makeDocument('a', 'Rain', [], { date, arxiv })]);
  const { hits } = one.search({ ...parseAddress(`?q=arXiv:${arxiv}`), from: 0, to: 1 });
  expect(hits.map(({ id, foundIn }) => [id, foundIn])).toEqual([['a', []]]);
});

test('of many authors those with the most papers are offered', async () => {
  const papers = Array.from({ length: 60 }, (_none, at) =>
    makeDocument(`p${String(at)}`, 'Rain', [
      `Ada ${'OPQRSTUVWXYZABCDEFGH'.charAt(at % 20)}`,
      `Bo ${'OPQ'.charAt(at % 3)}`,
    ]),
  );
  const { engine: many } = await makeEngine(papers);
  const { facets } = many.search({ ...parseAddress('?q=rain'), from: 0, to: 1 });
  const authors = facets.find(({ name }) => name === 'author')?.options ?? [];
  expect(authors.map(({ count }) => count)).toEqual([20, 20, 20, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
});

describe('where to go', () => {
  test.each([
    ['a name', 'ada osei', '/authors/ada-osei/', true],
    ['a name in the other order', 'Osei, Ada', '/authors/ada-osei/', true],
    ['a family name that one person has', 'osei', '/authors/ada-osei/', true],
    ['a family name with a slip', 'brzeczyszczykiewcz osei', undefined, false],
    ['a beginning', 'ose', '/authors/ada-osei/', false],
    ['a Chinese name', '李雨', '/authors/liyu/', true],
    ['a topic', 'machine learning', '/topics/cs-lg/', false],
    ['a key phrase', 'rain drop', '/terms/rain-drop/', true],
    ['a question', 'author:osei', undefined, false],
    ['a name and a year', 'ada osei year:2021', undefined, false],
    ['a name and what is not meant', 'ada osei -snow', undefined, false],
    ['one of two names', 'ek OR quist', undefined, false],
    ['a longer name that begins with it', 'rain dro', '/terms/rain-drop/', false],
    ['one letter', 'q', undefined, false],
    ['a pasted text', 'ada osei '.repeat(8), undefined, false],
  ])('%s: %s', (_what, query, address, isExact) => {
    const [first] = search(query).goTo;
    expect(first?.address).toBe(address);
    expect(first?.isExact ?? false).toBe(isExact);
  });

  test('takes neither of two persons for the one that is meant', () => {
    const persons = search('brandt').goTo.map(({ label, isExact }) => [label, isExact]);
    expect(persons.toSorted()).toEqual([
      ['Ada Brandt', false],
      ['Bo Brandt', false],
    ]);
  });

  test('says how many papers a person and a topic have', () => {
    expect(search('osei').goTo[0]).toMatchObject({ kind: 'person', label: 'Ada Osei', papers: 6 });
    expect(search('machine learning').goTo[0]).toMatchObject({
      kind: 'topic',
      label: 'Machine Learning (cs.LG)',
      papers: 24,
    });
    expect(search('rain drop').goTo[0]).toMatchObject({ kind: 'key phrase', papers: undefined });
  });
});

test('a passage begins and ends between words, and says where the abstract goes on', async () => {
  const abstract =
    `${'We listen to hail on glass for long. '.repeat(9)}Then we listen to thunderstorms. ` +
    'They are louder than hail, and seldom longer. '.repeat(9);
  const { engine: other } = await makeEngine([
    makeDocument('hail', 'Hail', ['Cy Roe'], { abstract }),
  ]);
  const [hit] = other.search({ ...parseAddress('?q=thunderstorms'), from: 0, to: 1 }).hits;
  const passage = (hit?.passage ?? []).map(({ text }) => text).join('');
  const [, inside = ''] = /^… (.*thunderstorms.*) …$/.exec(passage) ?? [];
  const [before, after, ...more] = abstract.split(inside);
  expect([before?.at(-1), after?.at(0), more]).toEqual([' ', ' ', []]);
});

function search(query: string): ReturnType<typeof engine.search> {
  return engine.search({ query, filters: [], order: 'relevance', from: 0, to: 20 });
}

function find(query: string): readonly string[] {
  return engine.findIds({ query, filters: [], order: 'relevance' });
}
