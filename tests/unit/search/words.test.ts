import { describe, expect, test } from 'vitest';
import { lengthOfLetters, symbolNamed, wordsOf } from '../../../src/search/words.ts';

describe('wordsOf', () => {
  test.each([
    ['Rank collapse', 'rank collapse'],
    ['Łojasiewicz, Ørsted & Þór', 'lojasiewicz orsted thor'],
    ['Straße e\u0301tude İzmir', 'strasse etude izmir'],
    ['warm-up', 'warm up'],
    ['O(1/ε²)', 'o 1 epsilon 2'],
    ['σ₈ and σₘₐₓ', 'sigma 8 and sigma max'],
    ['ℓ₂, l_2 and x^{10}', 'l2 l2 and x10'],
    ['2×', '2 times'],
    ['ελληνικά', 'ελληνικα'],
    ['', ''],
  ])('%s has the terms “%s”', (text, terms) => {
    expect(
      wordsOf(text)
        .map(({ term }) => term)
        .join(' '),
    ).toBe(terms);
  });

  test('says where a word stands in the text as it is written', () => {
    const text = 'At ε² the Łojasiewicz';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'At',
      'ε',
      '²',
      'the',
      'Łojasiewicz',
    ]);
  });
});

test.each([
  ['Möllenhoff', 4, 'Möll'],
  ['Straße', 6, 'Straß'],
  ['e\u0301tude', 1, 'e\u0301'],
])('of %s the first %i letters are %s', (text, letters, beginning) => {
  expect(text.slice(0, lengthOfLetters(text, letters))).toBe(beginning);
});

test.each([
  ['varepsilon', 'ε'],
  ['Sigma', 'σ'],
  ['ell', 'l'],
  ['infty', '∞'],
  ['frac', undefined],
])('\\%s sets %s', (command, symbol) => {
  expect(symbolNamed(command)).toBe(symbol);
});
