/** What the page shows of a paper that was found. */
import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../src/search/address.ts';
import { VENUE } from '../../../src/search/index-files.ts';
import type { Segment } from '../../../src/search/marks.ts';
import { makeDocument, makeEngine, TOPICS } from '../../fixtures/search.ts';

const FILLER = 'Nothing of that kind is told here, and so it goes on. '.repeat(8);

const { engine } = await makeEngine(
  [
    makeDocument('roofs', 'Rain on Tin Roofs', ['Ada Osei', 'Bo Lind'], {
      date: '2022-06-07',
      dateMeaning: 'first listed',
      truncated: true,
      topics: [TOPICS['stat.ML'], { ...TOPICS['cs.LG'], id: 'learning' }],
      venue: 'RAIN 2022',
      abstract: 'We listen to rain.',
    }),
    makeDocument('walls', 'On Walls', ['Ada Osei'], {
      date: '2020-05',
      abstract: `${FILLER}Here is thunder alone. ${FILLER}Now thunder and lightning meet, with thunder last. ${FILLER}`,
    }),
    makeDocument('hail', 'Hail', ['Cy Roe'], {
      topics: [{ id: 'weather', category: '', name: 'Weather', archive: '' }],
    }),
  ],
  [{ kind: VENUE, address: '/venues/{id}/', labels: ['RAIN'], ids: {} }],
);

const inBrackets = (segments: readonly Segment[]): string =>
  segments.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
const firstHit = (query: string) => {
  const [hit] = engine.search({ ...parseAddress(''), query, from: 0, to: 5 }).hits;
  if (hit === undefined) throw new Error(`nothing found for ${query}`);
  return hit;
};

describe('a hit', () => {
  test('has what the paper says, with the words marked where they are', () => {
    const { title, authors, topics, venue, dateLabel, passage, ...rest } =
      firstHit('rain osei 2022 learning');
    expect(rest).toEqual({
      id: 'roofs',
      truncated: true,
      isNear: false,
      date: '2022-06-07',
      meaning: 'first listed',
      foundIn: ['title', 'author', 'date', 'topic', 'venue', 'abstract'],
      closeTo: [],
    });
    expect(inBrackets(title)).toBe('[Rain] on Tin Roofs');
    expect(authors.map(({ name, address }) => [inBrackets(name), address])).toEqual([
      ['Ada [Osei]', '/authors/ada-osei/'],
      ['Bo Lind', '/authors/bo-lind/'],
    ]);
    expect(topics.map(({ name, address }) => [inBrackets(name), address])).toEqual([
      ['Machine [Learning] (stat.ML)', '/topics/stat-ml/'],
      ['Machine [Learning] (cs.LG)', '/topics/learning/'],
    ]);
    expect(inBrackets(dateLabel)).toBe('7 June [2022]');
    expect(inBrackets(venue)).toBe('[RAIN] [2022]');
    expect(inBrackets(passage)).toBe('We listen to [rain].');
  });

  test('marks a word only in the field that was asked for', () => {
    const { title, passage, foundIn } = firstHit('title:rain');
    expect([inBrackets(title), passage, foundIn]).toEqual(['[Rain] on Tin Roofs', [], ['title']]);
  });

  test('has a topic without a category by its name, and the month of its date in words', () => {
    expect(firstHit('hail').topics.map(({ name }) => inBrackets(name))).toEqual(['Weather']);
    expect(inBrackets(firstHit('walls').dateLabel)).toBe('May 2020');
    expect(firstHit('hail')).toMatchObject({ meaning: '', truncated: false, venue: [] });
  });

  test('names of several words only those that are merely similar', () => {
    const hit = firstHit('osei thunser');
    expect(hit).toMatchObject({
      id: 'walls',
      isNear: true,
      closeTo: [{ typed: 'thunser', found: 'thunder' }],
    });
  });
});

test('a passage is where most of the words are, cut at words', () => {
  const passage = inBrackets(firstHit('thunder lightning').passage);
  expect(passage).toMatch(
    /^… \w.* Now \[thunder\] and \[lightning\] meet, with \[thunder\] last\. .* …$/,
  );
  expect(passage).not.toContain('alone');
});

test('a passage at the end of an abstract ends with it', async () => {
  const { engine: other } = await makeEngine([
    makeDocument('a', 'Snow', ['Cy Roe'], { abstract: `${FILLER}At last there is thunder.` }),
    makeDocument('b', 'Snow', ['Cy Roe'], { abstract: `Thunder is first. ${FILLER}` }),
  ]);
  const { hits } = other.search({ ...parseAddress('?q=thunder'), from: 0, to: 5 });
  expect(hits.map(({ passage }) => inBrackets(passage)).toSorted()).toEqual([
    expect.stringMatching(/^\[Thunder\] is first\. .* …$/) as unknown,
    expect.stringMatching(/^… .* At last there is \[thunder\]\.$/) as unknown,
  ]);
});
