import { describe, expect, test } from 'vitest';
import {
  matches,
  searchAddress,
  type Conditions,
  type ListItem,
} from '../../../src/client/list-items.ts';

const item = {
  title: 'Rain on Tin Roofs',
  text: 'rain on tin roofs ada osei zoe as cs.lg',
  topics: ['cs.LG', 'weather'] as readonly string[],
  kind: 'Journal articles',
  year: '2022',
  hasCode: false,
} as ListItem;

describe('matches', () => {
  test.each<[string, Conditions, boolean]>([
    ['nothing asked', {}, true],
    ['words in any order, with accents', { words: 'Zoë  rain' }, true],
    ['a word that is not there', { words: 'rain snow' }, false],
    ['its topic', { topic: 'cs.LG' }, true],
    ['another of its topics', { topic: 'weather' }, true],
    ['another topic', { topic: 'stat.ML' }, false],
    ['its kind', { kind: 'Journal articles' }, true],
    ['another kind', { kind: 'Book' }, false],
    ['from its year', { from: '2022' }, true],
    ['from a later year', { from: '2023' }, false],
    ['to an earlier year', { to: '2021' }, false],
    ['years the wrong way round', { from: '2023', to: '2020' }, true],
    ['code', { code: 'yes' }, false],
  ])('%s', (_, asked, isFound) => {
    expect(matches(item, asked)).toBe(isFound);
  });
});

test('a list without years and topics is filtered by words', () => {
  expect(matches({ ...item, topics: [], year: '' }, { words: 'osei' })).toBe(true);
});

describe('searchAddress', () => {
  const search = 'https://example.org/search/';
  test.each<[string, string, Conditions, string]>([
    ['no condition', '?topic=cs.LG', {}, '?topic=cs.LG&q='],
    ['words', '?author=Ada+Osei', { words: 'rain' }, '?author=Ada+Osei&q=rain'],
    [
      'everything, after what the list asks for',
      '?q=%22tin+roof%22',
      { words: 'rain', topic: 'cs.LG', from: '2019', to: '2021', code: 'yes', sort: 'title' },
      '?q=%22tin+roof%22+rain+topic%3Acs.LG+year%3A2019..2021+has%3Acode',
    ],
    ['years the wrong way round', '', { from: '2021', to: '2019' }, '?q=year%3A2019..2021'],
    ['an open span', '', { to: '2021' }, '?q=year%3A..2021'],
  ])('%s', (_, query, asked, expected) => {
    expect(searchAddress(`${search}${query}`, asked)).toBe(`${search}${expected}`);
  });
});
