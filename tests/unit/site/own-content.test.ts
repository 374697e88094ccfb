/** What the maintainer adds to a site: selected papers, lists, people of a group, news, links. */
import { describe, expect, test } from 'vitest';
import { listProblems } from '../../../src/domain/reading-lists.ts';
import { newsSchema } from '../../../src/domain/news.ts';
import { peopleSchema } from '../../../src/domain/people.ts';
import { siteSchema } from '../../../src/domain/site.ts';
import { feedFile, feedPapers, newsEntries } from '../../../src/site/files/feeds.ts';
import { homeView } from '../../../src/site/views/home-view.ts';
import { layoutView } from '../../../src/site/views/layout-view.ts';
import { readingListView } from '../../../src/site/views/list-view.ts';
import { membersView, personView } from '../../../src/site/views/members-view.ts';
import { newsView } from '../../../src/site/views/news-view.ts';
import { ownPapers } from '../../../src/site/views/own-papers.ts';
import { makeLibrary } from '../../fixtures/library.ts';
import { makePaper, type FactsInput } from '../../fixtures/papers.ts';

const papers = [
  makePaper({ id: 'osei-2024-snow', title: 'Snow', date: '2024-03-01', authors: ['Ada Osei'] }),
  makePaper({ id: 'osei-2023-rain', title: 'Rain', date: '2023-03-01', authors: ['Ada Osei'] }),
  makePaper({ id: 'li-2022-hail', title: 'Hail', date: '2022-03-01', authors: ['Bo Li'] }),
];

const lists = {
  selected: { title: 'Selected', papers: ['li-2022-hail', 'osei-2024-snow'] },
  'start-here': { title: 'Start here', papers: ['osei-2023-rain', 'osei-2024-snow'] },
};

const people = peopleSchema.parse({
  'ada-osei': { name: 'Ada Osei', role: 'Professor', since: 2019, photo: 'osei.jpg' },
  'cy-roe': { name: 'Cy Roe', role: 'PhD student', since: 2018, until: '2022-05' },
  'zoe-as': { name: 'Zoë Ås' },
});

const news = newsSchema.parse([
  { date: '2026-01', text: 'Two *positions*.', link: '/open/' },
  { date: '2023-06-01', text: 'An award.' },
]);

const library = makeLibrary(papers, { lists, people, news, basePath: '/lab/' });

describe('lists.yaml', () => {
  test('says in which order the home page shows selected papers', () => {
    const { selected, recent, lists: others } = homeView(library);
    expect(selected.map(({ titleText }) => titleText)).toEqual(['Hail', 'Snow']);
    expect(recent.map(({ titleText }) => titleText)).toEqual(['Rain']);
    expect(others).toEqual([{ label: 'Start here', href: '/lab/lists/start-here/' }]);
  });

  test('keeps its order on the page of a list', () => {
    const view = readingListView({ ...lists['start-here'], id: 'start-here' }, library);
    expect(view.groups.flatMap((group) => group.papers.map(({ titleText }) => titleText))).toEqual([
      'Rain',
      'Snow',
    ]);
  });

  test('names a paper that the site does not have', () => {
    const place = { file: 'lists.yaml', line: 1, column: 1 };
    const wrong = { mine: { title: 'Mine', papers: ['osei-2024-snwo', 'x-2020-sun'] } };
    const ids = new Set(papers.map(({ id }) => id));
    expect(
      listProblems(wrong, ids, () => place).map(({ message, hint }) => [message, hint]),
    ).toEqual([
      ['There is no paper “osei-2024-snwo”.', 'Did you mean “osei-2024-snow”?'],
      ['There is no paper “x-2020-sun”.', 'Correct it, or take it off the list.'],
    ]);
  });
});

describe('<Papers>', () => {
  test.each([
    [{ selected: true }, ['Hail', 'Snow']],
    [{ list: 'start-here' }, ['Rain', 'Snow']],
    [{ ids: ['li-2022-hail'] }, ['Hail']],
    [{ author: 'ada-osei' }, ['Snow', 'Rain']],
    [{ year: 2023 }, ['Rain']],
    [{ limit: 1 }, ['Snow']],
  ])('with %j shows %j', (query, titles) => {
    expect(ownPapers(query, library).map(({ titleText }) => titleText)).toEqual(titles);
  });

  test.each([
    [
      { list: 'start-her' },
      '<Papers>: this site has no list “start-her”. Did you mean “start-here”?',
    ],
    [
      { ids: ['nothing'] },
      '<Papers>: this site has no paper “nothing”. Correct it, or leave it out.',
    ],
    [
      { topic: '__proto__' },
      '<Papers>: this site has no topic “__proto__”. Correct it, or leave it out.',
    ],
  ])('with %j ends the build: %s', (query, message) => {
    expect(() => ownPapers(query, library)).toThrow(message);
  });
});

test('the page of people has who has a role, and at its end who has left', () => {
  expect(membersView(library).groups).toMatchObject([
    {
      label: 'Professor',
      members: [
        {
          name: 'Ada Osei',
          href: '/lab/authors/ada-osei/',
          photo: '/lab/files/osei.jpg',
          role: undefined,
          time: 'since 2019',
        },
      ],
    },
    {
      label: 'Former members',
      members: [{ name: 'Cy Roe', href: undefined, role: 'PhD student', time: '2018–May 2022' }],
    },
  ]);
  expect(personView('bo-li', library)).toMatchObject({ name: 'Bo Li', role: undefined });
  expect(() => personView('nobody', library)).toThrow('this site knows no person “nobody”');
});

test('news stand on pages and in the feed, each at its date', async () => {
  expect(newsView(library, 1)).toMatchObject([
    { date: { label: 'January 2026' }, html: 'Two <em>positions</em>.', link: '/lab/open/' },
  ]);
  const page = { title: 'Papers', page: '/lab/papers/', feed: '/lab/feed.xml' };
  const feed = feedFile(page, feedPapers(library.papers, library), library, newsEntries(library));
  const titles = [...(await feed.text()).matchAll(/<entry>[\s\S]*?<title>([^<]*)/g)];
  expect(titles.map(([, title]) => title)).toEqual([
    'Two positions.',
    'Snow',
    'An award.',
    'Rain',
    'Hail',
  ]);
});

test('the menu has pages and links of the maintainer in their places', () => {
  const { links } = siteSchema.parse({
    links: [
      { label: 'CV', href: '/files/cv.pdf', menu: true },
      { label: 'Code', href: 'https://example.org/code' },
    ],
  });
  const page = { description: undefined, overview: true };
  const pages = [
    { ...page, name: 'teaching', title: 'Teaching', menu: 15 },
    { ...page, name: 'jobs', title: 'Jobs', menu: undefined },
  ];
  const library = makeLibrary([makePaper({ id: 'osei' })], {
    links,
    pages,
    people,
    basePath: '/lab/',
  });
  const view = layoutView(library, '/lab/teaching/');
  expect(view.navigation.map(({ label }) => label)).toEqual([
    ...['Papers', 'Teaching', 'Authors', 'Topics', 'People', 'CV'],
  ]);
  expect(view.navigation.find(({ isCurrent }) => isCurrent)?.label).toBe('Teaching');
  expect(view.navigation.find(({ label }) => label === 'CV')?.href).toBe('/lab/files/cv.pdf');
  expect(view.footLinks[0]).toEqual({ label: 'About this site', href: '/lab/about/' });
  expect(view.footLinks.at(-1)).toEqual({ label: 'Code', href: 'https://example.org/code' });
});

test('the menu has no topics and no key phrases where there are none', () => {
  const menuOf = (facts: FactsInput): readonly string[] =>
    layoutView(makeLibrary([makePaper({ id: 'osei', ...facts })]), '/').navigation.map(
      ({ label }) => label,
    );
  expect(menuOf({ category: undefined })).toEqual(['Papers', 'Authors']);
  expect(menuOf({ category: 'cs.LG' })).toEqual(['Papers', 'Authors', 'Topics']);
  expect(menuOf({ category: undefined, keywords: ['floods'] })).toContain('Topics');
});
