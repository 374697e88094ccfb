/**
 * Former addresses and where they lead, as routes: those of content/redirects.yaml, those of people with former ids, and
 * those of released key phrases that are gone, which lead to the search for their words.
 */
import { memoize } from '../../domain/memoize.ts';
import { resolveRedirects } from '../../domain/redirects.ts';
import { formatAddress } from '../../search/address.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Library } from '../library.ts';
import { PAPER_FILES } from './paper-files.ts';
import { pagesInSitemap } from './sitemap.ts';

export interface Move {
  readonly from: string;
  readonly to: string;
  /** False for a term: the next paper may bring it back. */
  readonly isPermanent: boolean;
}

interface Moves {
  readonly moves: readonly Move[];
  readonly problems: readonly Problem[];
}

/** Of the files of a paper, an author or a topic: what their addresses have in place of the page's last slash. */
export const FILE_ENDINGS = [...PAPER_FILES.map(({ ending }) => `.${ending}`), '.png', '/feed.xml'];

/** Whether the files of one page can replace those of another: those of a list cannot replace those of a paper. */
export function isSameKind(from: string, to: string): boolean {
  const kind = (page: string): string => page.replace(/[^/]+\/?$/, '');
  return kind(from) === kind(to);
}

/** With every problem of redirects.yaml. */
export const findMoves = memoize((library: Library): Moves => {
  const { basePath, redirects, releasedAddresses, routes, placeOf } = library.site;
  const persons = Object.fromEntries(
    [...library.formerAuthorIds].map(([former, id]) => [`authors/${former}/`, `authors/${id}/`]),
  );
  const pages = new Set(
    pagesInSitemap(library).map(({ route }) => route.slice(basePath.length) || '/'),
  );
  const { resolved, problems } = resolveRedirects({ ...persons, ...redirects }, pages, (former) =>
    former in redirects ? placeOf('redirects.yaml', former) : placeOf('people.yaml', undefined),
  );
  const lost = releasedAddresses.filter(
    (address) =>
      /^terms\/[a-z0-9-]+\/$/.test(address) && !pages.has(address) && !resolved.has(address),
  );
  // Files that nothing replaces redirect as their page does.
  const files = releasedAddresses.flatMap((address) => {
    const ending = FILE_ENDINGS.find((each) => address.endsWith(each));
    const page = ending && `${address.slice(0, -ending.length)}/`;
    const to = page && resolved.get(page);
    return to === undefined || isSameKind(page ?? '', to) ? [] : [[address, to] as const];
  });
  const moves = [
    ...[...resolved, ...files].map(([from, to]) => ({
      from: routes.to(from),
      to: /^https?:/.test(to) ? to : routes.to(to),
      isPermanent: true,
    })),
    ...lost.map((from) => ({
      from: routes.to(from),
      to: routes.search() + searchFor(from),
      isPermanent: false,
    })),
  ];
  return { moves, problems };
});

/** @example searchFor('terms/rank-collapse/') // '?q=rank%20collapse' */
function searchFor(term: string): string {
  const query = term.replace(/^terms\/|\/$/g, '').replaceAll('-', ' ');
  return formatAddress({ query, filters: [], order: 'relevance' });
}
