import { describe, expect, test } from 'vitest';
import { countSlips, isDoubled, isExchange } from '../../../src/search/slips.ts';

describe('countSlips', () => {
  test.each([
    ['perraudin', 'perraudin', 0],
    ['perruadin', 'perraudin', 1],
    ['peraudin', 'perraudin', 1],
    ['perrraudin', 'perraudin', 1],
    ['perrautin', 'perraudin', 1],
    ['perruatin', 'perraudin', 2],
    ['noci', 'perraudin', 3],
  ])('%s is from %s %i slips away', (word, term, slips) => {
    expect(countSlips(word, term, 2, false)).toBe(slips);
  });

  test('takes a word for the beginning of a longer one when asked', () => {
    expect(countSlips('perua', 'perraudin', 1, false)).toBe(2);
    expect(countSlips('perua', 'perraudin', 1, true)).toBe(1);
  });
});

test.each([
  ['zahng', 'zhang', true],
  ['zhang', 'zhang', false],
  ['zhong', 'zhang', false],
])('whether %s and %s differ by neighbours exchanged: %s', (word, term, isExchanged) => {
  expect(isExchange(word, term)).toBe(isExchanged);
});

test.each([
  ['zhaang', 'zhang', true],
  ['zhangg', 'zhang', true],
  ['zhaong', 'zhang', false],
  ['zhang', 'zhang', false],
])('whether %s is %s with a letter typed twice: %s', (word, term, isTwice) => {
  expect(isDoubled(word, term)).toBe(isTwice);
});
