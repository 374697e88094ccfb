/** Header, menu and footer of every page. */
import { membersOf } from '../../domain/people.ts';
import type { Library } from '../library.ts';
import type { Site } from '../site.ts';
import type { Link } from './paper-row.ts';

export interface LayoutView {
  readonly siteTitle: string;
  readonly home: string;
  /** Undefined on the home page, where the title is the heading. */
  readonly titleLink: string | undefined;
  readonly search: string;
  readonly searchNames: string;
  readonly searchAbstracts: string;
  /** Undefined where the site's address is not known. */
  readonly openSearch: string | undefined;
  readonly favicon: string;
  readonly faviconType: string;
  readonly navigation: readonly (Link & { readonly isCurrent: boolean })[];
  readonly footLinks: readonly Link[];
}

export function layoutView(library: Library, currentPath: string): LayoutView {
  const { site } = library;
  const { routes } = site;
  const about = aboutPlace(site);
  return {
    siteTitle: site.title,
    home: routes.home(),
    titleLink: currentPath === routes.home() ? undefined : routes.home(),
    search: routes.search(),
    searchNames: routes.searchNames(),
    searchAbstracts: routes.searchAbstracts(),
    openSearch: site.absolute(routes.openSearch()) && routes.openSearch(),
    favicon: site.icon === undefined ? routes.favicon() : routes.file(site.icon),
    faviconType: iconType(site.icon),
    navigation: menuOf(site, indexesOf(library)).map((link) => ({
      ...link,
      isCurrent: currentPath.startsWith(link.href),
    })),
    footLinks: [
      ...(about === undefined ? [{ label: 'About this site', href: routes.about() }] : []),
      { label: 'Years', href: routes.years() },
      { label: 'Feed of all papers', href: routes.feed() },
      { label: 'BibTeX of all papers', href: routes.papersBib() },
      ...site.links
        .filter(({ menu }) => !menu)
        .map(({ label, href }) => ({ label, href: routes.inside(href) })),
    ],
  };
}

/** Which of the indexes that some sites lack this one has. */
export function indexesOf({ papersByTopic, terms }: Library): Record<'topics' | 'terms', boolean> {
  return { topics: papersByTopic.size > 0, terms: terms.terms.length > 0 };
}

/** Built-in pages have multiples of ten as positions, so that the maintainer's pages can go between them. */
function menuOf(site: Site, has: ReturnType<typeof indexesOf>): readonly Link[] {
  const { routes, pages, links, people } = site;
  const isGroup = membersOf(people).length > 0;
  const places = [
    { label: 'Papers', href: routes.papers(), place: 10 },
    { label: 'Authors', href: routes.authors(), place: 20 },
    ...(has.topics ? [{ label: 'Topics', href: routes.topics(), place: 30 }] : []),
    ...(has.terms ? [{ label: 'Key phrases', href: routes.terms(), place: 40 }] : []),
    ...(isGroup ? [{ label: 'People', href: routes.people(), place: 50 }] : []),
    ...pages
      .filter(({ name }) => name !== 'about')
      .map(({ name, title, menu }) => ({ label: title, href: routes.own(name), place: menu })),
    ...links
      .filter(({ menu }) => menu)
      .map(({ label, href }) => ({ label, href: routes.inside(href), place: 80 })),
    { label: 'About', href: routes.about(), place: aboutPlace(site) },
  ];
  return places
    .flatMap(({ place, ...link }) => (place === undefined ? [] : [{ place, link }]))
    .toSorted((a, b) => a.place - b.place)
    .map(({ link }) => link);
}

/** Undefined where the page is linked from the footer. */
function aboutPlace({ pages }: Site): number | undefined {
  return pages.find(({ name }) => name === 'about')?.menu;
}

function iconType(icon: string | undefined): string {
  return icon === undefined || icon.endsWith('.svg') ? 'image/svg+xml' : 'image/png';
}
