/** The list of results, filled in slices, so that a long one does not block the page. */
import type { SearchAddresses } from '../search/index-files.ts';
import type { Hit } from '../search/hits.ts';
import { make } from './elements.ts';
import { keepFocus } from './keep-focus.ts';
import { makeItem } from './result-item.ts';

const SLICE = 8;

export class ResultList {
  readonly #list: HTMLOListElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(list: HTMLOListElement) {
    this.#list = list;
  }

  /** Replaces the hits on the page; calls `done` after the last one. */
  show(hits: readonly Hit[], addresses: SearchAddresses, done: () => void): void {
    clearTimeout(this.#timer);
    keepFocus(this.#list, () => {
      this.#list.replaceChildren();
      this.add(hits, addresses, done);
    });
  }

  /** Appends hits; calls `done` after the last one. */
  add(hits: readonly Hit[], addresses: SearchAddresses, done: () => void): void {
    for (const hit of hits.slice(0, SLICE)) {
      const item = makeItem(hit, addresses);
      item.dataset['group'] = hit.isNear ? 'near' : 'exact';
      const before = this.#list.lastElementChild;
      if (hit.isNear && before instanceof HTMLElement && before.dataset['group'] === 'exact') {
        item.prepend(make('p', { className: 'near-rule' }, 'Papers with similar words'));
      }
      this.#list.append(item);
    }
    const rest = hits.slice(SLICE);
    if (rest.length === 0) done();
    else
      this.#timer = setTimeout(() => {
        this.add(rest, addresses, done);
      }, 0);
  }
}
