import { describe, expect, test } from 'vitest';
import {
  isAuthorList,
  readBylineTail,
  splitAuthors,
} from '../../../../src/sources/listing/byline.ts';
import { formatByline } from './facts.ts';

describe('readBylineTail', () => {
  const core = 'On RainAna Gomez, Bo Li, Cy Roe';
  test.each([
    ['', false, []],
    [' et al.', true, []],
    [' · eth-zurich', false, ['eth-zurich']],
    [' et al. · eth-zurich', true, ['eth-zurich']],
    [' et al. · eth-zurich, deepmind', true, ['eth-zurich', 'deepmind']],
    [' et al. · eth-zurich · deepmind', true, ['eth-zurich', 'deepmind']],
    [' et al. · Rain Institute', true, ['Rain Institute']],
    [' · ETH Zürich', false, ['ETH Zürich']],
    [' · DeepMind · mit', false, ['DeepMind', 'mit']],
  ])('reads the tail %j', (tail, truncated, affiliations) => {
    expect(readBylineTail(core + tail)).toEqual({ core, truncated, affiliations });
  });

  test.each([
    'On A · B AlgebrasAna Gomez',
    'RainNet, Fog · HailAna Gomez',
    '· ·',
    ' · ',
    'et al.',
    '',
  ])('takes no tail from %j', (text) => {
    expect(readBylineTail(text)).toEqual({ core: text, truncated: false, affiliations: [] });
  });
});

describe('splitAuthors', () => {
  test.each([
    ['Ana Gomez', ['Ana Gomez']],
    ['Ana Gomez, Bo Li', ['Ana Gomez', 'Bo Li']],
    ['Tom Baker, Jr., Bo Li', ['Tom Baker, Jr.', 'Bo Li']],
    ['Bo Li, Tom Baker, III', ['Bo Li', 'Tom Baker, III']],
    ['Ana Gomez and Bo Li', ['Ana Gomez', 'Bo Li']],
    ['Ana Gomez, Bo Li, and Cy Roe', ['Ana Gomez', 'Bo Li', 'Cy Roe']],
    ['Ana Gomez and Bo Li and Cy Roe', ['Ana Gomez', 'Bo Li', 'Cy Roe']],
    ['Ana Gomez, Bo Li & Cy Roe', ['Ana Gomez', 'Bo Li', 'Cy Roe']],
    ['Andy Anders, Bo Band', ['Andy Anders', 'Bo Band']],
  ])('%j', (text, authors) => {
    expect(splitAuthors(text)).toEqual(authors);
  });
});

describe('formatByline', () => {
  test.each([
    'On RainAna Gomez',
    'On Rain, Wind and SnowAna Gomez, Bo Li',
    'On RainAna Gomez, Bo Li, Cy Roe et al.',
    'On RainAna Gomez, Bo Li, Cy Roe et al. · eth-zurich, deepmind',
    'On A · B$x$Ana Gomez · mit',
  ])('is the inverse of taking %j apart', (text) => {
    const { core, truncated, affiliations } = readBylineTail(text);
    for (let boundary = 0; boundary <= core.length; boundary += 1) {
      const authors = splitAuthors(core.slice(boundary));
      const byline = { title: core.slice(0, boundary), authors, truncated, affiliations };
      expect(formatByline(byline)).toBe(text);
    }
  });
});

describe('isAuthorList', () => {
  test.each([
    ['Ana Gomez', true],
    ['A. B. Gomez, Ludo van der Velde, Jean-Luc d’Averse', true],
    ['Ana Gomez, Bo Li et al. · mit', true],
    ['Ana Gomez and Bo Li', true],
    ['Fog', false],
    ['On RainAna Gomez et al', false],
    ['We look at rain.', false],
    ['Fog on Felt', false],
    ['Rain and Snow', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isAuthorList(text)).toBe(expected);
  });
});
