import { expect, test } from 'vitest';
import { encodeTexts } from '../../../src/search/build/encode-texts.ts';
import { decodeTexts, readText, type TextStream } from '../../../src/search/text-stream.ts';

const TEXTS = [
  'We listen to rain, and to rain again.',
  '',
  '  (Rain) at O(1/ε²): \\n is no new line,\nthis is. ',
  'x^{10}y and a_b  c',
  'We listen.',
];

test('texts come back letter for letter', () => {
  const stream = decodeAgain(TEXTS);
  expect(TEXTS.map((_text, index) => readText(stream, index))).toEqual(TEXTS);
});

test('numbers of more than one byte come back', () => {
  const words = Array.from({ length: 20_000 }, (_none, index) => `w${String(index)}`).join(' ');
  const stream = decodeAgain([words, words]);
  expect(readText(stream, 1)).toBe(words);
});

function decodeAgain(texts: readonly string[]): TextStream {
  return decodeTexts(Buffer.concat(encodeTexts(texts)));
}
