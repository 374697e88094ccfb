/** What a site decides and only the eye would see: which paper is newer, when a paper changed, where a lost page leads. */
import { describe, expect, test } from 'vitest';
import { findMoves } from '../../../src/site/files/moves.ts';
import { feedFile, feedPapers } from '../../../src/site/files/feeds.ts';
import { sitePages } from '../../../src/site/files/sitemap.ts';
import { rowsOf } from '../../../src/site/views/paper-row.ts';
import { paperView } from '../../../src/site/views/paper-view.ts';
import { makeLibrary } from '../../fixtures/library.ts';
import { makePaper } from '../../fixtures/papers.ts';

const source = 'https://example.org/rain';
const hail = makePaper({ id: 'osei-2020-hail', title: 'Hail', date: '2020-05-01' });
const snow = makePaper({
  id: 'osei-2021-snow',
  title: 'Snow',
  date: '2021-05-01',
  overlay: {
    firstSubmitted: { value: '2021-05-01', source },
    lastRevised: { value: '2023-02-03', source },
  },
});
const rain = makePaper({ id: 'osei-2022-rain', title: 'Rain', date: '2022-05-01' });

const library = makeLibrary([snow, rain, hail], {
  releasedAddresses: [
    'terms/tin-roof/',
    'terms/wet-roof/',
    'papers/li-2018-fog/',
    'papers/li-2018-fog.bib',
    'papers/li-2018-fog.csl.json',
    'papers/osei-2021-sleet.bib',
  ],
  redirects: {
    'terms/wet-roof/': 'topics/',
    'papers/li-2018-fog/': 'papers/',
    'papers/osei-2021-sleet/': 'papers/osei-2021-snow/',
  },
});

test('“Newer” is the next paper in time, “Older” the one before', () => {
  const { newer, older } = paperView(snow, library);
  expect(newer?.href).toBe('/papers/osei-2022-rain/');
  expect(older?.href).toBe('/papers/osei-2020-hail/');
});

test('feed and sitemap say when a paper was last revised', async () => {
  const page = { title: 'Papers', page: '/', feed: '/feed.xml' };
  const feed = await feedFile(page, feedPapers(library.papers, library), library).text();
  const entry = feed.split('<entry>').find((text) => text.includes('osei-2021-snow'));
  expect(entry).toContain('<published>2021-05-01T00:00:00Z</published>');
  expect(entry).toContain('<updated>2023-02-03T00:00:00Z</updated>');
  const address = 'https://papers.example.org/papers/osei-2021-snow/';
  expect(sitePages(library)).toContainEqual({ address, changed: '2023-02-03' });
});

describe('a lost page', () => {
  const { moves, problems } = findMoves(library);
  const leads = (from: string): readonly string[] =>
    moves.filter((move) => move.from === from).map(({ to }) => to);

  test.each([
    ['a term that redirects.yaml names, where that says', '/terms/wet-roof/', ['/topics/']],
    ['another term to the search', '/terms/tin-roof/', ['/search/?q=tin+roof']],
    ['a withdrawn paper to the list', '/papers/li-2018-fog/', ['/papers/']],
    ['and so do its files', '/papers/li-2018-fog.bib', ['/papers/']],
    ['of any kind', '/papers/li-2018-fog.csl.json', ['/papers/']],
    ['but not those of a paper that moved, which are copied', '/papers/osei-2021-sleet.bib', []],
  ])('leads %s', (_, from, to) => {
    expect(problems).toEqual([]);
    expect(leads(from)).toEqual(to);
  });
});

test.each([
  ['Hebrew', 'שלום גשם: מבוא', undefined, 'und'],
  ['Chinese', '雨声研究', 'chinese', 'zh'],
  ['German, as the site says', 'Regen auf Dächern', undefined, 'de'],
  ['English, as the source says', 'Rain on roofs', 'english', undefined],
])('a title in %s is marked so', (_, title, language, lang) => {
  const variables = language === undefined ? {} : { variables: { language } };
  const paper = makePaper({ id: 'osei-2022-rain', title, ...variables });
  expect(rowsOf(makeLibrary([paper], { language: 'de' }))(paper).language).toBe(lang);
});
