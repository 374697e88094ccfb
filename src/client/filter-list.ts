/**
 * Filters and sorts a list. The values of the fields are in the address, so that they survive a reload and going back.
 * Without this script the fields are hidden and the list is complete.
 */
import { part } from './elements.ts';
import { arrange, ITEMS, itemsOf, matches, searchAddress, type Conditions } from './list-items.ts';

const VISIBLE = `${ITEMS}:not([hidden])`;

class FilterList extends HTMLElement {
  readonly #form = part(this, 'form', HTMLFormElement);
  readonly #items = itemsOf(this);
  readonly #status = part(this, '[role=status]', HTMLElement);
  readonly #search = part(this, '.filtered a', HTMLAnchorElement);
  readonly #searchHref = this.#search.href;
  /** Lists of names have none. */
  readonly #bib = this.querySelector<HTMLAnchorElement>('.actions [href$=".bib"]');
  readonly #bibText = this.#bib?.textContent ?? '';
  #order: string | undefined;
  #isFiltered = false;

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
    this.#show(conditionsOf(this.#form));
    const details = this.querySelector('details');
    if (details) details.open = this.#isFiltered || matchMedia('(width >= 48rem)').matches;
  }

  readonly #change = (): void => {
    const conditions = conditionsOf(this.#form);
    this.#show(conditions);
    const query = String(new URLSearchParams(conditions));
    const address = query === '' ? location.pathname : `?${query}`;
    history.replaceState(null, '', address + location.hash);
  };

  /** The fields are empty only after the event. The button disappears, so the focus moves to the first field. */
  readonly #reset = (): void => {
    setTimeout(this.#change);
    part(this.#form, 'input', HTMLInputElement).focus();
  };

  readonly #onBib = (event: MouseEvent): void => {
    const { href = '' } = this.#bib ?? {};
    if (!this.#isFiltered) return;
    event.preventDefault();
    const titles = this.querySelectorAll<HTMLAnchorElement>(`${VISIBLE} .title`);
    const ids = Array.from(titles, (title) => title.href.split('/').at(-2) ?? '');
    void import('./save-bibtex.ts').then(({ saveBibtex }) => saveBibtex(href, ids));
  };

  #show({ sort, ...conditions }: Conditions): void {
    if (sort !== this.#order) arrange(this, this.#items, sort);
    this.#order = sort;
    for (const item of this.#items) item.element.hidden = !matches(item, conditions);
    const { words } = conditions;
    const typed = words ? ` “${words}”` : '';
    const { length: count } = this.querySelectorAll(VISIBLE);
    this.#isFiltered = Object.keys(conditions).length > 0;
    const status = count
      ? `${String(count)} of ${String(this.#items.length)} ${this.#form.name}`
      : `Nothing in this list matches${typed}.`;
    this.#status.textContent = this.#isFiltered ? status : '';
    if (this.#bib) {
      this.#bib.textContent = this.#isFiltered ? `BibTeX (${String(count)})` : this.#bibText;
    }
    const { words: start = '', rest = '' } = this.#search.dataset;
    this.#search.href = searchAddress(this.#searchHref, conditions);
    this.#search.textContent = typed ? start + typed : rest;
  }
}

function conditionsOf(form: HTMLFormElement): Conditions {
  return Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    ),
  );
}

customElements.define('filter-list', FilterList);
