/** Persons, topics and pages that may be meant, as links above the papers. */
import type { GoTo } from '../search/go-to.ts';
import { make } from './elements.ts';

export function makePlaces(places: readonly GoTo[]): readonly HTMLLIElement[] {
  return places.map(({ kind, label, address, papers }) => {
    const count =
      papers === undefined ? '' : papers === 1 ? ', 1 paper' : `, ${String(papers)} papers`;
    const about = make('span', { className: 'count' }, ` ${kind}${count}`);
    return make('li', {}, make('a', { href: address }, label), about);
  });
}

/** Follows an exact name; false when there is none. */
export function goToExact([first]: readonly GoTo[] = []): boolean {
  if (first?.isExact !== true) return false;
  location.assign(first.address);
  return true;
}
