import { expect, test } from 'vitest';
import { arxivMonth } from '../../../src/domain/publication.ts';

test.each([
  ['2206.03126', '2022-06'],
  ['0704.0001', '2007-04'],
  ['hep-th/9112001', '1991-12'],
  ['math.GT/0309136', '2003-09'],
  ['2213.00001', undefined],
  ['rain 2206.03126', undefined],
  ['', undefined],
])('the month of %j is %s', (id, month) => {
  expect(arxivMonth(id)).toBe(month);
});
