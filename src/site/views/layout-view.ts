/** What every page has around its content. */
import type { Site } from '../site.ts';
import type { Link } from './paper-row.ts';

export interface LayoutView {
  readonly siteTitle: string;
  readonly language: string;
  readonly home: string;
  /** Undefined on the home page, which has the title as its heading. */
  readonly titleLink: string | undefined;
  readonly search: string;
  readonly searchNames: string;
  readonly searchAbstracts: string;
  /** Undefined where the site's address is not known. */
  readonly openSearch: string | undefined;
  readonly favicon: string;
  readonly navigation: readonly (Link & { readonly isCurrent: boolean })[];
  readonly footLinks: readonly Link[];
}

export function layoutView(site: Site, currentPath: string): LayoutView {
  const { routes } = site;
  const navigation = [
    { label: 'Papers', href: routes.papers() },
    { label: 'Authors', href: routes.authors() },
    ...(site.topics.show.length > 0 ? [{ label: 'Topics', href: routes.topics() }] : []),
    { label: 'Key phrases', href: routes.terms() },
    { label: 'About', href: routes.about() },
  ];
  return {
    siteTitle: site.title,
    language: site.language,
    home: routes.home(),
    titleLink: currentPath === routes.home() ? undefined : routes.home(),
    search: routes.search(),
    searchNames: routes.searchNames(),
    searchAbstracts: routes.searchAbstracts(),
    openSearch: site.absolute(routes.openSearch()) && routes.openSearch(),
    favicon: routes.favicon(),
    navigation: navigation.map((link) => ({
      ...link,
      isCurrent: currentPath.startsWith(link.href),
    })),
    footLinks: [
      { label: 'Years', href: routes.years() },
      { label: 'Feed of all papers', href: routes.feed() },
      { label: 'BibTeX of all papers', href: routes.papersBib() },
      ...site.links,
    ],
  };
}
