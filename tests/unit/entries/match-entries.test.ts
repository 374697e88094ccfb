import { describe, expect, test } from 'vitest';
import { matchEntries } from '../../../src/entries/match-entries.ts';

const entries = new Map([
  [
    'rain',
    {
      title: 'The Sound of Rain on Tin Roofs',
      authors: ['Ada Osei', 'Bo Li'],
      abstract: 'We listen to rain.',
    },
  ],
  [
    'north',
    { title: 'Rain on Tin Roofs of the North', authors: ['Bo Li'], abstract: 'Rain, north.' },
  ],
  ['snow', { title: 'Snow', authors: ['Ada Osei'], abstract: 'Snow.' }],
  ['snow-2', { title: 'Snow', authors: ['Bo Li'], abstract: 'More snow.' }],
]);

describe('matchEntries', () => {
  test.each([
    ['the same paper', 'Snow', 'Bo Li', 'snow-2'],
    ['another case and accent', 'SNOW!', 'Ada Oséi', 'snow'],
    ['a mended typo', 'The Sound of Rain on Thin Roofs', 'Ada Osei', 'rain'],
    ['another first author', 'The Sound of Rain on Tin Roofs', 'Cy Roe', 'rain'],
    [
      'a near title of another first author',
      'The Sound of Rain on Thin Roofs',
      'Cy Roe',
      undefined,
    ],
    ['a new paper', 'Fog over Harbours', 'Ada Osei', undefined],
    ['a retyped title', 'Rain on tin roofs of the north.', 'Bo Li', 'north'],
    ['a related title', 'Rain on Slate Roofs of the South', 'Bo Li', undefined],
  ])('%s: “%s” by %s is %s', (_, title, author, id) => {
    const abstract = 'We look at something else.';
    expect(matchEntries([{ title, authors: [author], abstract }], entries)).toEqual([id]);
  });

  test('knows a paper with another title by its abstract', () => {
    const renamed = {
      title: 'Roofs, Heard',
      authors: ['Ada Osei'],
      abstract: 'We listen to rain.',
    };
    expect(matchEntries([renamed], entries)).toEqual(['rain']);
  });

  test('gives no entry twice, in whatever order the records come', () => {
    const records = [
      { title: 'Snow', authors: ['Bo Li'], abstract: 'More snow.' },
      { title: 'Snow', authors: ['Bo Li'], abstract: 'More snow.' },
      { title: 'Snow', authors: ['Ada Osei'], abstract: 'Snow.' },
    ];
    expect(matchEntries(records, entries)).toEqual(['snow-2', undefined, 'snow']);
  });
});
