import { describe, expect, test } from 'vitest';
import { PAGE_KINDS } from '../../../../src/site/page-kinds.ts';
import {
  papersView,
  readingListView,
  topicView,
  yearView,
  type ListPageView,
} from '../../../../src/site/views/list-view.ts';
import { makeLibrary } from '../../../fixtures/library.ts';
import { makePaper } from '../../../fixtures/papers.ts';

const variables = { 'container-title': 'Journal of Rain' };
const library = makeLibrary(
  [
    makePaper({
      id: 'rain',
      title: 'Rain',
      date: '2022-03',
      authors: ['Ada Osei', 'Bo Lind'],
      abstract: 'On tin roofs.',
    }),
    makePaper({
      id: 'snow',
      title: 'Snow',
      date: '2021',
      type: 'article-journal',
      authors: ['Ada Osei', 'Bo Lind', 'Cy Roe'],
      category: undefined,
      keywords: ['floods'],
      variables,
      abstract: 'Of tin roofs.',
    }),
    makePaper({ id: 'hail', title: 'Hail', date: '2019', authors: ['Ada Osei'], variables }),
  ],
  {
    title: 'Rain Papers',
    owner: 'Ada Osei',
    termSettings: { stop: [], added: ['tin roofs'], hidden: [] },
  },
);
const list = { id: 'start-here', title: 'Start here', papers: ['hail', 'rain'] };
const [term] = PAGE_KINDS.term.pages(library);
const [venue] = PAGE_KINDS.venue.pages(library);

interface Head {
  readonly heading: string;
  readonly title?: string;
  readonly summary: string;
  readonly description: string;
  readonly people: readonly string[];
  readonly search: string;
  readonly files: readonly string[];
  /** Headings and titles. */
  readonly list: readonly string[];
}

const PAGES: readonly (readonly [label: string, view: () => ListPageView | undefined, Head])[] = [
  [
    'all papers',
    () => papersView(library),
    {
      heading: 'Papers',
      summary: '3 papers that first appeared between 2019 and 2022',
      description: 'Rain Papers: 3 papers that first appeared between 2019 and 2022.',
      people: [],
      search: '/search/',
      files: ['/papers.bib', '/feed.xml'],
      list: ['2022', 'Rain', '2021', 'Snow', '2019', 'Hail'],
    },
  ],
  [
    'a category',
    () => topicView('cs.LG', library),
    {
      heading: 'Machine Learning (cs.LG)',
      summary: '2 papers that first appeared between 2019 and 2022',
      description:
        'Rain Papers: 2 papers on Machine Learning (Computer Science, cs.LG) that first appeared between 2019 and 2022.',
      people: ['Bo Lind 1'],
      search: '/search/?topic=cs.LG',
      files: ['/topics/cs-lg.bib', '/topics/cs-lg/feed.xml'],
      list: ['2022', 'Rain', '2019', 'Hail'],
    },
  ],
  [
    'a keyword',
    () => topicView('floods', library),
    {
      heading: 'floods',
      summary: '1 paper published in 2021',
      description: 'Rain Papers: 1 paper on floods published in 2021.',
      people: ['Bo Lind 1', 'Cy Roe 1'],
      search: '/search/?topic=floods',
      files: ['/topics/floods.bib', '/topics/floods/feed.xml'],
      list: ['2021', 'Snow'],
    },
  ],
  [
    'a key phrase',
    () => term?.show(1).view,
    {
      heading: 'tin roofs',
      summary: '2 papers that first appeared between 2021 and 2022',
      description: 'Rain Papers: 2 papers on tin roofs that first appeared between 2021 and 2022.',
      people: ['Bo Lind 2', 'Cy Roe 1'],
      search: '/search/?q=%22tin+roofs%22',
      files: ['/terms/tin-roof.bib'],
      list: ['2022', 'Rain', '2021', 'Snow'],
    },
  ],
  [
    'a venue',
    () => venue?.show(1).view,
    {
      heading: 'Journal of Rain',
      summary: '1 paper published in 2021',
      description: 'Rain Papers: 1 paper in Journal of Rain published in 2021.',
      people: ['Bo Lind 1', 'Cy Roe 1'],
      search: '/search/?q=venue%3A%22Journal+of+Rain%22',
      files: ['/venues/journal-of-rain.bib'],
      list: ['2021', 'Snow'],
    },
  ],
  [
    'a year, which needs no heading',
    () => yearView(2021, library),
    {
      heading: '2021',
      title: 'Papers from 2021',
      summary: '1 paper published in 2021',
      description: 'Rain Papers: 1 paper published in 2021.',
      people: [],
      search: '/search/?year=2021',
      files: ['/years/2021.bib'],
      list: ['', 'Snow'],
    },
  ],
  [
    'a list of the maintainer, in its own order',
    () => readingListView(list, library),
    {
      heading: 'Start here',
      summary: '2 papers that first appeared between 2019 and 2022',
      description:
        'Rain Papers: 2 papers of the list “Start here” that first appeared between 2019 and 2022.',
      people: ['Bo Lind 1'],
      search: '/search/',
      files: ['/lists/start-here.bib'],
      list: ['', 'Hail', 'Rain'],
    },
  ],
  [
    'a list with words of the maintainer',
    () => readingListView({ ...list, description: 'What to read first. And then.' }, library),
    {
      heading: 'Start here',
      summary: 'What to read first. And then',
      description: 'What to read first. And then.',
      people: ['Bo Lind 1'],
      search: '/search/',
      files: ['/lists/start-here.bib'],
      list: ['', 'Hail', 'Rain'],
    },
  ],
];

describe('the page of', () => {
  test.each(PAGES)('%s', (_, viewOf, expected) => {
    const view = viewOf();
    expect(
      view && {
        heading: view.heading,
        ...(view.title !== view.heading && { title: view.title }),
        summary: view.summary,
        description: view.description,
        people: view.people.map(({ label, count }) => `${label} ${String(count)}`),
        search: view.toolbar.search,
        files: view.toolbar.files.map(({ href }) => href),
        list: view.groups.flatMap(({ label = '', papers }) => [
          label,
          ...papers.map(({ titleText }) => titleText),
        ]),
      },
    ).toEqual(expected);
  });
});

test('a year leads to the next and the last one that have papers', () => {
  const links = [2022, 2021, 2019].map((year) => yearView(year, library));
  expect(links.map(({ newer, older }) => [newer?.label, older?.label])).toEqual([
    [undefined, '2021'],
    ['2022', '2019'],
    ['2021', undefined],
  ]);
});
