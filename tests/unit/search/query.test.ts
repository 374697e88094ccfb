import { describe, expect, test } from 'vitest';
import { parseQuery, parseYears } from '../../../src/search/query.ts';

describe('parseQuery', () => {
  test('reads words, phrases, fields, conditions and exclusions', () => {
    const { groups, excluded, conditions, messages } = parseQuery(
      'noci “rank collapse” title:warm-up year:2021..2023 -vision',
    );
    expect(groups).toMatchObject([
      [{ terms: ['noci'], isPhrase: false }],
      [{ terms: ['rank', 'collapse'], isPhrase: true }],
      [{ terms: ['warm', 'up'], operator: 'title' }],
    ]);
    expect(excluded).toMatchObject([{ terms: ['vision'] }]);
    expect(conditions).toMatchObject([{ name: 'year', value: '2021..2023' }]);
    expect(messages).toEqual([]);
  });

  test('puts what stands around OR into one group', () => {
    const { groups, conditions } = parseQuery('year:2020 OR year:2022 rain OR snow roof');
    expect(groups.map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(conditions).toEqual([]);
  });

  test.each([
    ['writer:noci', 'No filter is called “writer:”'],
    ['constructor:noci', 'No filter is called “constructor:”'],
    ['year:soon', '“year:soon” is not a year'],
    ['has:music', 'No filter is called “has:music”. You can use has:code, has:pdf'],
  ])('says of %s that %s', (typed, message) => {
    expect(parseQuery(typed).messages.join()).toContain(message);
  });

  test.each(['arXiv:2206.03126', 'https://arxiv.org/abs/2206.03126', 'Attention: a survey'])(
    'takes nothing in %s for an operator',
    (typed) => {
      expect(parseQuery(typed).messages).toEqual([]);
    },
  );

  test.each([
    'author: noci',
    'Author:  noci',
    'author:noci',
    'author:noci title:',
    'author:noci -year:',
  ])('reads %s as an author', (typed) => {
    expect(parseQuery(typed)).toMatchObject({
      groups: [[{ terms: ['noci'], operator: 'author' }]],
      excluded: [],
      messages: [],
    });
  });

  test('takes the space behind an operator along when a condition is taken out', () => {
    expect(parseQuery('noci year: 2022').conditions).toEqual([
      { name: 'year', value: '2022', start: 5, end: 15 },
    ]);
  });

  test.each([
    ['$\\sigma_8$', 'sigma 8'],
    ['sigma_8', 'sigma 8'],
    ['\\mathcal{O}(1/\\varepsilon^2)', 'o 1 epsilon 2'],
    ['\\ell_2', 'l2'],
  ])('reads %s as “%s”', (typed, terms) => {
    const [[clause] = []] = parseQuery(typed).groups;
    expect(clause?.kind === 'words' && clause.terms.join(' ')).toBe(terms);
  });

  test('reads ten thousand hyphens, quotes or colons in no time', () => {
    for (const character of '-":') expect(parseQuery(character.repeat(10_000)).groups).toEqual([]);
  });
});

test.each([
  ['2021', { first: 2021, last: 2021 }],
  ['2019..2021', { first: 2019, last: 2021 }],
  ['2019..', { first: 2019, last: 9999 }],
  ['..2021', { first: 0, last: 2021 }],
  ['21', undefined],
  ['..', undefined],
  ['', undefined],
])('the years of “%s”', (value, years) => {
  expect(parseYears(value)).toEqual(years);
});
