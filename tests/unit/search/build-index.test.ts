import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../src/search/address.ts';
import { buildIndex } from '../../../src/search/build/build-index.ts';
import { parseNames, unpack, type SearchPlaces } from '../../../src/search/index-files.ts';
import { makeDocument, makeEngine } from '../../fixtures/search.ts';

const ADDRESSES = { paper: '/papers/{id}/', author: '/authors/{id}/', topic: '/topics/{id}/' };
const PLACE: SearchPlaces = { kind: 'key phrase', address: '/terms/{id}/', labels: [], ids: {} };
const RAIN = makeDocument('rain', 'Rain', ['Ada Osei'], { abstract: 'We listen.' });

test('puts the newest paper first, and papers of one date by their ids', async () => {
  const dates = ['2021-05', '2022', '2021-05', '', '2020'];
  const documents = dates.map((date, at) => makeDocument('cbaed'.charAt(at), 'Rain', [], { date }));
  const { names } = await makeEngine(documents);
  expect(names.ids).toEqual(['b', 'a', 'c', 'd', 'e']);
});

describe('the version', () => {
  const versionOf = async (...args: Parameters<typeof buildIndex>): Promise<string> => {
    const { names } = await buildIndex(...args);
    return parseNames(await unpack(new Blob([names]).stream())).version;
  };

  test('is the same for the same papers, and short', async () => {
    const version = await versionOf([RAIN], ADDRESSES, [PLACE]);
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    expect(await versionOf([{ ...RAIN }], ADDRESSES, [PLACE])).toBe(version);
  });

  test.each<[string, Parameters<typeof buildIndex>]>([
    ['a title', [[{ ...RAIN, title: 'Rains' }], ADDRESSES, [PLACE]]],
    ['a date', [[{ ...RAIN, date: '2020' }], ADDRESSES, [PLACE]]],
    ['a word of an abstract', [[{ ...RAIN, abstract: 'We listened.' }], ADDRESSES, [PLACE]]],
    ['an address', [[RAIN], { ...ADDRESSES, paper: '/p/{id}/' }, [PLACE]]],
    ['a place', [[RAIN], ADDRESSES, [{ ...PLACE, labels: ['rain'] }]]],
  ])('is another if %s changes', async (_, changed) => {
    expect(await versionOf(...changed)).not.toBe(await versionOf([RAIN], ADDRESSES, [PLACE]));
  });
});

test('refuses more papers than it can number', async () => {
  const documents = Array.from({ length: 65_536 }, () => RAIN);
  await expect(buildIndex(documents, ADDRESSES)).rejects.toThrow('65535 papers; there are 65536');
});

describe('addresses', () => {
  test('of persons and places are theirs, whatever their names', async () => {
    const { engine } = await makeEngine(
      [
        makeDocument('rain', 'Rain', [], {
          authors: [
            { name: 'Ada Osei', id: 'ada-osei-2' },
            { name: 'Bo Lind', id: 'bo-lind' },
          ],
        }),
        makeDocument('snow', 'Snow', [], { authors: [{ name: 'A. Osei', id: 'ada-osei-2' }] }),
      ],
      [
        {
          kind: 'key phrase',
          address: '/terms/{id}/',
          labels: ['tin roofs (TR)', 'rain drops'],
          ids: { 1: 'drops' },
        },
      ],
    );
    const goTo = (query: string) =>
      engine.search({ ...parseAddress(''), query, from: 0, to: 5 }).goTo[0];
    expect(goTo('osei')).toMatchObject({ address: '/authors/ada-osei-2/', papers: 2 });
    expect(goTo('lind')).toMatchObject({ address: '/authors/bo-lind/', papers: 1 });
    expect(goTo('rain drops')).toMatchObject({ address: '/terms/drops/' });
    expect(goTo('tin roofs')).toMatchObject({ address: '/terms/tin-roof/' });
    const { hits, facets } = engine.search({ ...parseAddress('?q=snow'), from: 0, to: 5 });
    expect(hits[0]?.authors[0]?.address).toBe('/authors/ada-osei-2/');
    // Both spellings are one person, whom all papers have.
    expect(facets.find(({ name }) => name === 'author')?.options ?? []).toEqual([]);
    expect(engine.findIds(parseAddress('?author=Ada%20Osei')).toSorted()).toEqual(['rain', 'snow']);
    expect(engine.findIds(parseAddress('?author=A.%20Osei')).toSorted()).toEqual(['rain', 'snow']);
  });
});
