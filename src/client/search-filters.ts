/** Filters beside the result: links to the same search with one filter more or less. */
import { parseAddress, type SearchState } from '../search/address.ts';
import type { FilterName } from '../search/filters.ts';
import type { Facet, Option } from '../search/filters.ts';
import { make } from './elements.ts';

const HEADINGS: Readonly<Record<FilterName, string>> = {
  year: 'Year',
  topic: 'Topic',
  author: 'Author',
  has: 'More',
};

/** One group a facet; a click calls `follow` with the search that it leads to. */
export function makeFilters(
  facets: readonly Facet[],
  follow: (next: SearchState) => void,
): readonly HTMLElement[] {
  return facets
    .filter(({ options }) => options.length > 0)
    .map(({ name, options }) => {
      const items = options.map((option) => makeOption(name, option, follow));
      const heading = make('h2', { id: `filter-${name}` }, HEADINGS[name]);
      const list = make('ul', { className: 'counted' }, ...items);
      list.setAttribute('aria-labelledby', heading.id);
      return make('section', {}, heading, list);
    });
}

/** The filters in use, each with its own removal. */
export function makeChips(
  facets: readonly Facet[],
  follow: (next: SearchState) => void,
): readonly HTMLLIElement[] {
  return facets.flatMap(({ name, options }) =>
    options
      .filter(({ isOn }) => isOn)
      .map((option) => {
        const link = make(
          'a',
          { href: option.address || '?' },
          `${HEADINGS[name]}: ${option.label} ×`,
        );
        link.ariaLabel = `Remove filter ${HEADINGS[name]}: ${option.label}`;
        onClick(link, option.address, follow);
        return make('li', {}, link);
      }),
  );
}

function onClick(link: HTMLElement, address: string, follow: (next: SearchState) => void): void {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    follow(parseAddress(address));
  });
}

function makeOption(
  name: FilterName,
  { label, count, isOn, address }: Option,
  follow: (next: SearchState) => void,
): HTMLLIElement {
  const link = make('a', { href: address || '?' }, label);
  link.dataset['key'] = `${name} ${label}`;
  if (isOn) {
    link.setAttribute('aria-current', 'true');
    link.append(make('span', { className: 'visually-hidden' }, ' (chosen; remove)'));
  }
  onClick(link, address, follow);
  const papers = make('span', { className: 'visually-hidden' }, count === 1 ? ' paper' : ' papers');
  return make('li', {}, link, make('span', { className: 'count' }, String(count), papers));
}
