import { describe, expect, test } from 'vitest';
import { calendarDateSchema } from '../../../src/domain/calendar-date.ts';
import {
  categoriesOfCode,
  categoriesOnDate,
  findCategory,
  similarCodes,
} from '../../../src/domain/category.ts';

const ids = (code: string): string[] => categoriesOfCode(code).map(({ id }) => id);

describe('categoriesOfCode', () => {
  test.each([
    ['LG', ['cs.LG']],
    ['lg', ['cs.LG']],
    ['COMP-PH', ['physics.comp-ph']],
    ['HEP-TH', ['hep-th']],
    ['COND-MAT', ['cond-mat']],
    ['QUANT-GAS', ['cond-mat.quant-gas']],
    ['CMP-LG', ['cmp-lg']],
    ['CO', ['math.CO', 'astro-ph.CO', 'stat.CO']],
    ['GN', ['math.GN', 'q-bio.GN', 'q-fin.GN', 'econ.GN']],
    ['cs.LG', ['cs.LG']],
    ['XYZ', []],
    ['', []],
  ])('%s can be %j', (code, expected) => {
    expect(ids(code)).toEqual(expected);
  });

  test.each([
    ['IT', ['cs.IT']],
    ['NA', ['math.NA']],
    ['SY', ['eess.SY']],
    ['MP', ['math-ph']],
    ['EC', ['econ.GN']],
    ['TH', ['econ.TH', 'math.ST']],
  ])('counts an alias as the category it stands for: %s is %j', (code, expected) => {
    expect(ids(code)).toEqual(expected);
  });
});

describe('categoriesOnDate', () => {
  test.each([
    ['SUPR-CON', '1995-03-01', ['supr-con']],
    ['SUPR-CON', '2011-03-01', ['cond-mat.supr-con']],
    ['CHEM-PH', '1996-09-30', ['chem-ph']],
    ['ALG-GEOM', '1999-01-01', ['alg-geom']],
    ['CO', '2011-03-01', ['math.CO', 'astro-ph.CO', 'stat.CO']],
  ])('%s on %s is %j', (code, day, expected) => {
    const readings = categoriesOnDate(code, calendarDateSchema.parse(day));
    expect(readings.map(({ id }) => id)).toEqual(expected);
  });
});

describe('the table', () => {
  test('finds a category by an alias, in any case', () => {
    expect(findCategory('math.it')?.id).toBe('cs.IT');
    expect(findCategory('CS.lg')?.name).toBe('Machine Learning');
    expect(findCategory('cs.XX')).toBeUndefined();
  });

  test('suggests codes that are one letter away', () => {
    expect(similarCodes('HEP-TX')).toContain('HEP-TH');
    expect(similarCodes('ZZZZZ')).toEqual([]);
  });
});
