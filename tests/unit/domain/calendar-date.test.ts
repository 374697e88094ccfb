import { describe, expect, test } from 'vitest';
import { calendarDateSchema, toCalendarDate } from '../../../src/domain/calendar-date.ts';

describe('toCalendarDate', () => {
  test.each([
    [2022, 6, 7, '2022-06-07'],
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [2023, 2, 29, undefined],
    [1900, 2, 29, undefined],
    [2023, 4, 31, undefined],
    [2023, 13, 1, undefined],
    [2023, 0, 1, undefined],
    [2023, 1, 0, undefined],
    [0, 6, 7, undefined],
    [9999, 6, 7, undefined],
  ])('%i-%i-%i is %s', (year, month, day, expected) => {
    expect(toCalendarDate(year, month, day)).toBe(expected);
  });
});

describe('calendarDateSchema', () => {
  test.each(['2022-6-7', '07.06.2022', '2022-06-07T00:00', '2022-06-31', ''])(
    'refuses “%s”',
    (text) => {
      expect(calendarDateSchema.safeParse(text).success).toBe(false);
    },
  );
});
