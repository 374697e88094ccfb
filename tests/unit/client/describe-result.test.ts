import { expect, test } from 'vitest';
import { parseAddress } from '../../../src/search/address.ts';
import { describeResult } from '../../../src/client/describe-result.ts';

test.each([
  ['?q=fog', 0, 'all', 0, 'No paper matches “fog”.'],
  ['?q=fog', 1, 'all', 0, '1 paper matches “fog”.'],
  ['?q=fog&year=2021', 2, 'all', 0, '2 papers match “fog” with these filters.'],
  ['?year=2021', 2, 'all', 0, '2 papers match the filters.'],
  ['?q=fog', 3, 'all', 2, '1 paper matches “fog”. 2 more use similar words.'],
  ['?q=fogg', 1, 'all', 1, 'No exact match for “fogg”. Showing 1 paper for similar words: fog.'],
  [
    '?q=fog%20bell',
    4,
    'some',
    4,
    '4 papers match some words of “fog bell”. No paper has all of them.',
  ],
] as const)('%s with %i papers, %s, %i near: %s', (address, total, has, near, said) => {
  expect(
    describeResult(
      { total, has, near, hits: [{ closeTo: [{ typed: 'fogg', found: 'Fog' }] }] },
      parseAddress(address),
    ),
  ).toBe(said);
});

test('words are not announced where none is known', () => {
  const result = { total: 1, has: 'all', near: 1, hits: [{ closeTo: [] }] } as const;
  expect(describeResult(result, parseAddress('?q=rain-foll'))).toBe(
    'No exact match for “rain-foll”. Showing 1 paper for similar words.',
  );
});
