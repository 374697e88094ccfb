/** The address follows the search: one step of the browser's history for each query. */

/**
 * Whether a query only goes on with the one before it, so that it takes its place instead of being a step of its
 * own: a word is being typed or taken back.
 * @example isSameStep('mini', 'minimax') // true
 * @example isSameStep('minimax', 'minimax 2021') // false
 */
export function isSameStep(before: string, after: string): boolean {
  if (before === '' || after === '') return before === after;
  const [short, long] = before.length < after.length ? [before, after] : [after, before];
  return long.startsWith(short) && !/\s/.test(long.slice(short.length).trimEnd());
}

/** Where a reader was when a link of the results was followed, kept with the step of the browser's history. */
export interface Place {
  readonly top: number;
  readonly href: string;
  /** How many results were shown. */
  readonly shown: number;
}

/** To be called with each click in the list of results. */
export function keepPlace({ target, currentTarget }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link === null || !(currentTarget instanceof Element)) return;
  const place: Place = { top: scrollY, href: link.href, shown: currentTarget.children.length };
  history.replaceState(place, '');
}

/** The place that was kept with this step; undefined when there is none. */
export function keptPlace(): Place | undefined {
  const { top, href, shown } = (history.state ?? {}) as Partial<Place>;
  if (top === undefined || href === undefined || shown === undefined) return undefined;
  history.scrollRestoration = 'manual';
  return { top, href, shown };
}
