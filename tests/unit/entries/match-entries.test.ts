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

  test('tells the years of a report apart by their dates', () => {
    const report = { title: 'Report of the Rain Office', authors: ['Ada Osei'], abstract: '' };
    const reports = new Map([
      ['report-2020', { ...report, date: '2020' }],
      ['report-2021', { ...report, date: '2021' }],
    ]);
    const records = ['2021', '2020', '2022'].map((date) => ({ ...report, date }));
    expect(matchEntries(records, reports)).toEqual(['report-2021', 'report-2020', undefined]);
  });

  test('prefers the first author to the order of the entries if a date was corrected', () => {
    const report = { title: 'Report of the Rain Office', abstract: '', date: '2020' };
    const reports = new Map([
      ['osei', { ...report, authors: ['Ada Osei'] }],
      ['lind', { ...report, authors: ['Bo Lind'] }],
    ]);
    const record = { ...report, authors: ['Bo Lind'], date: '2021' };
    expect(matchEntries([record], reports)).toEqual(['lind']);
  });

  test('takes no two papers for one because both lack an abstract', () => {
    const paper = (title: string) => ({ title, authors: ['Ada Osei'], abstract: '' });
    const known = new Map([['rain', paper('The Sound of Rain')]]);
    expect(matchEntries([paper('A Theory of Fog')], known)).toEqual([undefined]);
  });

  test('of similar titles takes the most similar that no other record has', () => {
    const paper = (title: string) => ({ title, authors: ['Ada Osei'], abstract: '' });
    const known = new Map([
      ['walls', paper('The Sound of Rain and of Hail on Thin Walls')],
      ['roofs', paper('The Sound of Rain and of Hail on Thin Roofs')],
    ]);
    const [same, first, second] = [
      paper('The Sound of Rain and of Hail on Thin Roofs'),
      paper('The Sound of Rain and of Hail on Tin Roofs'),
      paper('A Sound of Rain and of Hail on Thin Roofs'),
    ];
    expect(matchEntries([first], known)).toEqual(['roofs']);
    expect(matchEntries([first, second], known)).toEqual(['roofs', 'walls']);
    expect(matchEntries([same], known)).toEqual(['roofs']);
  });
});
