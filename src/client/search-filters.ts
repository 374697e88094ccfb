/** Filters next to the results: links to the same search with one filter more or less. */
import { formatAddress, type SearchState } from '../search/address.ts';
import type { Facet, FilterName, Option } from '../search/filters.ts';
import { make } from './elements.ts';

const HEADINGS: Readonly<Record<FilterName, string>> = {
  year: 'Year',
  kind: 'Kind',
  venue: 'Venue',
  topic: 'Topic',
  author: 'Author',
  has: 'More',
};

type Follow = (next: SearchState) => void;

/** A section for each facet; a click calls `follow` with the new search. */
export function makeFilters(facets: readonly Facet[], follow: Follow): readonly HTMLElement[] {
  return facets
    .filter(({ options }) => options.length > 0)
    .map(({ name, options }) => {
      const most = Math.max(...options.map(({ count }) => count));
      const items = options.map((option) => {
        const item = makeOption(name, option, follow);
        item.style.setProperty('--share', String(option.count / most));
        return item;
      });
      const heading = make('h2', { id: `filter-${name}` }, HEADINGS[name]);
      const list = make('ul', { className: 'counted' }, ...items);
      list.setAttribute('aria-labelledby', heading.id);
      return make('section', {}, heading, list);
    });
}

/** Links that remove the filters in use. */
export function makeChips(facets: readonly Facet[], follow: Follow): readonly HTMLLIElement[] {
  return facets.flatMap(({ name, options }) =>
    options
      .filter(({ isOn }) => isOn)
      .map(({ label, next }) => {
        const filter = `${HEADINGS[name]}: ${label}`;
        const link = makeLink(`${filter} ×`, next, follow);
        link.ariaLabel = `Remove filter ${filter}`;
        return make('li', {}, link);
      }),
  );
}

function makeLink(label: string, next: SearchState, follow: Follow): HTMLAnchorElement {
  const link = make('a', { href: formatAddress(next) || '?' }, label);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    follow(next);
  });
  return link;
}

function makeOption(
  name: FilterName,
  { label, count, isOn, next }: Option,
  follow: Follow,
): HTMLLIElement {
  const link = makeLink(label, next, follow);
  link.dataset['key'] = `${name} ${label}`;
  if (isOn) {
    link.setAttribute('aria-current', 'true');
    link.append(make('span', { className: 'visually-hidden' }, ' (chosen; remove)'));
  }
  const papers = make('span', { className: 'visually-hidden' }, count === 1 ? ' paper' : ' papers');
  return make('li', {}, link, make('span', { className: 'count' }, String(count), papers));
}
