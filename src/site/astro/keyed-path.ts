/**
 * Paths of pages and files that show nothing but what one function says, besides what the settings say: they are
 * rendered anew only when that changes.
 */
import { hash } from 'node:crypto';
import { maker, site } from 'virtual:offprint/site';
import { everywhere } from './load-library.ts';

export interface KeyedPath<Params, Shown> {
  readonly params: Params;
  /** A function, as what the pages of a large site show would not all fit into memory at once. */
  readonly props: { readonly show: () => Shown };
  /** Digest of what is shown and of what makes the page; none where pages are not kept from one build to the next. */
  readonly cacheKey?: string;
}

/** What is shown is plain data: of a map or a function its digest would know nothing. */
export function keyed<Params, Shown extends object>(
  params: Params,
  show: () => Shown,
): KeyedPath<Params, Shown> {
  const path = { params, props: { show } };
  if (!site.incrementalBuild) return path;
  return { ...path, cacheKey: `${maker} ${everywhere} ${hash('sha256', JSON.stringify(show()))}` };
}
