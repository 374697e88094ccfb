import { describe, expect, test } from 'vitest';
import { formatCorrection, parseCorrections } from '../../../src/listing/corrections.ts';

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
  ])('reads %j', (text, byline, title, authors) => {
    const { corrections, problems } = parseCorrections(`# a comment\n\n${text}\n`, 'x.txt');
    expect(problems).toEqual([]);
    expect(corrections).toEqual([{ byline, title, authors, file: 'x.txt', line: 3 }]);
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
    { title: 'On LLMs', authors: ['Ana Gomez', 'Bo Li', 'Cy Roe'], truncated: true },
    { title: 'On P(A | B)', authors: ['Ana Gomez'], truncated: false },
  ])('is read back: $title', (split) => {
    const line = formatCorrection({ ...split, affiliations: ['mit'] });
    const { corrections } = parseCorrections(line, 'x.txt');
    expect(corrections).toMatchObject([{ title: split.title, authors: split.authors }]);
  });
});
