/** Links to persons, topics and pages, above the papers found. */
import type { Destination } from '../search/find-destinations.ts';
import { make } from './elements.ts';

export function makeDestinations(destinations: readonly Destination[]): readonly HTMLLIElement[] {
  return destinations.map(({ kind, label, address, papers }) => {
    const count =
      papers === undefined ? '' : papers === 1 ? ', 1 paper' : `, ${String(papers)} papers`;
    const about = make('span', { className: 'count' }, ` ${kind}${count}`);
    return make('li', {}, make('a', { href: address }, label), about);
  });
}

/** Goes to the page whose exact name was typed; false when there is none. */
export function goToExact([first]: readonly Destination[] = []): boolean {
  if (first?.isExact !== true) return false;
  location.assign(first.address);
  return true;
}
