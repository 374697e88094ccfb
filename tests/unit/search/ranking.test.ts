/** What comes first, and what is not found. Where nothing else decides, the newer of two papers comes first. */
import { describe, expect, test } from 'vitest';
import { makeDocument, makeEngine } from '../../fixtures/search.ts';

const [NEW, OLD] = [{ date: '2024-01-01' }, { date: '2019-01-01' }];
const LONG = 'Nothing of the kind is told here. '.repeat(20);

const { engine } = await makeEngine([
  makeDocument('gale-title', 'Gale', ['Cy Roe'], OLD),
  makeDocument('gale-abstract', 'Mist', ['Cy Roe'], { ...NEW, abstract: 'A gale.' }),
  makeDocument('front-in-order', 'Lines of a Cold Front', ['Cy Roe'], OLD),
  makeDocument('front-apart', 'Front of Cold a Lines', ['Cy Roe'], NEW),
  makeDocument('frost', 'Frost', ['Cy Roe'], OLD),
  makeDocument('frostbite', 'Frostbite', ['Cy Roe'], NEW),
  makeDocument('squall-short', 'Squall', ['Cy Roe'], OLD),
  makeDocument(
    'squall-long',
    'Of One Squall and the Harbour in Which We Saw It Pass',
    ['Cy Roe'],
    NEW,
  ),
  makeDocument('gust-often', 'Puffs', ['Cy Roe'], { ...OLD, abstract: 'Gust, gust, gust, gust.' }),
  makeDocument('gust-once', 'Whiffs', ['Cy Roe'], { ...NEW, abstract: 'Gust, puff, whiff, wisp.' }),
  makeDocument('wisp-long', 'Vapours', ['Cy Roe'], { ...NEW, abstract: `A wisp. ${LONG}` }),
  makeDocument('quill-whole', 'Ink', ['Ada Quill'], OLD),
  makeDocument('quill-other', 'Nibs', ['Bo Quill', 'Ann Ash'], NEW),
  makeDocument('thunder', 'Thunder', ['Cy Roe'], OLD),
  makeDocument('thundi', 'Thundi', ['Cy Roe'], NEW),
  makeDocument('reacher', 'Reacher', ['Cy Roe'], OLD),
  makeDocument('weather', 'Weather', ['Cy Roe'], NEW),
  makeDocument('name', 'Ropes', ['Di Hallenbeck'], OLD),
  makeDocument('word', 'Hallenback', ['Cy Roe'], NEW),
  makeDocument('snowdrift', 'Snowdrift Shapes', ['Cy Roe'], NEW),
  makeDocument('drizzle-sleet', 'Drizzle and Sleet', ['Cy Roe'], OLD),
  makeDocument('drizzle-1', 'Drizzle in Spring', ['Cy Roe'], NEW),
  makeDocument('drizzle-2', 'Drizzle in Autumn', ['Cy Roe'], NEW),
  makeDocument('h2o', 'On H2O', ['Cy Roe'], NEW),
  makeDocument('old-arxiv', 'Knots', ['Cy Roe'], { ...OLD, arxiv: 'math.GT/0309136' }),
  makeDocument('version', 'Braids', ['Cy Roe'], { ...OLD, arxiv: '1901.00001v3' }),
]);

const find = (query: string): readonly string[] =>
  engine.findIds({ query, filters: [], order: 'relevance' });

describe('what comes first', () => {
  test.each([
    ['a title before an abstract', 'gale', 'gale-title'],
    ['words in their order', 'cold front', 'front-in-order'],
    ['words in their order, as typed', 'cold AND front', 'front-in-order'],
    ['a whole word before a longer one', 'frost', 'frost'],
    ['of longer words the shorter', 'fros', 'frost'],
    ['a short title before a long one', 'squall', 'squall-short'],
    ['a word that stands there often', 'gust', 'gust-often'],
    ['a short abstract before a long one', 'wisp', 'gust-once'],
    ['an initial and a name before the parts of two names', 'a quill', 'quill-whole'],
    ['for a letter left out, before a wrong one', 'thundr', 'thunder'],
    ['for a slip within the word, before one in its first letter', 'reather', 'reacher'],
    ['for a slip in a name, before one in another word', 'hallenbock', 'name'],
    ['two letters exchanged', 'gael', 'gale-title'],
    ['two slips in a long word', 'snawdruft', 'snowdrift'],
    ['a word typed as two', 'snow-drift', 'snowdrift'],
    ['a word typed as two, the second not to its end', 'snow-dri', 'snowdrift'],
    ['an old arXiv id in any case', 'ARXIV:MATH.GT/0309136', 'old-arxiv'],
    ['an id of arXiv whose version is known', '1901.00001', 'version'],
    ['an id of a paper in any case', 'Drizzle-Sleet', 'drizzle-sleet'],
    ['an id in brackets with a full stop', '“(1901.00001).”', 'version'],
  ])('%s: %s', (_, query, id) => {
    expect(find(query)[0]).toBe(id);
  });
});

describe('what is found', () => {
  test.each([
    ['one of a word and a year', 'gale OR year:2024 frostbite', ['frostbite']],
    ['either of two years', 'gale year:2019 OR year:2020', ['gale-title']],
    ['all but what has a phrase', 'front -"cold front"', ['front-apart']],
    ['all but what has a word with a hyphen', 'lines -cold-front', ['front-apart']],
    ['no paper that lacks the rare word of three', 'drizzle sleet quokka', ['drizzle-sleet']],
    ['no slip in a word with a digit', 'h3o', []],
    ['no two slips in a short word', 'gxlx', []],
    ['no two slips in a word of eight letters', 'snqwdrzf', []],
  ])('%s: %s', (_, query, ids) => {
    expect(find(query).toSorted()).toEqual(ids);
  });
});

describe('what is said', () => {
  const messagesOf = (query: string): readonly string[] =>
    engine.search({ query, filters: [], order: 'relevance', from: 0, to: 5 }).messages;

  test.each([
    ['10.9999/None', ['No paper here is known as DOI 10.9999/none, so it was searched as words.']],
    [`gale ${'a'.repeat(995)}`, []],
    [`gale ${'a'.repeat(996)}`, ['Only the first 1000 characters were searched.']],
    ['gale %E0%A4%A', []],
    ['  ', []],
    ['year:2024', []],
    ['-gale', []],
  ])('of %s', (query, messages) => {
    expect(messagesOf(query)).toEqual(messages);
  });
});
