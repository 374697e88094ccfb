import { expect, test } from 'vitest';
import { fold } from '../../../src/domain/fold.ts';

test.each([
  ['Möllenhoff', 'mollenhoff'],
  ['Łojasiewicz', 'lojasiewicz'],
  ['Ørsted', 'orsted'],
  ['Straße', 'strasse'],
  ['Æsop', 'aesop'],
  ['e\u0301', 'e'],
  ['ﬁnite', 'finite'],
  ['İzmir', 'izmir'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
