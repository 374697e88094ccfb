import { describe, expect, test } from 'vitest';
import { nearest } from '../../../src/domain/nearest.ts';

const FIELDS = ['arxiv', 'authors', 'publication', 'doi', 'corrections'];

describe('nearest', () => {
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
    expect(nearest(word, FIELDS)).toBe(meant);
  });
});
