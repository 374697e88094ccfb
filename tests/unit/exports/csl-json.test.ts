import { expect, test } from 'vitest';
import { toCslItem } from '../../../src/exports/csl-json.ts';
import { splitKeywords } from '../../../src/sources/texts.ts';
import { makeReferences, NASTY_TITLES, SOURCE } from '../../fixtures/references.ts';

test('toCslItem writes a preprint, its particle in the family name', () => {
  const [preprint] = makeReferences({
    authors: ['Ludo van der Velde Jr.', 'Rain Collaboration', 'Madonna'],
    truncated: true,
    overlay: { arxiv: { value: '2103.00001', source: SOURCE } },
  });
  expect(toCslItem(preprint)).toEqual({
    id: 'osei-2021-rain-tin-roofs',
    'citation-key': 'osei-2021-rain-tin-roofs',
    type: 'article',
    title: 'Rain on Tin Roofs',
    author: [
      { family: 'van der Velde', given: 'Ludo', suffix: 'Jr.' },
      { literal: 'Rain Collaboration' },
      { family: 'Madonna' },
    ],
    issued: { 'date-parts': [[2021, 3, 4]] },
    publisher: 'arXiv',
    number: 'arXiv:2103.00001',
    URL: 'https://arxiv.org/abs/2103.00001',
    language: 'en',
    note: 'The list of authors is cut: there are more.',
    abstract: 'We listen.',
  });
});

test.each(NASTY_TITLES)('toCslItem keeps $text', ({ markdown, text }) => {
  expect(toCslItem(makeReferences({ title: markdown })[0]).title).toBe(text);
});

test('toCslItem writes the notes as sentences', () => {
  const overlay = { award: { value: 'Best paper!', source: SOURCE } };
  const [preprint] = makeReferences({ truncated: true, note: 'Oral.', overlay });
  const words = 'The list of authors is cut: there are more. Best paper! Oral.';
  expect(toCslItem(preprint)['note']).toBe(words);
});

test.each([
  [['rain', 'tin'], 'rain, tin'],
  [['rain, acid', 'tin'], 'rain, acid; tin;'],
])('the keywords %j read back', (keywords, text) => {
  const [reference] = makeReferences({ keywords });
  const { keyword } = toCslItem(reference);
  expect(keyword).toBe(text);
  expect(splitKeywords(text)).toEqual(keywords);
});
