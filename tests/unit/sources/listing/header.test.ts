import { describe, expect, test } from 'vitest';
import { calendarDateSchema } from '../../../../src/domain/calendar-date.ts';
import { isHeader, isHeaderLike, parseHeader } from '../../../../src/sources/listing/header.ts';

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
    ['LG June 7, 2022', 'LG', '2022-06-07', []],
    ['LGSept. 7 2022 Code', 'LG', '2022-09-07', ['Code']],
    ['LG9 June 2022', 'LG', '2022-06-09', []],
    ['quant-ph 9th Jun, 2022', 'quant-ph', '2022-06-09', []],
    ['LG2022-06-08Code', 'LG', '2022-06-08', ['Code']],
    ['astro-ph.CO 2022-06-08', 'astro-ph.CO', '2022-06-08', []],
    ['Machine Learning (cs.LG) Jun 7, 2022', 'cs.LG', '2022-06-07', []],
  ])('reads %j', (text, code, date, badges) => {
    expect(parseHeader(text, retrieved)).toEqual({
      header: { code, date, yearFrom: 'listing', badges },
    });
  });

  test.each([
    ['LGMar 22', '2026-03-22', []],
    ['LGMar 22Code', '2026-03-22', ['Code']],
    ['LGJun 30', '2026-06-30', []],
    ['LG Jul 1', '2025-07-01', []],
    ['LG24 Dec', '2025-12-24', []],
  ])('takes the year of the last such day before the retrieval for %j', (text, date, badges) => {
    expect(parseHeader(text, retrieved)).toEqual({
      header: { code: 'LG', date, yearFrom: 'retrieval', badges },
    });
  });

  test.each([
    ['LGApr 31, 2023', 'date-impossible', 2, 'Apr'],
    ['LGFeb 29', 'date-impossible', 2, 'Feb'],
    ['LGJan 0, 2023', 'date-impossible', 2, 'Jan'],
    ['LGJun 123, 2022', 'date-impossible', 2, 'Jun'],
    ['LG2022-06-31', 'date-impossible', 7, '06'],
    ['LG2022-13-01', 'header-unreadable', 7, '13'],
    ['LGFoo 12, 2023', 'header-unreadable', 2, 'Foo'],
    ['LGJun 7, 20222', 'header-unreadable', 9, '20222'],
    ['LG', 'header-unreadable', 0, 'LG'],
    ['L GJun 7, 2022', 'header-unreadable', 0, 'L GJun 7, 2022'],
    ['Jun 7, 2022', 'header-unreadable', 0, 'Jun 7, 2022'],
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
    ['LG Jul 8, 2025', true],
    ['hep-th 2025-07-08', true],
    ['LGFoo 12, 2023', false],
    ['RainNet 21Ana Gomez', false],
    ['RainMay 21Ana Gomez', false],
    ['On May 21', false],
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
    ['LG 8 July 2025', true],
    ['LG Foo 8, 2025', true],
    ['On Foo 8, 2025', false],
    ['On RainAna Gomez, Bo Li', false],
    ['Rainfall in May 2020Ana Gomez', false],
    ['We measured rain on Jun 7, 2022 and found it wet.', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isHeaderLike(text)).toBe(expected);
  });
});
