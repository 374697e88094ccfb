import { expect, test } from 'vitest';
import { isSameStep } from '../../../src/client/search-history.ts';

test.each([
  ['mini', 'minimax', true],
  ['minimax', 'mini', true],
  ['minimax', 'minimax 2021', false],
  ['minimax', 'noci', false],
  ['', 'minimax', false],
])('whether “%s” and “%s” are one step: %s', (before, after, isSame) => {
  expect(isSameStep(before, after)).toBe(isSame);
});
