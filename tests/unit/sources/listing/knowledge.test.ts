import { describe, expect, test } from 'vitest';
import { readBylineTail } from '../../../../src/sources/listing/byline.ts';
import {
  bareWord,
  certainAuthors,
  Knowledge,
  wordsOf,
} from '../../../../src/sources/listing/byline/knowledge.ts';

function learn(...inputs: readonly (readonly [byline: string, abstract?: string])[]): Knowledge {
  const knowledge = new Knowledge();
  for (const [byline, abstract = ''] of inputs) {
    knowledge.learnInput({ parts: readBylineTail(byline), abstract });
  }
  return knowledge;
}

describe('what a listing teaches', () => {
  test('counts words of abstracts, whatever their case, and forms as printed', () => {
    const knowledge = learn(['x', 'We see LLMs and rain-fed roofs; rain.'], ['y', 'Rain, in LLMs']);
    expect(
      ['rain', 'RAIN', 'fed', 'rain-fed', 'llms'].map((word) => knowledge.wordCount(word)),
    ).toEqual([2, 2, 1, 1, 0]);
    expect(['LLMs', 'Rain', 'rain', 'We'].map((form) => knowledge.formCount(form))).toEqual([
      2, 1, 2, 1,
    ]);
  });

  test('counts the names that are certain wherever the title ends', () => {
    const knowledge = learn(['On RainAna Gomez, Bo Lindé, C. Roe'], ['On SnowDi Ek, Bo Linde']);
    const names = ['Lindé', 'linde', 'Bo', 'C.', 'Roe', 'Gomez', 'Ek'];
    expect(names.map((name) => knowledge.nameCount(name))).toEqual([2, 2, 2, 0, 1, 0, 0]);
    expect(knowledge.fullNameCount('Bo Linde')).toBe(2);
    expect(knowledge.fullNameCount('Bo')).toBe(0);
  });

  test('is forgotten of a split that is taken back', () => {
    const knowledge = new Knowledge();
    const split = { title: 'On tin Rain', authors: ['Ana Gomez', 'Bo Lind'] };
    knowledge.learnSplit(split, 1);
    const counts = (): readonly number[] => [
      knowledge.wordCount('tin'),
      knowledge.formCount('Rain'),
      knowledge.nameCount('Gomez'),
      knowledge.fullNameCount('Ana Gomez'),
      knowledge.nameCount('Lind'),
    ];
    expect(counts()).toEqual([1, 1, 1, 1, 0]);
    knowledge.learnSplit(split, -1);
    expect(counts()).toEqual([0, 0, 0, 0, 0]);
  });
});

test.each([
  ['On RainAna Gomez, Bo Li, Cy Roe et al.', ['Bo Li', 'Cy Roe']],
  ['On RainAna Gomez, Bo Li', ['Bo Li']],
  ['Rain, Wind and SnowAna Gomez, Bo Li', ['Bo Li']],
  ['Rain, Wind and SnowAna Gomez, Bo Li, Cy Roe et al.', ['Bo Li', 'Cy Roe']],
  ['On RainAna Gomez, Bo Li, Cy Roe, Di Ek', ['Bo Li', 'Cy Roe', 'Di Ek']],
  ['On RainAna Gomez, Jean-Luc van Roe', []],
  ['On RainAna Gomez, J. K. Roe-Ek', ['J. K. Roe-Ek']],
  ['On RainAna Gomez, Roe', []],
  ['On RainAna Gomez', []],
])('of “%s” the authors %j are certain', (byline, authors) => {
  expect([...new Set(certainAuthors(readBylineTail(byline)))].toSorted()).toEqual(authors);
});

test.each([
  ['no others', ['On RainAna Gomez', 'On SnowBo Li, Cy Roe'], false],
  ['four authors', ['On RainAna Gomez, Bo Li, Cy Roe, Di Ek'], true],
  ['three authors', ['On RainAna Gomez, Bo Li, Cy Roe'], false],
  ['a list that is cut after three', ['On RainAna Gomez, Bo Li, Cy Roe et al.'], false],
  ['a list that is cut after two', ['On RainAna Gomez, Bo Li et al.'], true],
  [
    'one of two hundred with four',
    ['On RainAna Gomez, Bo Li, Cy Roe, Di Ek', ...Array.from({ length: 199 }, () => 'On FogBo Li')],
    false,
  ],
])('a listing with %s shows unusual numbers of authors: %s', (_, bylines, isUnusual) => {
  expect(learn(...bylines.map((byline) => [byline] as const)).hasUnusualCounts).toBe(isUnusual);
});

test.each([
  ['(LLMs),', 'LLMs'],
  ['“rain-fed”', 'rain-fed'],
  ['rain', 'rain'],
  ['—', ''],
  ['a.b', 'a.b'],
])('%s is the word %j', (token, word) => {
  expect(bareWord(token)).toBe(word);
});

test('takes words with a hyphen whole and in parts', () => {
  expect(wordsOf('The rain-fed -- (roof)')).toEqual(['The', 'rain-fed', 'rain', 'fed', 'roof']);
});
