import { expect, test } from 'vitest';
import { fold, foldWords } from '../../../src/domain/fold.ts';

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

test.each([
  ['Ends & Means: a survey.', 'ends means a survey'],
  [' “Tin-Roofs” ', 'tin roofs'],
  ['∞', ''],
])('the words of %s are %j', (text, words) => {
  expect(foldWords(text)).toBe(words);
});
