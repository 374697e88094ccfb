import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { calendarDateSchema } from '../../../../src/domain/calendar-date.ts';
import { topicsSchema } from '../../../../src/domain/site.ts';
import { readCategories, type CodeUse } from '../../../../src/sources/listing/category-readings.ts';

function use(code: string, text = '', line = 1): CodeUse {
  const date = calendarDateSchema.parse('2020-01-02');
  return { code, date, text, place: { file: 'x.txt', line, column: 1 } };
}

const GALAXY = 'Dark energy and the redshift of galaxies in an expanding universe';
const GRAPH = 'Colorings of graphs, partitions and permutations';

describe('readCategories', () => {
  test.each([
    [
      'by the words of each paper',
      [use('CO', GALAXY), use('CO', GRAPH)],
      ['astro-ph.CO', 'math.CO'],
    ],
    [
      'by the archive of the others',
      [use('CV'), use('AG'), use('NT')],
      ['math.CV', 'math.AG', 'math.NT'],
    ],
    ['by the order of archives', [use('CV')], ['cs.CV']],
    ['of a full id', [use('math.CV')], ['math.CV']],
  ])('reads an ambiguous code %s', (_, uses, categories) => {
    expect(readCategories(uses, {}).categories).toEqual(categories);
  });

  test('warns once of an ambiguous code, at its first use, with all readings', () => {
    const uses = [use('LG'), use('CO', GALAXY, 4), use('CO', GRAPH, 7), use('CO', GRAPH, 10)];
    const { problems } = readCategories(uses, {});
    expect(problems).toMatchObject([
      { use: 1, problem: { code: 'category-ambiguous', severity: 'warning', place: { line: 4 } } },
    ]);
    const message = problems[0]?.problem.message;
    expect(message).toContain('math.CO (2), astro-ph.CO (1)');
    expect(message).toContain('stat.CO (Statistics: Computation)');
    expect(problems[0]?.problem.hint).toContain('“codes: { CO: math.CO }”');
  });

  test('takes the choice of the maintainer, in silence', () => {
    const read = readCategories([use('CO', GRAPH), use('XYZ')], {
      CO: 'astro-ph.CO',
      XYZ: 'cs.LG',
    });
    expect(read).toEqual({ categories: ['astro-ph.CO', 'cs.LG'], problems: [] });
  });

  test.each([
    ['an unknown code', {}, '“LQ”'],
    ['a code mapped to no category', { LQ: 'cs.QQ' }, '“cs.QQ”'],
  ])('reports %s with similar codes', (_, choices, quoted) => {
    const { categories, problems } = readCategories([use('LQ')], choices);
    expect(categories).toEqual([undefined]);
    expect(problems).toMatchObject([
      { problem: { code: 'category-unknown', severity: 'warning' } },
    ]);
    expect(problems[0]?.problem.message).toContain(quoted);
    expect(problems[0]?.problem.hint).toContain('LG');
  });

  test('shows a choice as topics.yaml takes it', () => {
    const { problems } = readCategories([use('CO'), use('LQ')], {});
    const shown = problems.map(({ problem }) => /as in “(.+?)”/.exec(problem.hint)?.[1] ?? '');
    expect(shown.map((text) => topicsSchema.parse(parse(text)).codes)).toEqual([
      { CO: 'math.CO' },
      { LQ: 'cs.LG' },
    ]);
  });
});
