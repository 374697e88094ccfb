/** Links to persons, topics and pages, above the papers found. */
import type { Destination } from '../search/find-destinations.ts';
import { papers } from './describe-result.ts';
import { make } from './elements.ts';

export function makeDestinations(destinations: readonly Destination[]): readonly HTMLLIElement[] {
  return destinations.map(({ kind, label, address, papers: count }) => {
    const about = count === undefined ? kind : `${kind}, ${papers(count)}`;
    const link = make('a', { href: address }, label);
    return make('li', {}, link, make('span', { className: 'count' }, ` ${about}`));
  });
}

/** Goes to the page whose exact name was typed; false when there is none. */
export function goToExact([first]: readonly Destination[] = []): boolean {
  if (first?.isExact !== true) return false;
  location.assign(first.address);
  return true;
}
