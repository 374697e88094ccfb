import { expect, test } from 'vitest';
import { findDuplicates } from '../../../src/entries/duplicates.ts';

function duplicates(...titles: readonly string[]): ReturnType<typeof findDuplicates> {
  return findDuplicates(
    titles.map((title, at) => ({ title, place: { file: 'rain.bib', line: at + 1, column: 1 } })),
  );
}

test.each([
  ['How Rain Falls on Roofs', 'How rain falls on roofs'],
  ['The Rain on Roofs', 'Rain on Roofs'],
  ['How Rain Falls on Roofs', 'How Rain Fals on Roofs'],
  ['Möbius Strips in the Rain', 'Mobius Strips in the Rain'],
  ['Rain-Fed Roofs: A Survey', 'Rain fed roofs - a survey'],
])('%j and %j are one paper', (first, second) => {
  expect(duplicates(first, second)).toMatchObject([
    { code: 'duplicate-paper', severity: 'warning', place: { line: 2 } },
  ]);
});

test.each([
  ['How Rain Falls on Roofs', 'How Snow Falls on Roofs'],
  ['Falling Rain, Part I', 'Falling Rain, Part II'],
  ['The Rain of 2019 in Numbers', 'The Rain of 2020 in Numbers'],
  ['Forms of Type A Explained', 'Forms of Type B Explained'],
  ['On Rain', 'On Rail'],
])('%j and %j are two', (first, second) => {
  expect(duplicates(first, second)).toEqual([]);
});

test('names the earlier place', () => {
  const [problem] = duplicates('Snow', 'How Rain Falls on Roofs', 'How Rain Fals on Roofs');
  expect(problem?.message).toContain('the same as “How Rain Falls on Roofs” at rain.bib:2');
});
