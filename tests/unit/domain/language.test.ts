import { expect, test } from 'vitest';
import { toLanguageTag } from '../../../src/domain/language.ts';

test.each([
  ['en', 'en'],
  ['PT-br', 'pt-BR'],
  ['zh-hant', 'zh-Hant'],
  ['de_DE', undefined],
  ['English', 'en'],
  ['ngerman', 'de'],
  ['spanish', 'es'],
  ['klingonish', undefined],
  ['', undefined],
  ['en" onload="x', undefined],
])('%s is the tag %s', (text, tag) => {
  expect(toLanguageTag(text)).toBe(tag);
});
