import { describe, expect, test } from 'vitest';
import {
  compareDates,
  formatDate,
  partialDateSchema,
  toPartialDate,
} from '../../../src/domain/partial-date.ts';

describe('formatDate', () => {
  test.each([
    ['2024', '2024'],
    ['2024-05', 'May 2024'],
    ['2024-05-03', '3 May 2024'],
    ['2021/2022', '2021 – 2022'],
    ['2024-05/2024-06', 'May–June 2024'],
    ['2024-05-03/2024-05-05', '3–5 May 2024'],
    ['2024-05-30/2024-06-02', '30 May – 2 June 2024'],
    ['2023-12-30/2024-01-02', '30 December 2023 – 2 January 2024'],
    ['0987', '987'],
  ])('%s reads as %s', (text, words) => {
    expect(formatDate(partialDateSchema.parse(text))).toBe(words);
  });
});

describe('partialDateSchema', () => {
  test.each([
    '24',
    '2024-5',
    '2024-13',
    '2023-02-29',
    '0000',
    '2024-06/2024-05',
    '2024/2024',
    '2024/',
    '2024/2025/2026',
    '2024/soon',
    'x2024',
    '2024x',
    '',
  ])('refuses “%s”', (text) => {
    expect(toPartialDate(text)).toBeUndefined();
  });
});

test('compareDates puts a mere year before its months, and nothing after everything', () => {
  const dates = [undefined, '2024-05-03', '2023', '2024-05', '2024', '2023-12-31'].map((text) =>
    text === undefined ? undefined : toPartialDate(text),
  );
  const sorted = [...dates].sort((a, b) => compareDates(b, a));
  // An array puts undefined last, whatever the comparison says.
  expect(sorted.filter(Boolean)).toEqual(['2024-05-03', '2024-05', '2024', '2023-12-31', '2023']);
  expect(compareDates(undefined, toPartialDate('2024'))).toBeGreaterThan(0);
});
