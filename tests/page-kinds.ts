/** Pages to visit of the site's own content: the fullest of every kind that it has. An address for each name. */
import { PAGE_KINDS, type PageKind } from '../src/site/page-kinds.ts';
import { siteLibrary } from './fifty/site-library.ts';

export const PAGES = {
  ...Object.fromEntries(
    Object.entries<PageKind>(PAGE_KINDS).flatMap(([kind, { pages }]) => {
      const all = pages?.(siteLibrary).toSorted((a, b) => b.papers.length - a.papers.length) ?? [];
      return all.slice(0, 1).map(({ route }) => [kind, route.slice(1)]);
    }),
  ),
  paper: 'papers/yang-2023-regret-optimal-federated/',
  'paper with a note': 'papers/monzio-compagnoni-2026-adaptive-methods-preferable/',
  search: 'search/?q=minimax',
};
