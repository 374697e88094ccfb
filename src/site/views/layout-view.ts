/** Header, menu and footer of every page. */
import type { Library } from '../library.ts';
import { ALL_KINDS, PAGE_KINDS, type MenuItem } from '../page-kinds.ts';
import { bibOf } from '../routes.ts';
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
  const hasAbout = PAGE_KINDS.about.menu(library).some(({ place }) => place !== undefined);
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
    navigation: menuOf(library).map((link) => ({
      ...link,
      isCurrent: currentPath.startsWith(link.href),
    })),
    footLinks: [
      ...(hasAbout ? [] : [{ label: 'About this site', href: routes.about() }]),
      { label: 'Years', href: routes.years() },
      { label: 'Feed of all papers', href: routes.feed() },
      { label: 'BibTeX of all papers', href: bibOf(routes.papers()) },
      ...site.links
        .filter(({ menu }) => !menu)
        .map(({ label, href }) => ({ label, href: routes.inside(href) })),
    ],
  };
}

/** Pages in the menu, and links of site.yaml. */
export function menuOf(library: Library): readonly Link[] {
  const { links, routes } = library.site;
  const items: readonly MenuItem[] = [
    ...ALL_KINDS.flatMap(({ menu }) => menu?.(library) ?? []),
    ...links
      .filter(({ menu }) => menu)
      .map(({ label, href }) => ({ label, href: routes.inside(href), place: 80 })),
  ];
  return items
    .flatMap(({ place, ...link }) => (place === undefined ? [] : [{ place, link }]))
    .toSorted((a, b) => a.place - b.place)
    .map(({ link }) => link);
}

function iconType(icon: string | undefined): string {
  return icon === undefined || icon.endsWith('.svg') ? 'image/svg+xml' : 'image/png';
}
