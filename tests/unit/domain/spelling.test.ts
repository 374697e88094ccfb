import { describe, expect, test } from 'vitest';
import { closestSpelling, editDistance } from '../../../src/domain/spelling.ts';

const FIELDS = ['arxiv', 'authors', 'publication', 'doi', 'corrections'];

describe('closestSpelling', () => {
  test.each([
    ['arxvi', 'arxiv'],
    ['arXiv', 'arxiv'],
    ['author', 'authors'],
    ['publicaton', 'publication'],
    ['correction', 'corrections'],
    ['do', 'doi'],
    ['colour', undefined],
    ['', undefined],
  ])('%j is %s', (word, meant) => {
    expect(closestSpelling(word, FIELDS)).toBe(meant);
  });
});

test('of two that are equally close the first is meant', () => {
  expect(closestSpelling('arxvi', ['arxiv', 'arxv'])).toBe('arxiv');
});

describe('editDistance', () => {
  test.each([
    ['rain', 'rain', 0, 0],
    ['rain', 'ran', 0, Infinity],
    ['rain', 'ran', 1, 1],
    ['rain', 'brain', 1, 1],
    ['rain', 'ruin', 1, 1],
    ['rain', 'rian', 1, 1],
    ['rain', 'iran', 1, Infinity],
    ['rain', 'iran', 2, 2],
    ['ab', 'bc', 2, 2],
    ['rain', '', 3, Infinity],
    ['', 'abc', 3, 3],
    ['', '', 0, 0],
    ['rain and snow', 'snow and rain', 3, Infinity],
  ])('between %j and %j, at most %i: %d', (a, b, most, edits) => {
    expect(editDistance(a, b, most)).toBe(edits);
    expect(editDistance(b, a, most)).toBe(edits);
  });
});
