import { expect, test } from 'vitest';
import { findMarks, toSegments, type ClauseMatcher } from '../../../src/search/marks.ts';

/** A word of the query, or with a hyphen several. */
const word = (typed: string, more: Partial<ClauseMatcher> = {}): ClauseMatcher => ({
  typed,
  terms: typed.split('-'),
  isPhrase: false,
  field: undefined,
  isBeginning: false,
  near: new Set(),
  ...more,
});
const phrase = (typed: string): ClauseMatcher => word(typed, { isPhrase: true });
const beginning = (typed: string): ClauseMatcher => word(typed, { isBeginning: true });
const near = (typed: string, ...terms: readonly string[]): ClauseMatcher =>
  word(typed, { near: new Set(terms) });

test.each<[string, readonly ClauseMatcher[], string]>([
  ['a whole word', [word('rain')], '[Rain] on rainy roofs'],
  ['the beginning of a word', [beginning('rain')], '[Rain] on [rain]y roofs'],
  ['a word in two, and each alone', [word('warm-up')], 'The [warm-up] of [warm] air going [up]'],
  ['two words in one', [word('tin-roof')], 'On a [tinroof]'],
  ['one word in two', [word('warmup')], 'The [warm up], warm'],
  ['a beginning across two words', [beginning('warmu')], 'The [warm u]p, warm'],
  ['a phrase, and no word of it alone', [phrase('tin-roof')], 'A [tin roof] of tin, a roof'],
  ['no phrase in one word', [phrase('tin-roof')], 'A tinroof'],
  ['a phrase at the end only if it is whole', [phrase('tin-roof')], 'A roof of tin'],
  ['the longer of two', [word('tin'), phrase('tin-roof')], 'A [tin roof], [tin]'],
  ['no letter twice', [phrase('tin-roof'), word('roof')], 'A [tin roof] and a [roof]'],
  ['two words next to each other', [word('tin'), word('roof')], 'A [tin] [roof]'],
  ['a similar word', [near('rain', 'ruin')], 'A [ruin] in drains'],
  ['no similar word next to the typed one', [near('rain', 'ruin')], 'A ruin in the [rain]'],
  [
    'similar words of one typed word only',
    [near('rain', 'ruin'), word('hail')],
    'A [ruin], [hail]',
  ],
  ['what was typed before what is similar', [near('rain', 'ruin'), word('ruin')], 'A [ruin]'],
  ['letters without accents', [beginning('strass')], 'Auf der [Straß]e'],
  ['words of its field', [word('rain', { field: 'title' })], '[Rain]'],
  ['no words of another field', [word('rain', { field: 'author' })], 'Rain'],
])('marks %s', (_, matchers, marked) => {
  const text = marked.replaceAll(/[[\]]/g, '');
  const segments = toSegments(text, findMarks(text, matchers, 'title'));
  expect(segments.map((each) => (each.isMarked ? `[${each.text}]` : each.text)).join('')).toBe(
    marked,
  );
  expect(segments.filter((each) => each.text === '')).toEqual([]);
});

test('says which word was meant, and whether it is only similar', () => {
  expect(findMarks('Hail, a ruin', [word('hail'), near('rain', 'ruin')], 'title')).toEqual([
    { start: 0, end: 4, typed: 'hail', isNear: false },
    { start: 8, end: 12, typed: 'rain', isNear: true },
  ]);
});
