import { describe, expect, test } from 'vitest';
import type { RelatedDocument, Vector } from '../../../src/domain/related/features.ts';
import { findRelated } from '../../../src/domain/related/related.ts';
import { similarityTo } from '../../../src/domain/related/similarity.ts';
import { findTerms } from '../../../src/domain/terms/terms.ts';

function make(id: string, title: string, authors: string[], category = 'cs.LG'): RelatedDocument {
  return {
    id,
    title,
    abstract: `${title.toLowerCase()}.`,
    authors: ['ada-osei', ...authors],
    topics: [category],
  };
}

const documents = [
  make('rain', 'Acid Rain on Tin', ['bo-li']),
  make('gutter', 'Acid Rain in Gutters', ['bo-li']),
  make('tin', 'Tin Drums', ['cy-roe']),
  make('snow', 'Snow Blindness', ['bo-li']),
  make('hail', 'Hail and Glass', ['di-ek'], 'math.OC'),
  make('dew', 'Dew and Moss', [], 'math.OC'),
  make('mud', 'Mud', ['ed-fu'], 'math.OC'),
];
const related = findRelated(documents, findTerms(documents));

describe('findRelated', () => {
  test('puts the paper with most in common first and says what that is', () => {
    expect(related.get('rain')?.[0]).toEqual({
      id: 'gutter',
      sharedAuthors: ['bo-li'],
      subjects: ['acid rain'],
    });
  });

  test('names shared words where no term is shared', () => {
    const withoutTerms = findRelated(documents, { terms: [], byPaper: new Map() });
    expect(withoutTerms.get('tin')?.[0]).toMatchObject({ id: 'rain', subjects: ['tin'] });
  });

  test('names at most three subjects and all shared authors, the rarest first', () => {
    const make = (id: string, title: string, authors: readonly string[]): RelatedDocument => ({
      id,
      title,
      abstract: '',
      authors,
      topics: [],
    });
    const [first] =
      findRelated(
        [
          make('one', 'Tin Zinc Brass Iron', ['bo-li', 'cy-roe']),
          make('two', 'Iron Brass Zinc Tin', ['bo-li', 'cy-roe']),
          make('three', 'Tin', ['cy-roe']),
          make('four', 'Mud', ['di-ek']),
        ],
        { terms: [], byPaper: new Map() },
      ).get('one') ?? [];
    expect(first).toEqual({
      id: 'two',
      sharedAuthors: ['bo-li', 'cy-roe'],
      subjects: ['brass', 'iron', 'zinc'],
    });
  });

  test('does not count an author of all papers', () => {
    expect(related.get('tin')?.[0]?.sharedAuthors).toEqual([]);
  });

  test('does not depend on the order of the papers', () => {
    const reversed = findRelated(documents.toReversed(), findTerms(documents.toReversed()));
    for (const { id } of documents) expect(reversed.get(id)).toEqual(related.get(id));
  });

  test('never relates a paper to itself and shows five at most', () => {
    for (const [id, others] of related) {
      expect(others.map((other) => other.id)).not.toContain(id);
      expect(others.length).toBeLessThanOrEqual(5);
    }
  });
});

test('a word that two papers share weighs half alone, and more with others', () => {
  const vector = (weights: Readonly<Record<string, number>>): Vector =>
    new Map(
      Object.entries(weights).map(([key, weight]) => [
        key,
        { kind: 'word', key, label: key, weight },
      ]),
    );
  const vectors = [
    vector({ thunder: 0.6, tin: 0.5, roof: 0.5 }),
    vector({ thunder: 0.6 }),
    vector({ tin: 0.3, roof: 0.3 }),
  ];
  expect(similarityTo(vectors)(0)).toEqual([
    { at: 1, score: expect.closeTo(0.36 / 2) as unknown },
    { at: 2, score: expect.closeTo((0.3 * 2) / 3) as unknown },
  ]);
});
