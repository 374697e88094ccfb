import { describe, expect, test } from 'vitest';
import { spoil } from '../../../scripts/fuzz/spoil.ts';
import { TARGETS } from '../../../scripts/fuzz/targets.ts';

const SEEDS = Array.from({ length: 20 }, (_none, seed) => seed);

/** What once did not hold. */
const KEPT: Readonly<Partial<Record<string, readonly number[]>>> = {
  'arXiv answer': [2044466],
  'dblp answer': [1745167],
  BibTeX: [116, 80718],
  Markdown: [5840],
  RIS: [951, 1583],
  PubMed: [515, 674],
  overlay: [84471],
  'Web of Science': [674],
};

describe.each(TARGETS)('$name', ({ name, samples, read }) => {
  test('has samples', () => {
    expect(samples).not.toHaveLength(0);
  });

  test.each([...SEEDS, ...(KEPT[name] ?? [])])('holds for the text of seed %i', (seed) => {
    expect(() => {
      read(spoil(samples, seed));
    }).not.toThrow();
  });
});

test('a seed gives the same text each time, and seeds give different ones', () => {
  const texts = SEEDS.map((seed) => spoil(['Rain on tin roofs'], seed));
  expect(SEEDS.map((seed) => spoil(['Rain on tin roofs'], seed))).toEqual(texts);
  expect(new Set(texts).size).toBeGreaterThan(SEEDS.length / 2);
});
