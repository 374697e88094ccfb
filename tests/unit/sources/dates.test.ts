import { describe, expect, test } from 'vitest';
import {
  fromNumbers,
  parseIsoDate,
  parseWrittenDate,
  saysMore,
} from '../../../src/sources/dates.ts';

describe('parseIsoDate takes the first date, as exactly as it is given', () => {
  test.each([
    ['2021-05-07/2021-05-09', { year: 2021, month: 5, day: 7 }],
    ['2021-05/', { year: 2021, month: 5 }],
    ['2021-21', { year: 2021, isCut: true }],
    ['2021-05-07T10:20:30Z', { year: 2021, month: 5, day: 7 }],
    ['2021~', { year: 2021 }],
    ['2021/05/03', { year: 2021, month: 5, day: 3 }],
    ['20210503', { year: 2021, month: 5, day: 3 }],
    ['2021-02-30', { year: 2021, month: 2, isCut: true }],
    ['2021-00-00', { year: 2021 }],
    ['２０２１-０５', { year: 2021, month: 5 }],
    [' ../2021-05 ', { year: 2021, month: 5 }],
    ['/2021', { year: 2021 }],
    ['202X', undefined],
    ['9999', undefined],
    ['0000-05', undefined],
    ['soon', undefined],
  ])('%s', (text, date) => {
    expect(parseIsoDate(text)).toEqual(date);
  });
});

describe('parseWrittenDate', () => {
  test.each([
    ['aug', { month: 8 }],
    ['Sept.', { month: 9 }],
    ['AUGUST', { month: 8 }],
    ['05', { month: 5 }],
    ['décembre', { month: 12 }],
    ['February 10', { month: 2, day: 10 }],
    ['aug~16', { month: 8, day: 16 }],
    ['10~jul', { month: 7, day: 10 }],
    ['7 May 2021', { year: 2021, month: 5, day: 7 }],
    ['2024-06-03T00:00:00', { year: 2024, month: 6, day: 3 }],
    ['27.10', { month: 10, day: 27 }],
    ['7. 5.', { month: 5, day: 7 }],
    ['13/5', { month: 5, day: 13 }],
    ['12/5', { month: 12 }],
    [' 7  May ', { month: 5, day: 7 }],
    ['2021 5', { year: 2021, month: 5 }],
    // Of a range the first month, and no day.
    ['18--24 Jul', { month: 7 }],
    ['jul--aug', { month: 7 }],
    ['5/6', { month: 5 }],
    ['Summer 2016', { year: 2016 }],
    ['３ May ２０２１', { year: 2021, month: 5, day: 3 }],
    ['Drizzle', {}],
    ['31 April', { month: 4, isCut: true }],
    // A quarter, a week and an issue are no months.
    ['Q2', {}],
    ['2021-W05', { year: 2021 }],
  ])('%s', (text, date) => {
    expect(parseWrittenDate(text)).toEqual(date);
  });
});

test.each([
  [[2021, 5, 31], { year: 2021, month: 5, day: 31 }],
  [[2021, 0, 0], { year: 2021 }],
  [[2021, 4, 31], { year: 2021, month: 4, isCut: true }],
  [[2021, 13], { year: 2021, isCut: true }],
  [[2021, -1], { year: 2021, isCut: true }],
  [[2021, 5.5], { year: 2021, isCut: true }],
  [[2021, 5, 1.5], { year: 2021, month: 5, isCut: true }],
  [[2021, 5, -1], { year: 2021, month: 5, isCut: true }],
  [[2021.5], {}],
  [[0], {}],
  [[-5], {}],
  [[3000], {}],
  [[], {}],
] as const)('the numbers %j are the date %j', ([year, month, day], date) => {
  expect(fromNumbers(year, month, day)).toEqual(date);
});

test.each([
  ['May 2021', {}, false],
  ['mai 2021', {}, false],
  ['in press', {}, false],
  ['Spring 2021', {}, true],
  ['May 2021', { isCut: true as const }, true],
])('“%s” says more than %j: %s', (text, date, more) => {
  expect(saysMore(text, date)).toBe(more);
});
