import { describe, expect, test } from 'vitest';
import type { SourceRecord } from '../../../../src/domain/source-record.ts';
import { readCslJson } from '../../../../src/sources/csl-json/read.ts';

function read(text: string): readonly SourceRecord[] {
  return readCslJson(text, 'osei.json').records;
}

/** The only record of an item with a title and an author. */
function readItem(fields: object): SourceRecord {
  const item = { id: 'a', title: 'Rain', author: [{ family: 'Osei', given: 'Ada' }], ...fields };
  const [record, ...more] = read(JSON.stringify([item]));
  if (record === undefined || more.length > 0) throw new Error('Expected one record.');
  return record;
}

test('an item with what it says', () => {
  const { publication, abstract, leftOut, problems, key } = readItem({
    id: 'http://zotero.org/users/1/items/A',
    type: 'article-journal',
    title: 'Rain <5% & *stars*',
    author: [
      { family: 'Velde', given: 'Ludo', 'non-dropping-particle': 'van der' },
      { literal: 'Rain Collaboration' },
      { literal: 'others' },
    ],
    issued: { 'date-parts': [['2022', 6, 7]] },
    'container-title': 'Roofs &amp; Gutters',
    volume: 35,
    issue: '10',
    page: '3-9',
    DOI: '10.1000/rain',
    URL: 'https://example.org/rain',
    source: 'DOI.org',
    abstract: 'We listen to $5.',
  });
  expect(key).toBe('http://zotero.org/users/1/items/A');
  expect(publication).toEqual({
    type: 'article-journal',
    title: 'Rain <5% & \\*stars\\*',
    authors: [
      { family: 'Velde', given: 'Ludo', particle: 'van der' },
      { literal: 'Rain Collaboration' },
    ],
    truncated: true,
    date: '2022-06-07',
    variables: { 'container-title': 'Roofs & Gutters', volume: '35', issue: '10', page: '3-9' },
    doi: '10.1000/rain',
    links: [{ kind: 'publisher', href: 'https://example.org/rain' }],
  });
  expect([abstract, leftOut, problems]).toEqual(['We listen to \\$5.', ['source'], []]);
});

describe('a date', () => {
  test.each([
    [{ raw: '2021-05-03' }, '2021-05-03', undefined],
    ['2021-05', '2021-05', undefined],
    [2021, '2021', undefined],
    [{ literal: 'in press' }, undefined, 'in press'],
    [{ 'date-parts': [[2021, null, null]] }, '2021', undefined],
    [{ 'date-parts': [['2024', '5']] }, '2024-05', undefined],
    [{ 'date-parts': [[2024]], season: '2' }, '2024', undefined],
    [
      {
        'date-parts': [
          [2024, 5],
          [2024, 6],
        ],
      },
      '2024-05',
      undefined,
    ],
  ])('%j', (issued, date, status) => {
    const { publication, problems } = readItem({ type: 'book', issued });
    expect([publication.date, publication.status, problems]).toEqual([date, status, []]);
  });

  test.each([
    [{ literal: 'Spring 2024' }, '2024'],
    [{ 'date-parts': [[2024, 2, 30]] }, '2024-02'],
  ])('%j is read in part, and reported', (issued, date) => {
    const { publication, problems } = readItem({ type: 'book', issued });
    expect(publication.date).toBe(date);
    expect(problems.map(({ message }) => message)).toEqual([
      `Only part of the field “issued” is read: “${JSON.stringify(issued)}”.`,
    ]);
  });

  test.each([{ 'date-parts': [[null]] }, { 'date-parts': 'soon' }, {}])('%j is none', (issued) => {
    const { publication, problems } = readItem({ type: 'book', issued });
    expect(publication.date).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(['source-field-ignored']);
  });
});

describe('a name', () => {
  test.each([
    [
      { family: 'Osei', given: 'Kofi W., Jr.' },
      { family: 'Osei', given: 'Kofi W.', suffix: 'Jr.' },
    ],
    [
      { family: 'Roe, III', given: 'Martin' },
      { family: 'Roe', given: 'Martin', suffix: 'III' },
    ],
    [
      { family: 'Osei, Ph.D.', given: 'Ada' },
      { family: 'Osei', given: 'Ada' },
    ],
    [
      { family: 'Lind', given: 'Bo, MD' },
      { family: 'Lind', given: 'Bo' },
    ],
    [
      { family: '"de la Teja"', given: 'Rosa' },
      { family: 'de la Teja', given: 'Rosa' },
    ],
    [
      { family: 'Osei*', given: 'Ada' },
      { family: 'Osei', given: 'Ada', marks: '*' },
    ],
    [
      { family: 'Roe', given: 'Martin', suffix: 'III' },
      { family: 'Roe', given: 'Martin', suffix: 'III' },
    ],
    [{ family: 'Osei, Lind', given: 'Ada' }, { literal: 'Ada Osei, Lind' }],
    [
      { family: 'Teja', given: 'Rosa', 'dropping-particle': 'de', 'non-dropping-particle': 'la' },
      { family: 'Teja', given: 'Rosa', particle: 'de la' },
    ],
    [
      { family: 'Others', given: 'Ann' },
      { family: 'Others', given: 'Ann' },
    ],
    [{ literal: 'Rain Institute†' }, { literal: 'Rain Institute', marks: '†' }],
    [{ name: 'Rain Institute' }, { literal: 'Rain Institute' }],
    [{ literal: 'Rain Summit 2021' }, { literal: 'Rain Summit 2021' }],
    [
      { family: 'van der Velde', given: 'Ludo' },
      { family: 'Velde', particle: 'van der', given: 'Ludo' },
    ],
    ['Rain Institute', { literal: 'Rain Institute' }],
    ['Osei, Ada', { family: 'Osei', given: 'Ada' }],
    [{ given: 'Madonna' }, { family: 'Madonna' }],
  ])('%j', (name, read_) => {
    expect(readItem({ type: 'book', author: [name] }).publication.authors).toEqual([read_]);
  });

  test('names in one text are several', () => {
    const { publication } = readItem({ type: 'book', author: 'Osei, Ada and Bo Lind' });
    expect(publication.authors).toEqual([{ family: 'Osei', given: 'Ada' }, 'Bo Lind']);
  });

  test.each([{ family: 'et al.' }, { literal: 'others' }, '…'])('%j cuts the list', (last) => {
    const author = [{ family: 'Osei', given: 'Ada' }, last];
    expect(readItem({ type: 'book', author }).publication).toMatchObject({
      authors: [{ family: 'Osei', given: 'Ada' }],
      truncated: true,
    });
  });

  test('that is none is named', () => {
    const { publication, problems } = readItem({ type: 'book', author: [{ family: 'Roe' }, 7] });
    expect([publication.authors, problems.length]).toEqual([[{ family: 'Roe' }], 1]);
  });
});

describe('a type', () => {
  test.each([
    ['thesis', 'thesis', 0],
    ['speech', 'speech', 0],
    ['journal-article', 'article-journal', 0],
    ['posted-content', 'article', 0],
    ['constructor', 'document', 1],
  ])('%s', (type, known, warnings) => {
    const { publication, problems } = readItem({ type });
    expect([publication.type, problems.length]).toEqual([known, warnings]);
  });

  test('keeps its own variables', () => {
    const { variables } = readItem({
      type: 'speech',
      'event-title': 'Rain Meeting',
      'event-place': 'Rainford',
      genre: 'invited talk',
    }).publication;
    expect(variables).toEqual({
      'event-title': 'Rain Meeting',
      'event-place': 'Rainford',
      genre: 'invited talk',
    });
  });
});

describe('texts', () => {
  test('have HTML, JATS and entities', () => {
    const { publication, abstract } = readItem({
      type: 'book',
      title: 'Growth of <i>E. pluvia</i> in H<sub>2</sub>O',
      abstract: '<jats:title>Abstract</jats:title><jats:p>We grow &amp; measure.</jats:p>',
    });
    expect([publication.title, abstract]).toEqual([
      'Growth of *E. pluvia* in H₂O',
      'We grow & measure.',
    ]);
  });

  test('have TeX', () => {
    const { publication, abstract } = readItem({
      type: 'article',
      title: 'Bounds of $O(n^2)$ for rain',
      abstract: 'We prove $x^2 \\le y$ and 50\\% less.',
    });
    expect([publication.title, abstract]).toEqual([
      'Bounds of $O(n^2)$ for rain',
      'We prove $x^2 \\le y$ and 50% less.',
    ]);
  });

  test('lose lone surrogates and control characters, and say so', () => {
    const { publication, abstract, problems } = readItem({
      type: 'article-journal',
      title: 'Surrogate \ud800 Rain',
      author: [{ family: 'Sur\ud800', given: 'X' }],
      abstract: 'Lone \ud800 \u0000 \u0001.',
    });
    expect(JSON.stringify([publication, abstract])).not.toMatch(/\\ud8|\\u000/);
    expect(problems.map(({ code }) => code)).toContain('text-control-character');
  });
});

describe('an arXiv id', () => {
  test.each([
    { number: 'arXiv:2105.99903' },
    { archive: 'arXiv', archive_location: '2105.99903' },
    { URL: 'http://arxiv.org/abs/2105.99903' },
    { DOI: '10.48550/arXiv.2105.99903' },
    { note: 'arXiv: 2105.99903 [cs.LG]\nCitation Key: osei2021' },
    { note: 'arXiv:2105.99903 [cs]' },
  ])('%j', (fields) => {
    const { publication } = readItem({ type: 'article', ...fields });
    expect([publication.arxiv, publication.note]).toEqual(['2105.99903', undefined]);
  });
});

test('Zotero’s extra lines are told from a note', () => {
  const note = 'PMID: 123\ntex.award: Best Paper\nShown at noon: twice';
  const { publication } = readItem({ type: 'article-journal', note });
  expect(publication).toMatchObject({
    variables: { PMID: '123' },
    award: 'Best Paper',
    note: 'Shown at noon: twice',
  });
});

describe('a file', () => {
  test.each([
    ['one item', '{"id":"b","title":"Rain"}', [1]],
    ['a list', '[{"id":"a"},\n{"id":"b","author":[{"family":"{["}]},\n{"id":"c"}]', [1, 2, 3]],
    ['references', '{"references":[\n{"id":"a"}]}', [2]],
    ['items', '{"items":[\n{"id":"a"},\n{"id":"b","issued":{"date-parts":[[1]]}}]}', [2, 3]],
    ['items by their ids', '{"a":{"title":"Rain"},\n"b":{"title":"Snow"}}', [1, 2]],
    ['a list by another name', '{"total":2,"papers":[\n{"title":"Rain"}]}', [2]],
    ['a list in an object', '{"data":{"papers":[\n{"title":"Rain"}]}}', [2]],
    ['an item a line', '{"id":"a"}\n{"id":"b"}', [1, 2]],
    ['Crossref’s answer', '{"status":"ok","message":{\n"title":["Rain"]}}', [1]],
    ['a list of Crossref', '{"message":{"items":[\n{"title":["Rain"]}]}}', [2]],
    ['a list with a fault', '[{"id":"a"},\n{"id":"b" "title":1},\n{"id":"c"}]', [1, 2, 3]],
  ])('with %s', (_label, text, lines) => {
    expect(read(text).map(({ place }) => place.line)).toEqual(lines);
  });

  test('names the item that is no JSON', () => {
    const codes = read('[{"id":"a"},\n{"id":"b" "title":1}]').map(({ problems }) =>
      problems.map(({ code }) => code),
    );
    expect(codes).toEqual([['source-type-unknown'], ['source-record-unreadable']]);
  });

  test.each(['', '7', '[]', 'Rain', '[1, "a"]', '{"name": "rain", "version": "1.0.0"}'])(
    '%j has no record',
    (text) => {
      expect(readCslJson(text, 'osei.json')).toEqual({ records: [], problems: [] });
    },
  );
});

test.each([
  ['an item', '[', ']'],
  ['a list', '{"a":', '}'],
])('%s in itself without end is no fault of the program', (_label, open, close) => {
  const text = `${open.repeat(20_000)}1${close.repeat(20_000)}`;
  const titles = readCslJson(text, 'osei.json').records.map(({ publication }) => publication.title);
  expect(titles.every((title) => title === undefined)).toBe(true);
});

test.each([
  [{ title: ['Rain on Tin'] }, { title: 'Rain on Tin' }],
  [{ subtitle: 'A Survey' }, { title: 'Rain: A Survey' }],
  [{ title: 'Rain: A Survey', subtitle: 'A Survey' }, { title: 'Rain: A Survey' }],
  [{ published: { 'date-parts': [[2021, 5]] } }, { date: '2021-05' }],
  [{ 'published-print': { 'date-parts': [[2021]] } }, { date: '2021' }],
  [{ 'published-online': { 'date-parts': [[2021]] } }, { date: '2021' }],
  [{ 'event-date': { 'date-parts': [[2021]] } }, { date: '2021' }],
  [{ issued: { 'date-parts': [[2022]] }, published: { 'date-parts': [[2021]] } }, { date: '2022' }],
  [{ status: 'in press' }, { status: 'in press' }],
  [{ keyword: 'tin, roofs; rain;' }, { keywords: ['tin, roofs', 'rain'] }],
  [{ editor: [{ family: 'Lind', given: 'Bo' }] }, { editors: [{ family: 'Lind', given: 'Bo' }] }],
  [
    { translator: [{ family: 'Roe', given: 'Cy' }] },
    { translators: [{ family: 'Roe', given: 'Cy' }] },
  ],
  [{ selected: true }, { selected: true }],
  [{ archive: 'arXiv', archive_location: '2103.00001' }, { arxiv: '2103.00001' }],
  [{ publisher: 'arXiv', number: 'arXiv:2103.00001' }, { arxiv: '2103.00001' }],
  [{ note: 'DOI: 10.5555/rain' }, { doi: '10.5555/rain' }],
  [{ note: 'Type: dataset' }, { type: 'dataset' }],
  [{ note: 'Original Date: 1999' }, { note: 'Original Date: 1999' }],
  [{ note: 'arXiv:2103.00001 [cs]\nOral' }, { arxiv: '2103.00001', note: 'Oral' }],
  [{ 'publisher-location': 'Rainford' }, { variables: { 'publisher-place': 'Rainford' } }],
  [
    { event: { name: 'Rain Meeting', location: 'Delft' } },
    { variables: { 'event-title': 'Rain Meeting', 'event-place': 'Delft' } },
  ],
  [{ event: 'Rain Meeting' }, { variables: { 'event-title': 'Rain Meeting' } }],
  [
    { type: 'book-chapter', 'container-title': ['Rain Studies', 'The Rain Book'] },
    { variables: { 'collection-title': 'Rain Studies', 'container-title': 'The Rain Book' } },
  ],
  [
    { type: 'monograph', 'container-title': ['Rain Studies'] },
    { variables: { 'collection-title': 'Rain Studies' } },
  ],
  [
    { type: 'journal-article', 'container-title': ['Journal of Rain', 'J. Rain'] },
    { variables: { 'container-title': 'Journal of Rain' } },
  ],
  [{ DOI: '10.5555/rain$x$y' }, { doi: '10.5555/rain$x$y' }],
  [{ url: 'https://example.org/rain' }, { links: [{ href: 'https://example.org/rain' }] }],
])('of an item with %j the publication has %j', (fields, expected) => {
  const { publication, problems } = readItem({ type: 'document', ...fields });
  expect(publication).toMatchObject(expected);
  expect(problems).toEqual([]);
});

test('what is no text is named, but not what is empty', () => {
  const fields = { medium: { name: 'print' }, 'original-title': [], ISSN: ['1234-5678'] };
  const { publication, leftOut } = readItem({ type: 'article-journal', ...fields });
  expect(publication.variables).toEqual({ ISSN: '1234-5678' });
  expect(leftOut).toEqual(['medium']);
});

test('an item is known by its id, or else by its citation key', () => {
  expect(readItem({ type: 'book', id: 7 }).key).toBe('7');
  expect(readItem({ type: 'book', id: undefined, 'citation-key': 'osei21' }).key).toBe('osei21');
});

test.each([
  [{}, 'It has no type, so it is read as document.'],
  [{ type: 'poem' }, 'The type “poem” is unknown, so it is read as document.'],
])('of an item with %j is said: %s', (fields, message) => {
  expect(readItem(fields).problems).toMatchObject([{ code: 'source-type-unknown', message }]);
});
