import { expect, test } from 'vitest';
import { isWithinEdits } from '../../../src/entries/edit-distance.ts';

test.each([
  ['rain', 'rain', 0, true],
  ['rain', 'ran', 0, false],
  ['rain', 'ran', 1, true],
  ['rain', 'brain', 1, true],
  ['rain', 'ruin', 1, true],
  ['rain', 'iran', 1, false],
  ['rain', 'iran', 2, true],
  ['rain', '', 3, false],
  ['', 'abc', 3, true],
  ['rain and snow', 'snow and rain', 3, false],
])('%j and %j within %i: %s', (a, b, most, expected) => {
  expect(isWithinEdits(a, b, most)).toBe(expected);
  expect(isWithinEdits(b, a, most)).toBe(expected);
});
