import { expect, test } from 'vitest';
import { calendarDateSchema } from '../../../src/domain/calendar-date.ts';
import { duplicatesBetween } from '../../../src/listing/duplicates.ts';
import { parseListing } from '../../../src/listing/parse-listing.ts';

const retrieved = calendarDateSchema.parse('2026-06-30');

function duplicates(first: string, second: string): number {
  const text = [first, second]
    .map((title) => `LGJun 7, 2022\n${title}Ana Gomez, Bo Li\nWe look at rain.`)
    .join('\n');
  const { problems } = parseListing(text, { file: 'x.txt', retrieved });
  return problems.filter(({ code }) => code === 'duplicate-paper').length;
}

test.each([
  ['How Rain Falls on Roofs', 'How rain falls on roofs'],
  ['The Rain on Roofs', 'Rain on Roofs'],
  ['How Rain Falls on Roofs', 'How Rain Fals on Roofs'],
  ['Möbius Strips in the Rain', 'Mobius Strips in the Rain'],
  ['Rain-Fed Roofs: A Survey', 'Rain fed roofs - a survey'],
])('%j and %j are one paper', (first, second) => {
  expect(duplicates(first, second)).toBe(1);
});

test.each([
  ['How Rain Falls on Roofs', 'How Snow Falls on Roofs'],
  ['Falling Rain, Part I', 'Falling Rain, Part II'],
  ['The Rain of 2019 in Numbers', 'The Rain of 2020 in Numbers'],
  ['Forms of Type A Explained', 'Forms of Type B Explained'],
  ['On Rain', 'On Rail'],
])('%j and %j are two', (first, second) => {
  expect(duplicates(first, second)).toBe(0);
});

test('a paper of two files is told with both places, one of a single file is not', () => {
  const problems = duplicatesBetween([
    {
      file: 'a.txt',
      titles: [
        { title: 'How Rain Falls on Roofs', line: 2 },
        { title: 'Snow', line: 5 },
        { title: 'Snow', line: 8 },
      ],
    },
    { file: 'b.bib', titles: [{ title: 'How Rain Fals on Roofs', line: 1 }] },
  ]);
  expect(problems).toMatchObject([
    { code: 'duplicate-paper', severity: 'warning', place: { file: 'b.bib', line: 1, column: 1 } },
  ]);
  expect(problems[0]?.message).toContain('stand in a.txt:2 already, as "How Rain Falls on Roofs"');
});
