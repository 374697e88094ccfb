import { expect, test } from 'vitest';
import { quote, quoteEnd } from '../../../src/domain/quote.ts';

test.each([
  ['On rain', undefined, '“On rain”'],
  ['On\n  rain', undefined, '“On rain”'],
  ['On rain', 7, '“On rain”'],
  ['On rain', 6, '“On ra…”'],
  ['On rain', 4, '“On…”'],
  ['a'.repeat(81), undefined, `“${'a'.repeat(79)}…”`],
])('quotes %j within %s', (text, longest, quoted) => {
  expect(quote(text, longest)).toBe(quoted);
});

test.each([
  ['On rain', undefined, '“On rain”'],
  ['On rain', 7, '“On rain”'],
  ['On rain', 6, '“…rain”'],
  ['a'.repeat(81), undefined, `“…${'a'.repeat(79)}”`],
])('quotes the end of %j within %s', (text, longest, quoted) => {
  expect(quoteEnd(text, longest)).toBe(quoted);
});
