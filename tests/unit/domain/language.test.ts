import { expect, test } from 'vitest';
import { languageOf, langOf, toLanguageTag } from '../../../src/domain/language.ts';

test.each([
  ['en', 'en'],
  ['PT-br', 'pt-BR'],
  ['zh-hant', 'zh-Hant'],
  ['de_DE', undefined],
  ['English', 'en'],
  [' English ', 'en'],
  ['en-a', undefined],
  ['ngerman', 'de'],
  ['spanish', 'es'],
  ['klingonish', undefined],
  ['', undefined],
  ['en" onload="x', undefined],
])('%s is the tag %s', (text, tag) => {
  expect(toLanguageTag(text)).toBe(tag);
});

test.each([
  ['what the source says', 'Regen auf Dächern', 'english', 'de', 'en'],
  ['the usual one', 'Regen auf Dächern', undefined, 'de', 'de'],
  ['unknown in other letters', '雨声研究', undefined, 'de', undefined],
  [
    'unknown in other letters, with a word or two',
    'שלום גשם: מבוא ל-Rain',
    undefined,
    'en',
    undefined,
  ],
  ['the usual one, with a word in other letters', 'The sound of 雨', undefined, 'en', 'en'],
  ['the usual one, with as many letters of each', 'On 雨声', undefined, 'en', 'en'],
  ['unknown in Latin letters', 'Rain on roofs', undefined, 'zh', undefined],
  ['what the source says, in any letters', '雨声研究', 'zh-Hans', 'de', 'zh-Hans'],
  ['the usual one without letters', '1984 + 4', undefined, 'de', 'de'],
])('the language of a paper is %s', (_, title, given, usual, language) => {
  expect(languageOf(title, given, usual)).toBe(language);
});

test.each([
  ['en-GB', undefined],
  ['de', 'de'],
  [undefined, 'und'],
])('langOf(%s) is %s', (language, lang) => {
  expect(langOf(language)).toBe(lang);
});
