/**
 * Paths of pages and files that show nothing but their props, besides what the settings say: they are rendered anew only
 * when their props change.
 */
import { hash } from 'node:crypto';
import { serialize } from 'node:v8';

export interface KeyedPath<Params, Props> {
  readonly params: Params;
  readonly props: Props;
  /** Digest of the props. */
  readonly cacheKey: string;
}

/** Fails for props with a function in them, of which no digest could be made. */
export function keyed<Params, Props extends object>(path: {
  readonly params: Params;
  readonly props: Props;
}): KeyedPath<Params, Props> {
  return { ...path, cacheKey: hash('sha256', serialize(path.props)) };
}
