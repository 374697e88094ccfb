import { describe, expect, test } from 'vitest';
import type { SiteSettings } from '../../../../src/site/site.ts';
import { layoutView } from '../../../../src/site/views/layout-view.ts';
import { makeLibrary } from '../../../fixtures/library.ts';
import { makePaper } from '../../../fixtures/papers.ts';

const papers = [
  makePaper({ id: 'a', abstract: 'On tin roofs.' }),
  makePaper({ id: 'b', abstract: 'Of tin roofs.' }),
];
const viewAt = (path: string, settings: Partial<SiteSettings> = {}) =>
  layoutView(makeLibrary(papers, { title: 'Rain Papers', ...settings }), path);

describe('around every page', () => {
  test('stand the title, the menu, the search and the files of all papers', () => {
    expect(viewAt('/papers/a/')).toEqual({
      siteTitle: 'Rain Papers',
      home: '/',
      titleLink: '/',
      search: '/search/',
      searchNames: '/search-names.bin',
      searchAbstracts: '/search-abstracts.bin',
      openSearch: '/opensearch.xml',
      favicon: '/favicon.svg',
      faviconType: 'image/svg+xml',
      navigation: [
        { label: 'Papers', href: '/papers/', isCurrent: true },
        { label: 'Authors', href: '/authors/', isCurrent: false },
        { label: 'Topics', href: '/topics/', isCurrent: false },
        { label: 'Key phrases', href: '/terms/', isCurrent: false },
      ],
      footLinks: [
        { label: 'About this site', href: '/about/' },
        { label: 'Years', href: '/years/' },
        { label: 'Feed of all papers', href: '/feed.xml' },
        { label: 'BibTeX of all papers', href: '/papers.bib' },
      ],
    });
  });

  test('the title is no link on the home page, which has it as heading', () => {
    expect(viewAt('/').titleLink).toBeUndefined();
    expect(viewAt('/').navigation.filter(({ isCurrent }) => isCurrent)).toEqual([]);
  });

  test('there is no search in the address bar for a site whose address is not known', () => {
    expect(viewAt('/', { origin: undefined }).openSearch).toBeUndefined();
  });

  test.each([
    ['me.svg', '/files/me.svg', 'image/svg+xml'],
    ['me.png', '/files/me.png', 'image/png'],
  ])('the icon may be %s', (icon, favicon, faviconType) => {
    expect(viewAt('/', { icon })).toMatchObject({ favicon, faviconType });
  });

  test('the about page is in the menu or in the foot, and links likewise', () => {
    const about = { name: 'about', title: 'About me', description: undefined, overview: false };
    const links = [
      { label: 'Lab', href: 'https://example.org/', menu: true },
      { label: 'Code', href: 'https://example.org/code', menu: false },
    ];
    const { navigation, footLinks } = viewAt('/', { pages: [{ ...about, menu: 90 }], links });
    expect(navigation.map(({ label }) => label)).toEqual([
      ...['Papers', 'Authors', 'Topics', 'Key phrases', 'Lab', 'About'],
    ]);
    expect(footLinks.map(({ label }) => label)).toEqual([
      ...['Years', 'Feed of all papers', 'BibTeX of all papers', 'Code'],
    ]);
  });
});
