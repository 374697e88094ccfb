import { describe, expect, test } from 'vitest';
import { toPaper } from '../../../src/domain/paper.ts';
import { makeFacts } from '../../fixtures/papers.ts';

const entry = { ...makeFacts({ title: 'Rain on $x$' }), digest: 'd' };
const correction = { in: 'abstract', source: 'https://example.org/1' } as const;

describe('toPaper', () => {
  test('without an overlay gives the entry as it is', () => {
    expect(toPaper('osei-2021-rain', entry, 'We listen.', undefined)).toEqual({
      paper: {
        ...makeFacts({ title: 'Rain on $x$' }),
        id: 'osei-2021-rain',
        abstract: 'We listen.',
        facts: {},
      },
      problems: [],
    });
  });

  test('makes a correction whose text occurs once, dollar signs and all', () => {
    const corrections = [{ ...correction, find: '$Ï$-noise', replace: '$σ$-noise' }];
    const { paper, problems } = toPaper('osei-2021-rain', entry, 'A $Ï$-noise.', { corrections });
    expect(problems).toEqual([]);
    expect(paper.abstract).toBe('A $σ$-noise.');
  });

  test.each([
    ['gone', 'does not occur'],
    ['rain', 'occurs 2 times'],
  ])('reports a correction of “%s”, which %s', (find, words) => {
    const corrections = [{ ...correction, find, replace: 'x' }];
    const { paper, problems } = toPaper('osei-2021-rain', entry, 'Rain, rain, rain.', {
      corrections,
    });
    expect(paper.abstract).toBe('Rain, rain, rain.');
    expect(problems).toMatchObject([
      { code: 'correction-misplaced', place: { file: 'content/overlays/osei-2021-rain.yaml' } },
    ]);
    expect(problems[0]?.message).toContain(words);
  });

  test.each([
    ['the right text', 'A σ-noise.', 'Ï', 'σ'],
    ['a right text that holds the wrong one', 'Two ranks.', 'rank', 'ranks'],
  ])('leaves alone an amended listing with %s, and says so', (_, abstract, find, replace) => {
    const { paper, problems } = toPaper('osei-2021-rain', entry, abstract, {
      corrections: [{ ...correction, find, replace }],
    });
    expect(paper.abstract).toBe(abstract);
    expect(problems).toMatchObject([{ code: 'correction-needless', severity: 'warning' }]);
  });
});
