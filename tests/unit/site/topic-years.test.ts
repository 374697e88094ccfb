import { expect, test } from 'vitest';
import { topicYears } from '../../../src/site/views/topic-years.ts';
import { makeLibrary } from '../../fixtures/library.ts';
import { makePaper } from '../../fixtures/papers.ts';

const { rows, table, caption, width, height } = topicYears(
  makeLibrary([
    makePaper({ id: 'a', date: '2019-03-01', category: 'cs.LG' }),
    makePaper({ id: 'b', date: '2019-05-01', category: 'cs.LG' }),
    makePaper({ id: 'c', date: '2022-05-01', category: 'cs.LG' }),
    makePaper({ id: 'd', date: '2022-05-01', category: 'math.OC' }),
  ]),
);

test('every topic has a bar for each of its years, which leads to that year in its list', () => {
  expect(caption).toBe('Papers per year, 2019 to 2022');
  expect(rows.map(({ code, hue, bars }) => [code, hue, bars.map(({ label }) => label)])).toEqual([
    [
      'cs.LG',
      'computing',
      ['2 papers of 2019, Machine Learning (cs.LG)', '1 paper of 2022, Machine Learning (cs.LG)'],
    ],
    ['math.OC', 'mathematics', ['1 paper of 2022, Optimization and Control (math.OC)']],
  ]);
  expect(rows[0]?.bars[0]?.href).toBe('/topics/cs-lg/#year-2019');
});

test('all rows have one scale and one row of years', () => {
  const [first, last] = rows[0]?.bars ?? [];
  const [other] = rows[1]?.bars ?? [];
  expect(first?.height).toBe(height);
  expect(last?.height).toBe(other?.height);
  expect(last?.x).toBe(other?.x);
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(width);
});

test('the table has every year, a pause too', () => {
  expect(table.years.map(({ label, counts, total }) => [label, counts, total])).toEqual([
    ['2019', [2, 0], 2],
    ['2020', [0, 0], 0],
    ['2021', [0, 0], 0],
    ['2022', [1, 1], 2],
  ]);
});
