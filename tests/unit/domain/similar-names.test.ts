import { describe, expect, test } from 'vitest';
import { peopleSchema } from '../../../src/domain/people.ts';
import { fitGivenNames, similarNames } from '../../../src/domain/similar-names.ts';
import { makePaper } from '../../fixtures/papers.ts';

const place = { file: 'content/people.yaml', line: 1, column: 1 };
const source = 'https://example.org/1';
const pairsOf = (papers: ReturnType<typeof makePaper>[], people: unknown = {}) =>
  similarNames(papers, peopleSchema.parse(people), place).map(({ message }) =>
    [...message.matchAll(/“([^”]+)”/g)].map(([, name]) => name),
  );

const filler = ['a', 'b', 'c', 'd'].map((id) => makePaper({ id, authors: ['Ulla Quist'] }));

describe('fitGivenNames', () => {
  test.each([
    ['Ada', 'Ada Beth', true],
    ['A.', 'Ada', true],
    ['A. B.', 'Ada Beth', true],
    ['Nataliia', 'Natalia', true],
    ['Ada', 'Ida', false],
    ['Ada', 'Ana', false],
    ['Jun', 'Jan', false],
    ['Beth', 'Ada Beth', false],
    ['', 'Ada', false],
    ['Ada Beth', 'Ada', true],
    ['Ada Beth', 'Ada Cora', false],
    ['B.', 'Ada', false],
    ['Ada', 'B. C.', false],
    ['Ada', 'A.', true],
    ['Nataliia', 'Mataliia', false],
    ['Anna', 'Anne', false],
    ['Anna', 'Annae', false],
    ['Margarete', 'Margarita', true],
    ['Katharina', 'Katrin', false],
  ])('%j and %j: %s', (a, b, fits) => {
    expect(fitGivenNames(a, b)).toBe(fits);
  });
});

describe('similarNames', () => {
  test('suggests a pair that has co-authors in common, and names them', () => {
    const papers = [
      ...filler,
      makePaper({ id: 'rain', authors: ['Ada Osei', 'Bo Li'] }),
      makePaper({ id: 'snow', authors: ['Ada Beth Osei', 'Bo Li'] }),
    ];
    const [problem] = similarNames(papers, {}, place);
    expect(problem).toMatchObject({ code: 'names-similar', severity: 'warning', place });
    expect(problem?.message).toContain('“Ada Osei” and “Ada Beth Osei”');
    expect(problem?.message).toContain('both wrote with Bo Li');
  });

  test('suggests a pair that one paper and its published form have, whatever the given names', () => {
    const published = { value: ['Tess Osei', 'Bo Li'], source };
    const publication = {
      kind: 'conference' as const,
      venue: { value: 'RAIN', source },
      year: { value: 2021, source },
      authors: published,
    };
    const paper = makePaper({
      id: 'rain',
      authors: ['Theresa Osei', 'Bo Li'],
      overlay: { publication },
    });
    expect(pairsOf([...filler, paper])).toEqual([['Theresa Osei', 'Tess Osei']]);
    const [told] = similarNames(
      [makePaper({ id: 'old', authors: ['Tess Osei'] }), paper],
      {},
      place,
    );
    expect(told?.message).toContain('“Tess Osei” and “Theresa Osei” may be one person:');
    expect(told?.message).toContain('rain has one and its published version the other');
  });

  test('suggests initials and the names that they fit, without a common co-author', () => {
    const papers = [
      'A. B. Osei',
      'Ada Osei',
      'Bo Roe',
      'Bo Cy Roe',
      'A. Ek',
      'A. C. Ek',
      'Lind',
    ].map((author, at) => makePaper({ id: `p${String(at)}`, authors: [author] }));
    expect(pairsOf([...filler, ...papers])).toEqual([['A. B. Osei', 'Ada Osei']]);
    const [problem] = similarNames(papers, {}, place);
    expect(problem?.message).toContain('one has initials where the other has names');
  });

  test('names three common co-authors and counts the rest', () => {
    const others = ['Bo Li', 'Cy Roe', 'Di Ek', 'Ed Fu', 'Flo Gil'];
    const papers = ['Ada Osei', 'Ada B. Osei'].map((author, at) =>
      makePaper({ id: `p${String(at)}`, authors: [author, ...others] }),
    );
    const more = [...filler, ...filler].map((paper, at) => ({ ...paper, id: `q${String(at)}` }));
    const [problem] = similarNames([...more, ...papers], {}, place);
    expect(problem?.message).toContain('both wrote with Bo Li, Cy Roe, Di Ek and 2 more.');
  });

  test('suggests a name that people.yaml has and one that it lacks', () => {
    const papers = ['Ada Osei', 'Ada B. Osei'].map((author, at) =>
      makePaper({ id: `p${String(at)}`, authors: [author, 'Bo Li'] }),
    );
    const people = { ada: { name: 'Ada Osei' } };
    expect(pairsOf([...filler, ...papers], people)).toEqual([['Ada Osei', 'Ada B. Osei']]);
  });

  test.each([
    ['without a common co-author', [['Ada Osei'], ['Ada B. Osei', 'Bo Li']]],
    ['on one paper', [['Ada Osei', 'Ada B. Osei', 'Bo Li']]],
    [
      'on one paper, and on others',
      [
        ['Ada Osei', 'Ada B. Osei'],
        ['Ada Osei', 'Bo Li'],
        ['Ada B. Osei', 'Bo Li'],
      ],
    ],
    [
      'of different families',
      [
        ['Ada Osei', 'Bo Li'],
        ['Ada Oseida', 'Bo Li'],
      ],
    ],
    [
      'with different given names',
      [
        ['Ada Osei', 'Bo Li'],
        ['Bea Osei', 'Bo Li'],
      ],
    ],
  ])('leaves alone two names %s', (_, lists) => {
    const papers = lists.map((authors, index) => makePaper({ id: `p${String(index)}`, authors }));
    expect(pairsOf([...filler, ...papers])).toEqual([]);
  });

  test('does not count a co-author of most papers', () => {
    const papers = [
      ['Ada Osei', 'Bo Li'],
      ['Ada B. Osei', 'Bo Li'],
    ].map((authors, index) => makePaper({ id: `p${String(index)}`, authors }));
    expect(pairsOf(papers)).toEqual([]);
  });

  test('is settled by one person with both spellings, or by two persons', () => {
    const papers = [
      ...filler,
      makePaper({ id: 'rain', authors: ['Ada Osei', 'Bo Li'] }),
      makePaper({ id: 'snow', authors: ['Ada B. Osei', 'Bo Li'] }),
    ];
    expect(pairsOf(papers)).toHaveLength(1);
    expect(pairsOf(papers, { ada: { name: 'Ada Osei', spellings: ['Ada B. Osei'] } })).toEqual([]);
    expect(
      pairsOf(papers, { ada: { name: 'Ada Osei' }, 'ada-b': { name: 'Ada B. Osei' } }),
    ).toEqual([]);
  });
});
