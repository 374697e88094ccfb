import { describe, expect, test } from 'vitest';
import { calendarDateSchema } from '../../../src/domain/calendar-date.ts';
import { isHeader, isHeaderLike, parseHeader } from '../../../src/listing/header.ts';

const retrieved = calendarDateSchema.parse('2026-06-30');

describe('parseHeader', () => {
  test.each([
    ['LGJun 7, 2022', 'LG', '2022-06-07', []],
    ['COMP-PHAug 15, 2019Code', 'COMP-PH', '2019-08-15', ['Code']],
    ['COMP-PHAug 15, 2019CodeData', 'COMP-PH', '2019-08-15', ['Code', 'Data']],
    ['LGAug 15, 2019 Code Video', 'LG', '2019-08-15', ['Code', 'Video']],
    ['AIMay 1, 2020', 'AI', '2020-05-01', []],
    ['MAMar 1, 2020', 'MA', '2020-03-01', []],
    ['LG Jun 7, 2022', 'LG', '2022-06-07', []],
    ['cs.LGJun 7, 2022', 'cs.LG', '2022-06-07', []],
    ['LGFeb 29, 2024', 'LG', '2024-02-29', []],
  ])('reads %j', (text, code, date, badges) => {
    expect(parseHeader(text, retrieved)).toEqual({
      header: { code, date, yearFrom: 'listing', badges },
    });
  });

  test.each([
    ['LGMar 22', '2026-03-22', []],
    ['LGMar 22Code', '2026-03-22', ['Code']],
  ])('takes the year of retrieval for %j', (text, date, badges) => {
    expect(parseHeader(text, retrieved)).toEqual({
      header: { code: 'LG', date, yearFrom: 'retrieval', badges },
    });
  });

  test.each([
    ['LGApr 31, 2023', 'date-impossible', 2, 'Apr 31, 2023'],
    ['LGFeb 29', 'date-impossible', 2, 'Feb 29, 2026'],
    ['LGJan 0, 2023', 'date-impossible', 2, 'Jan 0, 2023'],
    ['LGFoo 12, 2023', 'header-unreadable', 2, 'Foo'],
    ['LG', 'header-unreadable', 0, 'LG'],
    ['LGJun 7, 20222', 'header-unreadable', 2, 'Jun 7, 20222'],
    ['LGJun 123, 2022', 'header-unreadable', 2, 'Jun 123, 2022'],
    ['L GJun 7, 2022', 'header-unreadable', 0, 'L G'],
    ['Jun 7, 2022', 'header-unreadable', 0, 'Jun'],
    ['', 'header-unreadable', 0, ''],
  ])('says what is wrong with %j', (text, code, index, found) => {
    const { fault } = { fault: undefined, ...parseHeader(text, retrieved) };
    expect(fault).toMatchObject({ code, index, found });
  });
});

describe('isHeader', () => {
  test.each([
    ['LGJun 7, 2022', true],
    ['QUANT-PHJul 8Code', true],
    ['cs.LGJul 8, 2025', true],
    ['LGFoo 12, 2023', false],
    ['RainNet 21Ana Gomez', false],
    ['RainMay 21Ana Gomez', false],
  ])('%j: %s', (text, expected) => {
    expect(isHeader(text)).toBe(expected);
  });
});

describe('isHeaderLike', () => {
  test.each([
    ['LGJun 7, 2022', true],
    ['LGFoo 12, 2023', true],
    ['LGMar 22', true],
    ['QUANT-PHJul 8, 2025Code', true],
    ['On RainAna Gomez, Bo Li', false],
    ['Rainfall in May 2020Ana Gomez', false],
    ['We measured rain on Jun 7, 2022 and found it wet.', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isHeaderLike(text)).toBe(expected);
  });
});
