import { describe, expect, test } from 'vitest';
import { findAcronyms } from '../../../src/domain/terms/acronyms.ts';
import { findTerms, termsSchema } from '../../../src/domain/terms/terms.ts';
import { keyOf, toRuns } from '../../../src/domain/terms/words.ts';

const labels = (papers: readonly (readonly [string, string])[], settings = {}) => {
  const documents = papers.map(([title, abstract], index) => ({
    id: `p${String(index)}`,
    title,
    abstract,
  }));
  const { terms } = findTerms(documents, termsSchema.parse(settings));
  return Object.fromEntries(terms.map(({ label, papers }) => [label, papers.length]));
};

/** Papers without a phrase in common, so that shares are small. */
const OTHERS = ['Fog', 'Hail', 'Dew', 'Mud', 'Ice', 'Sand', 'Wind'].map(
  (title) => [title, `${title} alone.`] as const,
);

describe('keyOf', () => {
  test.each([
    ['Equations', 'equation'],
    ['theories', 'theory'],
    ['Boxes', 'box'],
    ['bias', 'bias'],
    ['analysis', 'analysis'],
    ['loss', 'loss'],
    ['Möbius', 'mobius'],
    ['Normalisation', 'normalization'],
    ['rain’s', 'rain'],
    ['gas', 'gas'],
    ['dishes', 'dish'],
    ['Classes', 'class'],
  ])('%s is %s', (word, key) => {
    expect(keyOf(word)).toBe(key);
  });
});

describe('toRuns', () => {
  test('breaks at punctuation and formulas, not at hyphens', () => {
    const runs = toRuns('Low-rank  rain, on tin: O(n²) noise.');
    expect(runs.map((run) => run.map(({ text }) => text))).toEqual([
      ['Low-rank', 'rain'],
      ['on', 'tin'],
      ['O'],
      ['n²'],
      ['noise'],
    ]);
  });
});

describe('findAcronyms', () => {
  test.each([
    ['Rapid rain tests (RRTs) are', 'rrt', 'Rapid rain tests'],
    ['the Mud-slide index (MSI)', 'msi', 'Mud-slide index'],
    ['HAT (Hail-Aware Tracking)', 'hat', 'Hail-Aware Tracking'],
    ['we use rapid rain tests (see ABC)', 'abc', undefined],
    ['rain tests (RRT)', 'rrt', undefined],
  ])('in “%s” %s is %s', (text, key, words) => {
    expect(
      findAcronyms([text])
        .get(key)
        ?.words.map((word) => word.text)
        .join(' '),
    ).toBe(words);
  });

  test('takes none of two meanings that are met equally often', () => {
    expect(findAcronyms(['rain wall (RW)', 'random walk (RW)']).get('rw')).toBeUndefined();
  });
});

describe('findTerms', () => {
  test('finds a phrase of two papers, one of them with it in the title', () => {
    expect(labels([['Acid Rain', 'We hear it.'], ['Tin', 'Of acid rain.'], ...OTHERS])).toEqual({
      'acid rain': 2,
    });
  });

  test('counts singular and plural, acronym and words as one', () => {
    expect(
      labels([
        ['Tin', 'With rapid rain gauges (RRGs) we hear.'],
        ['Zinc', 'An RRG hears.'],
        ['Lead', 'A rapid rain gauge.'],
        ...OTHERS,
      ]),
    ).toEqual({ 'rapid rain gauges (RRG)': 3 });
  });

  test.each([
    ['of one paper', [['Acid Rain', 'Acid rain.'], ...OTHERS]],
    ['of too many papers', [['Acid Rain', 'a'], ...OTHERS.map(([title]) => [title, 'Acid rain.'])]],
    ['of two abstracts only', [['Tin', 'Acid rain.'], ['Zinc', 'Acid rain.'], ...OTHERS]],
    ['across punctuation', [['Acid: Rain', 'Acid, rain.'], ['Acid; Rain', 'a'], ...OTHERS]],
    ['with a stop word', [['Rain on Tin', 'a'], ['Rain on Tin', 'a'], ...OTHERS]],
    ['that looks like an adjective', [['Musical', 'Is musical.'], ['Tin', 'Musical.'], ...OTHERS]],
  ] as const)('takes no phrase %s', (_, papers) => {
    const found = Object.keys(labels(papers as readonly (readonly [string, string])[]));
    expect(found.filter((label) => /acid rain|rain on tin|musical/i.test(label))).toEqual([]);
  });

  test('puts those of more titles and papers first, then longer ones, then by the alphabet', () => {
    const papers = [
      ['Tin Roofs', 'Of acid rain and zinc gutters.'],
      ['Tin Roofs', 'Of acid rain.'],
      ['Acid Rain', 'Of zinc gutters.'],
      ['Zinc Gutters', 'Of slate.'],
      ['Slate', 'Alone.'],
      ['Glass', 'Of brass.'],
      ['Brass', 'Alone.'],
      ...OTHERS,
    ] as const;
    // Two titles and papers of two; one title and three papers of two words each; one title and two papers of one.
    expect(Object.keys(labels(papers))).toEqual([
      'tin roofs',
      'acid rain',
      'zinc gutters',
      'brass',
      'slate',
    ]);
  });

  test('takes no part of a longer term', () => {
    const papers = [['Acid Rain Gauge', 'a'], ['Acid Rain Gauge', 'b'], ...OTHERS] as const;
    expect(labels(papers)).toEqual({ 'acid rain gauge': 2 });
  });

  test('follows the maintainer: stop words, added and hidden phrases', () => {
    const papers = [
      ['Acid Rain', 'Loud tin roofs.'],
      ['Acid Rain', 'A tin roof, loud.'],
      ...OTHERS,
    ] as const;
    expect(labels(papers)).toEqual({ 'acid rain': 2 });
    expect(labels(papers, { added: ['Tin roof'] })).toEqual({ 'acid rain': 2, 'tin roof': 2 });
    expect(labels(papers, { hidden: ['Acid Rains'] })).toEqual({ acid: 2, rain: 2 });
    expect(labels(papers, { stop: ['acid'] })).toEqual({ rain: 2 });
  });
});
