import { describe, expect, test } from 'vitest';
import { readBylineTail } from '../../../../src/sources/listing/byline.ts';
import {
  correctionKey,
  correctionsFile,
  formatCorrection,
  parseCorrections,
} from '../../../../src/sources/listing/corrections.ts';

describe('parseCorrections', () => {
  test.each([
    ['On LLMs | Ana Gomez', 'On LLMsAna Gomez', 'On LLMs', ['Ana Gomez']],
    [
      'On LLMs | Ana Gomez, Bo Li et al.',
      'On LLMsAna Gomez, Bo Li',
      'On LLMs',
      ['Ana Gomez', 'Bo Li'],
    ],
    ['On P(A | B) | Ana Gomez · mit', 'On P(A | B)Ana Gomez', 'On P(A | B)', ['Ana Gomez']],
    ['Rain. | Ana Gomez and Bo Li', 'Rain. Ana Gomez and Bo Li', 'Rain.', ['Ana Gomez', 'Bo Li']],
  ])('reads %j', (text, byline, title, authors) => {
    const { corrections, problems } = parseCorrections(`# a comment\n\n${text}\n`, 'x.txt');
    expect(problems).toEqual([]);
    const key = correctionKey({ core: byline });
    expect(corrections).toEqual([{ key, title, authors, file: 'x.txt', line: 3 }]);
  });

  test.each(['On LLMsAna Gomez', '| Ana Gomez', 'On LLMs|Ana Gomez'])('reports %j', (text) => {
    const { corrections, problems } = parseCorrections(text, 'x.txt');
    expect(corrections).toEqual([]);
    expect(problems).toMatchObject([
      { code: 'correction-unreadable', severity: 'error', place: { file: 'x.txt', line: 1 } },
    ]);
  });
});

describe('formatCorrection', () => {
  test.each([
    ['On LLMsAna Gomez, Bo Li, Cy Roe et al. · mit', 'On LLMs', ['Ana Gomez', 'Bo Li', 'Cy Roe']],
    ['On P(A | B)Ana Gomez', 'On P(A | B)', ['Ana Gomez']],
    ['On RainAna Gomez and Bo Li', 'On Rain', ['Ana Gomez', 'Bo Li']],
    ['On Rain. Ana Gomez, Bo Li', 'On Rain.', ['Ana Gomez', 'Bo Li']],
  ])('of %j is read back, and finds it', (byline, title, authors) => {
    const parts = readBylineTail(byline);
    const { corrections } = parseCorrections(formatCorrection(parts, title.length), 'x.txt');
    expect(corrections).toMatchObject([{ key: correctionKey(parts), title, authors }]);
  });
});

test('the corrections of a listing stand next to it', () => {
  expect(correctionsFile('content/listings/gomez.txt')).toBe(
    'content/listings/gomez.corrections.txt',
  );
});
