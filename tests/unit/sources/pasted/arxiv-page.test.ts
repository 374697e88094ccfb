import { describe, expect, test } from 'vitest';
import { isArxivPage } from '../../../../src/sources/pasted/arxiv-entries.ts';
import { readArxivPage } from '../../../../src/sources/pasted/arxiv-page.ts';
import { toLines } from '../../../../src/sources/listing/lines.ts';

function read(...lines: readonly string[]) {
  return readArxivPage(toLines(lines.join('\n')), 'x.txt');
}

const AUTHOR_PAGE = [
  '[1] arXiv:2401.99934 [pdf, html, other]',
  "Title: Sums of two $p$-drops in G\\'erard's gutter",
  "Authors: Rosa Teja, Jean-Luc d'Averse",
  'Comments: 23 pages, 2 figures',
  'Journal-ref: Ann. Rain (5) 24 (2023), 1123--1150',
  'Related DOI: 10.1000/rain.2024.1',
  'Subjects: Number Theory (math.NT); Algebraic Geometry (math.AG)',
  'MSC-class: 11B13',
];
const LISTING_PAGE = [
  '[2]',
  'arXiv:math/0309136 (cross-list from math.CO) [pdf, other]',
  'Title: Snow on slate',
  'Rosa Teja, Ines Nuage',
  'Subjects: Combinatorics (math.CO); Number Theory (math.NT)',
  `We count flakes. ${'They fall and fall. '.repeat(8)}`,
];
const SEARCH_RESULT = [
  '3. arXiv:2206.99901 [pdf, other] cs.LG stat.ML',
  'doi 10.1000/fog.7',
  'Fog: a survey',
  'Authors: Ines Nuage',
  'Abstract: We look at fog. △ Less',
  'Submitted 4 March, 2023; v1 submitted 7 June, 2022; originally announced June 2022.',
  'Comments: Accepted',
  'Journal ref: Fog 7 (2023)',
];

describe('readArxivPage', () => {
  test('reads every field of an author page', () => {
    const { records, problems } = read(...AUTHOR_PAGE);
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        place: { file: 'x.txt', line: 1, column: 1 },
        key: 'arXiv:2401.99934',
        publication: {
          type: 'article',
          title: "Sums of two $p$-drops in Gérard's gutter",
          authors: ['Rosa Teja', "Jean-Luc d'Averse"],
          truncated: false,
          arxiv: '2401.99934',
          date: '2024-01',
          doi: '10.1000/rain.2024.1',
          category: 'math.NT',
          note: '23 pages, 2 figures. Journal reference: Ann. Rain (5) 24 (2023), 1123–1150.',
        },
        abstract: undefined,
        leftOut: ['further subjects', 'MSC class'],
        problems: [],
        printed: {
          title: "Sums of two $p$-drops in G\\'erard's gutter",
          authors: ['Rosa Teja', "Jean-Luc d'Averse"],
          abstract: undefined,
        },
      },
    ]);
  });

  test('reads titles and authors over several lines', () => {
    const { records, problems } = read(
      'arXiv:2401.99934',
      'Title: Sums of two drops',
      '  in a gutter',
      'Authors: Rosa Teja, Ines Nuage,',
      '  Ana Gomez',
      'Comments: 23 pages',
    );
    expect(problems).toEqual([]);
    expect(records).toMatchObject([
      {
        publication: {
          title: 'Sums of two drops in a gutter',
          authors: ['Rosa Teja', 'Ines Nuage', 'Ana Gomez'],
          note: '23 pages.',
        },
      },
    ]);
  });

  test('reads a comment that is only a DOI as the DOI', () => {
    const { records } = read('arXiv:2401.99934', 'Title: Rain', 'Comments: doi:10.1000/rain.7');
    expect(records[0]?.publication).toMatchObject({ doi: '10.1000/rain.7' });
    expect(records[0]?.publication.note).toBeUndefined();
  });

  test('reads all three pages, one after the other', () => {
    const { records, problems } = read(...AUTHOR_PAGE, ...LISTING_PAGE, ...SEARCH_RESULT);
    expect(problems).toEqual([]);
    expect(records).toMatchObject([
      { publication: { title: "Sums of two $p$-drops in Gérard's gutter" } },
      {
        place: { line: 10 },
        publication: {
          title: 'Snow on slate',
          authors: ['Rosa Teja', 'Ines Nuage'],
          date: '2003-09',
          category: 'math.CO',
        },
        abstract: expect.stringMatching(/^We count flakes\./) as string,
      },
      {
        place: { line: 15 },
        publication: {
          title: 'Fog: a survey',
          date: '2022-06-07',
          doi: '10.1000/fog.7',
          category: 'cs.LG',
          note: 'Accepted. Journal reference: Fog 7 (2023).',
        },
        abstract: 'We look at fog.',
        leftOut: ['further subjects'],
      },
    ]);
  });

  test('reads the page of one paper', () => {
    const { records, problems } = read(
      'arXiv:2206.99901 (cs)',
      '[Submitted on 7 Jun 2022 (v1), last revised 4 Mar 2023 (this version, v2)]',
      'Title:Fog: a survey',
      'Authors:Ines Nuage, Rosa Teja',
      'View PDF',
      'Abstract:We look at fog.',
      'Subjects:',
      'Machine Learning (cs.LG)',
      'Cite as: arXiv:2206.99901 [cs.LG]',
    );
    expect(records).toMatchObject([
      {
        publication: {
          title: 'Fog: a survey',
          authors: ['Ines Nuage', 'Rosa Teja'],
          date: '2022-06-07',
          category: 'cs.LG',
        },
        abstract: 'We look at fog.',
      },
    ]);
    expect(problems[0]?.message).toContain('line 5, 9.');
  });

  test('takes a category in brackets', () => {
    const { records } = read('arXiv:2206.99901v1 [math.NT]', 'Title: Fog', 'Authors: Al Li');
    expect(records).toMatchObject([{ publication: { category: 'math.NT' } }]);
  });

  test.each([
    ['Ana Gomez, Bo Li', ['Ana Gomez', 'Bo Li'], false],
    ['Ana Gomez and Bo Li', ['Ana Gomez', 'Bo Li'], false],
    [
      'Ana Gomez (1), Bo Li (2) ((1) Rain Lab, (2) Snow (North) Lab)',
      ['Ana Gomez', 'Bo Li'],
      false,
    ],
    ['Ana Gomez, •], Bo Li;, 7', ['Ana Gomez', 'Bo Li'], false],
    ['Ana Gomez, Bo Li, et al. (12 additional authors not shown)', ['Ana Gomez', 'Bo Li'], true],
    ['Ana Gomez (1 additional author not shown)', ['Ana Gomez'], true],
    ['Rain Collaboration: Ana Gomez', ['Rain Collaboration', 'Ana Gomez'], false],
  ])('reads the authors %j', (text, authors, truncated) => {
    const [head = '', title = ''] = AUTHOR_PAGE;
    const { records } = read(head, title, `Authors: ${text}`);
    expect(records).toMatchObject([{ publication: { authors, truncated } }]);
  });

  test.each([
    ['hep-th/9107001', '1991-07'],
    ['0704.0001', '2007-04'],
    ['2413.99999', undefined],
  ])('tells the month from the identifier %s', (id, date) => {
    const { records } = read(`arXiv:${id}v3 [pdf]`, 'Title: Fog', 'Authors: Ana Gomez');
    expect(records[0]?.publication.date).toBe(date);
  });

  test('leaves out an abstract of which only the beginning is shown', () => {
    const { records } = read('arXiv:2401.99934', 'Fog', 'Authors: Al Li', 'Abstract: We… ▽ More');
    expect(records).toMatchObject([
      { abstract: undefined, problems: [{ code: 'abstract-cut', place: { line: 4 } }] },
    ]);
  });

  test('names what stands around the papers', () => {
    const { records, problems } = read(
      'Showing 1–1 of 1 results',
      ...AUTHOR_PAGE,
      'About',
      'Title: another',
    );
    expect(records).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'lines-unused', severity: 'warning' }]);
    expect(problems[0]?.message).toContain('line 1, 10, 11.');
  });

  test('gives a paper without a title or without authors as it is', () => {
    const { records } = read('arXiv:2401.99934', 'arXiv:2401.99935', 'Title: Fog');
    expect(records).toMatchObject([
      { publication: { title: undefined, authors: [] } },
      { publication: { title: 'Fog', authors: [] } },
    ]);
  });
});

describe('isArxivPage', () => {
  test.each([
    ['[1] arXiv:2401.99934 [pdf, html, other]', true],
    ['arXiv:math.NT/0309136', true],
    ['arXiv:2401.99934 shows that rain is wet.', false],
    ['Found as arXiv:2401.99934', false],
    ['LGJun 7, 2022', false],
  ])('%j: %s', (text, expected) => {
    expect(isArxivPage(toLines(text))).toBe(expected);
  });
});
