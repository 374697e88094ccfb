import { expect, test } from 'vitest';
import { evenly } from '../../../src/site/prerender/evenly.ts';

test.each([
  ['', ''],
  ['a1 a2 a3', 'a1 a2 a3'],
  ['a1 a2 b1 b2', 'a1 b1 a2 b2'],
  ['a1 a2 a3 a4 b1 b2', 'a1 b1 a2 a3 b2 a4'],
  ['a1 a2 a3 b1', 'a1 a2 b1 a3'],
])('spreads %j as %j', (given, expected) => {
  const spread = evenly(given.split(' '), (item) => item.slice(0, 1));
  expect(spread.join(' ')).toBe(expected);
});
