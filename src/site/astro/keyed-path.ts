/**
 * Paths of pages and files whose content depends on the settings and the result of one function only: they are rendered
 * again only when one of the two changes.
 */
import { hash } from 'node:crypto';
import { maker, site } from 'virtual:offprint/site';
import { everywhere } from './load-library.ts';

export interface KeyedPath<Params, Shown> {
  readonly params: Params;
  /** A function, because the content of all pages of a large site would not fit into memory. */
  readonly props: { readonly show: () => Shown };
  /** Digest of the content and of the code; undefined if pages are not kept from one build to the next. */
  readonly cacheKey?: string;
}

/** The content is plain data: a digest would not cover a map or a function. */
export function keyed<Params, Shown extends object>(
  params: Params,
  show: () => Shown,
): KeyedPath<Params, Shown> {
  const path = { params, props: { show } };
  if (!site.incrementalBuild) return path;
  return { ...path, cacheKey: `${maker} ${everywhere} ${hash('sha256', JSON.stringify(show()))}` };
}
