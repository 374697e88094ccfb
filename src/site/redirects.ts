/**
 * Former addresses and where they lead, as routes: those of content/redirects.yaml, those of persons with former ids,
 * and those of released terms that the collection has no more, which lead to the search for their words.
 */
import type { Catalog } from '../domain/catalog.ts';
import { resolveRedirects } from '../domain/redirects.ts';
import { formatAddress } from '../search/address.ts';
import { loadCatalog } from './catalog.ts';
import { report } from './report.ts';
import { absolute, routes, routeTo } from './routes.ts';
import { placeOfPerson, placeOfRedirect, redirects, releasedAddresses } from './settings.ts';
import { sitePages } from './sitemap.ts';

export interface Move {
  readonly from: string;
  readonly to: string;
  /** False for a term: the next paper may bring it back. */
  readonly isPermanent: boolean;
}

let moves: Promise<readonly Move[]> | undefined;

/** Fails with every problem of redirects.yaml. */
export function loadMoves(): Promise<readonly Move[]> {
  moves ??= loadCatalog().then(findMoves);
  return moves;
}

function findMoves(catalog: Catalog): readonly Move[] {
  const persons = Object.fromEntries(
    [...catalog.redirects].map(([former, id]) => [`authors/${former}/`, `authors/${id}/`]),
  );
  const home = absolute(routes.home());
  const pages = new Set(sitePages(catalog).map(({ address }) => address.slice(home.length) || '/'));
  const { resolved, problems } = resolveRedirects({ ...persons, ...redirects }, pages, (former) =>
    former in redirects ? placeOfRedirect(former) : placeOfPerson(undefined),
  );
  report(problems);
  const lost = releasedAddresses.filter(
    (address) =>
      /^terms\/[a-z0-9-]+\/$/.test(address) && !pages.has(address) && !resolved.has(address),
  );
  return [
    ...[...resolved].map(([from, to]) => ({
      from: routeTo(from),
      to: /^https?:/.test(to) ? to : routeTo(to),
      isPermanent: true,
    })),
    ...lost.map((from) => ({ from: routeTo(from), to: searchFor(from), isPermanent: false })),
  ];
}

/** @example searchFor('terms/rank-collapse/') // '/search/?q=rank%20collapse' */
function searchFor(term: string): string {
  const query = term.replace(/^terms\/|\/$/g, '').replaceAll('-', ' ');
  return routes.search() + formatAddress({ query, filters: [], order: 'relevance' });
}
