import { expect, test } from 'vitest';
import { spoken } from '../../../src/site/views/spoken.ts';

test.each([
  ['Rain', 'en', undefined, undefined],
  ['Rain', 'en-GB', undefined, undefined],
  ['Regen', 'de', 'de', undefined],
  ['Regen', 'German', undefined, undefined],
  ['雨', 'zh-Hans', 'zh-Hans', undefined],
  ['צליל הגשם (2022)', 'he', 'he', 'auto'],
  ['صوت المطر', 'en', undefined, 'auto'],
  ['Rain" onclick=x', 'x" y', undefined, undefined],
])('%s of the language %s is told as lang %s, dir %s', (text, language, lang, dir) => {
  expect(spoken(text, language)).toEqual({ lang, dir });
});
