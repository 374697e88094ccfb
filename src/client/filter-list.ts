/**
 * A list gets fields that leave only what matches, and an order. The address has what they say, so that it is there
 * again after a reload and on the way back. Without this script the fields are not shown and the whole list is.
 */
import { part } from './elements.ts';
import { arrange, ITEMS, itemsOf, matches, sameSearch, type Asked } from './list-items.ts';

const SHOWN = `${ITEMS}:not([hidden])`;

class FilterList extends HTMLElement {
  readonly #form = part(this, 'form', HTMLFormElement);
  readonly #items = itemsOf(this);
  readonly #status = part(this, '[role=status]', HTMLElement);
  readonly #search = part(this, '.filtered a', HTMLAnchorElement);
  readonly #searched = this.#search.href;
  /** None over an index of names. */
  readonly #bib = this.querySelector<HTMLAnchorElement>('.actions [href$=".bib"]');
  readonly #bibWords = this.#bib?.textContent ?? '';
  #order: string | undefined;
  #isNarrowed = false;

  connectedCallback(): void {
    this.#form.addEventListener('input', this.#change);
    this.#form.addEventListener('reset', this.#reset);
    this.#bib?.addEventListener('click', this.#onBib);
    const address = new URLSearchParams(location.search);
    const fields = this.#form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]');
    for (const field of fields) {
      const value = address.get(field.name);
      if (field instanceof HTMLInputElement && field.type === 'checkbox') {
        field.checked = value !== null;
      } else {
        field.value = value ?? '';
      }
    }
    this.#show(askedBy(this.#form));
    const folded = this.querySelector('details');
    if (folded) folded.open = this.#isNarrowed || matchMedia('(width >= 48rem)').matches;
  }

  readonly #change = (): void => {
    const asked = askedBy(this.#form);
    this.#show(asked);
    const query = String(new URLSearchParams(asked));
    const address = query === '' ? location.pathname : `?${query}`;
    history.replaceState(null, '', address + location.hash);
  };

  /** Only after the event are the fields empty. The button goes away, so its focus goes to the field. */
  readonly #reset = (): void => {
    setTimeout(this.#change);
    part(this.#form, 'input', HTMLInputElement).focus();
  };

  readonly #onBib = (event: MouseEvent): void => {
    const { href = '' } = this.#bib ?? {};
    if (!this.#isNarrowed) return;
    event.preventDefault();
    const titles = this.querySelectorAll<HTMLAnchorElement>(`${SHOWN} .title`);
    const pages = Array.from(titles, (title) => title.href);
    void import('./save-shown.ts').then(({ saveShown }) => saveShown(href, pages));
  };

  #show({ sort, ...asked }: Asked): void {
    if (sort !== this.#order) arrange(this, this.#items, sort);
    this.#order = sort;
    for (const item of this.#items) item.element.hidden = !matches(item, asked);
    const { words } = asked;
    const typed = words ? ` “${words}”` : '';
    const { length: count } = this.querySelectorAll(SHOWN);
    this.#isNarrowed = Object.keys(asked).length > 0;
    const status = count
      ? `${String(count)} of ${String(this.#items.length)} ${this.#form.name}`
      : `Nothing in this list matches${typed}.`;
    this.#status.textContent = this.#isNarrowed ? status : '';
    if (this.#bib) {
      this.#bib.textContent = this.#isNarrowed ? `BibTeX (${String(count)})` : this.#bibWords;
    }
    const { words: start = '', rest = '' } = this.#search.dataset;
    this.#search.href = sameSearch(this.#searched, asked);
    this.#search.textContent = typed ? start + typed : rest;
  }
}

function askedBy(form: HTMLFormElement): Asked {
  return Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    ),
  );
}

customElements.define('filter-list', FilterList);
