/**
 * A list gets fields that leave only what matches, and an order. The address has what they say, so that it is there
 * again after a reload and on the way back. Without this script the fields are not shown and the whole list is.
 */
import { arrange, ITEMS, itemsOf, matches, sameSearch, type Asked } from './list-items.ts';

class FilterList extends HTMLElement {
  readonly #form = this.querySelector('form');
  readonly #items = itemsOf(this);
  readonly #search = this.#form?.querySelector('a');
  readonly #searched = this.#search?.href ?? '';
  #order: string | undefined;

  connectedCallback(): void {
    this.#form?.addEventListener('input', this.#change);
    this.#form?.addEventListener('reset', this.#reset);
    this.#form?.addEventListener('submit', stay);
    addEventListener('popstate', this.#restore);
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#form?.removeEventListener('input', this.#change);
    this.#form?.removeEventListener('reset', this.#reset);
    this.#form?.removeEventListener('submit', stay);
    removeEventListener('popstate', this.#restore);
  }

  readonly #restore = (): void => {
    const address = new URLSearchParams(location.search);
    const fields = this.#form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]');
    for (const field of fields ?? []) {
      const value = address.get(field.name);
      if (field instanceof HTMLInputElement && field.type === 'checkbox') {
        field.checked = value !== null;
      } else {
        field.value = value ?? '';
      }
    }
    this.#show(askedBy(this.#form));
  };

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
    this.#form?.querySelector('input')?.focus();
  };

  #show({ sort, ...asked }: Asked): void {
    if (sort !== this.#order) arrange(this, this.#items, sort);
    this.#order = sort;
    for (const item of this.#items) item.element.hidden = !matches(item, asked);
    const shown = `${ITEMS}:not([hidden])`;
    for (const section of this.querySelectorAll('section')) {
      section.hidden = section.querySelector(shown) === null;
    }
    const isNarrowed = Object.keys(asked).length > 0;
    const count = String(this.querySelectorAll(shown).length);
    const of = `${count} of ${String(this.#items.length)} ${this.#form?.dataset['noun'] ?? ''}`;
    this.querySelector('[role=status]')?.replaceChildren(isNarrowed ? of : '');
    this.querySelector('[type=reset]')?.toggleAttribute('hidden', !isNarrowed);
    if (this.#search) this.#search.href = sameSearch(this.#searched, asked);
  }
}

function askedBy(form: HTMLFormElement | null): Asked {
  const fields = form === null ? [] : [...new FormData(form)];
  return Object.fromEntries(
    fields.flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    ),
  );
}

function stay(event: Event): void {
  event.preventDefault();
}

customElements.define('filter-list', FilterList);
