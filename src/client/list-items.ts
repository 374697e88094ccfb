/** Items of a filtered list: what each is matched by, and their order under headings. */
import { fold } from '../domain/fold.ts';
import { make } from './elements.ts';

export const ITEMS = ':is(.papers, .counted) > li';

export interface ListItem {
  readonly element: HTMLElement;
  /** The list that it belongs to when the page loads. */
  readonly home: Element | null;
  readonly title: string;
  /** Folded title and names. */
  readonly text: string;
  /** `cs.LG`; a keyword */
  readonly topics: readonly string[];
  readonly kind: string;
  readonly year: string;
  readonly hasCode: boolean;
}

/** Values of the fields by name, without empty ones. */
export type Conditions = Readonly<Record<string, string>>;

export function itemsOf(list: HTMLElement): readonly ListItem[] {
  return Array.from(list.querySelectorAll<HTMLElement>(ITEMS), (element) => {
    const paper = element.querySelector<HTMLElement>('[data-kind]');
    const parts = element.querySelectorAll('a:not(.action), .names li');
    const texts = Array.from(parts, (part) => part.textContent.trim());
    return {
      element,
      home: element.parentElement,
      title: texts[0] ?? '',
      text: fold(texts.join(' ')),
      topics: [
        ...Array.from(element.querySelectorAll('.topic'), (link) => link.textContent.trim()),
        ...(paper?.dataset['topics']?.split('\n') ?? []),
      ],
      kind: paper?.dataset['kind'] ?? '',
      year: element.querySelector('time')?.dateTime.slice(0, 4) ?? '',
      hasCode: element.querySelector('[data-code]') !== null,
    };
  });
}

/** Every typed word and every condition must match. Years in the wrong order are swapped. */
export function matches(
  { text, topics, kind, year, hasCode }: ListItem,
  conditions: Conditions,
): boolean {
  const [first = '', last = ''] = [conditions['from'] ?? '', conditions['to'] ?? '9999'].toSorted();
  return (
    (fold(conditions['words'] ?? '').match(/\S+/g) ?? []).every((word) => text.includes(word)) &&
    (conditions['topic'] === undefined || topics.includes(conditions['topic'])) &&
    (conditions['kind'] ?? kind) === kind &&
    first <= year &&
    year <= last &&
    (hasCode || conditions['code'] === undefined)
  );
}

/** `oldest` reverses the order of the page with its headings; `title` and `kind` have other headings. */
export function arrange(
  list: HTMLElement,
  items: readonly ListItem[],
  order: string | undefined,
): void {
  for (const section of list.querySelectorAll('.made')) section.remove();
  const sections = [...new Set(items.flatMap(({ home }) => home?.closest('section') ?? []))];
  list.append(...(order === 'oldest' ? sections.toReversed() : sections));
  let made: Element | undefined;
  let last: string | undefined;
  for (const item of inOrder(items, order)) {
    const heading = order === 'kind' ? item.kind : order === 'title' && sections[1] && 'By title';
    if (heading && heading !== last) {
      last = heading;
      made = make('ol', { className: 'papers' });
      list.append(make('section', { className: 'year made' }, make('h2', {}, last), made));
    }
    (heading ? made : item.home)?.append(item.element);
  }
}

function inOrder(items: readonly ListItem[], order: string | undefined): readonly ListItem[] {
  if (order === 'oldest') return items.toReversed();
  if (order !== 'title' && order !== 'kind') return items;
  return items.toSorted((a, b) =>
    a[order].localeCompare(b[order], 'en', { ignorePunctuation: true }),
  );
}

/**
 * The address of `search` with the conditions added to its query: a list of several pages filters only one of them, and
 * the search finds the papers of all.
 */
export function searchAddress(
  search: string,
  { words, topic, from, to, code }: Conditions,
): string {
  const address = new URL(search);
  const { searchParams } = address;
  const [first, last] = from !== undefined && to !== undefined ? [from, to].toSorted() : [from, to];
  const parts = [
    searchParams.get('q'),
    words,
    topic && `topic:${topic}`,
    (first ?? last) && `year:${first ?? ''}..${last ?? ''}`,
    code && 'has:code',
  ];
  searchParams.set('q', parts.filter(Boolean).join(' '));
  return address.href;
}
