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
  ['Hwo Rain Falls on Roofs', 'How Rain Falls on Roofs'],
  ['How Rain Falls on Rooofs', 'How Rain Falls on Roofs'],
  // Words that only begin or end like a Roman numeral may have a slip.
  ['Rain on a Random Matrix of Roofs', 'Rain on a Random Matirx of Roofs'],
  ['Rain and the Invariants of Roofs', 'Rain and the Invraiants of Roofs'],
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
  ['Falling Rain, Part II', 'Falling Rain, Part III'],
  ['On Rain', 'On Rail'],
  ['Rain on Tin', 'Rain on Tan'],
])('%j and %j are two', (first, second) => {
  expect(duplicates(first, second)).toEqual([]);
});

test('finds the first of several titles that begin and end alike', () => {
  const other = 'How Rain Drips Slowly on Roofs';
  expect(duplicates('How Rain Falls on Roofs', other, 'How Rain Fals on Roofs')).toMatchObject([
    { place: { line: 3 } },
  ]);
});

test('finds an equal title behind a hundred others of the same series', () => {
  const series = Array.from(
    { length: 100 },
    (_, at) => `Notes on Rain, Day ${String(at)} on Roofs`,
  );
  expect(duplicates(...series, 'Notes on Rain, Day 0 on Roofs')).toMatchObject([
    { place: { line: 101 } },
  ]);
});

test('names the earlier place', () => {
  const [problem] = duplicates('Snow', 'How Rain Falls on Roofs', 'How Rain Fals on Roofs');
  expect(problem?.message).toContain('the same as “How Rain Falls on Roofs” at rain.bib:2');
});
