/** The browser's history gets one entry for each query; the entry remembers where the reader was in the results. */

/**
 * Whether a query only continues the one before it, as a word is being typed or deleted, so that it replaces the entry.
 * @example isSameStep('mini', 'minimax') // true
 * @example isSameStep('minimax', 'minimax 2021') // false
 */
export function isSameStep(before: string, after: string): boolean {
  if (before === '' || after === '') return before === after;
  const [short, long] = before.length < after.length ? [before, after] : [after, before];
  return long.startsWith(short) && !/\s/.test(long.slice(short.length).trimEnd());
}

/** Where the reader was in the results when following a link. */
export interface ReadingPosition {
  readonly top: number;
  readonly href: string;
  /** Number of results on the page. */
  readonly shown: number;
}

/** For clicks in the list of results: stores the position in the history entry. */
export function storePosition({ target, currentTarget }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link === null || !(currentTarget instanceof Element)) return;
  const { length } = currentTarget.children;
  const position: ReadingPosition = { top: scrollY, href: link.href, shown: length };
  history.replaceState(position, '');
}

export function storedPosition(): ReadingPosition | undefined {
  const { top, href, shown } = (history.state ?? {}) as Partial<ReadingPosition>;
  if (top === undefined || href === undefined || shown === undefined) return undefined;
  history.scrollRestoration = 'manual';
  return { top, href, shown };
}
