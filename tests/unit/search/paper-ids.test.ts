import { expect, test } from 'vitest';
import { expandId, shortenId, type IdSource } from '../../../src/search/paper-ids.ts';

const SOURCE: IdSource = {
  title: 'On the Norm of Łódź, and Where You Place It',
  firstAuthor: 'Ada Maria Mendler-Ősei',
  date: '2026-04-02',
};

test.each([
  ['made of name, year and title', 'mendler-osei-2026-norm-lodz', '=224'],
  ['with words after the ninth place', 'osei-2026-place-it', '=189'],
  ['of another year', 'osei-2025-norm-lodz', 'osei-2025-norm-lodz'],
  ['with a word of its own', 'osei-2026-norm-2', 'osei-2026-norm-2'],
  ['of no known form', 'norm', 'norm'],
])('an id %s comes back whole', (_what, id, short) => {
  expect(shortenId(id, SOURCE)).toBe(short);
  expect(expandId(short, SOURCE)).toBe(id);
});
