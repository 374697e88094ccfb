/**
 * A list gets fields that leave only what matches, and an order. The address has what they say, so that it is there
 * again after a reload and on the way back. Without this script the fields are not shown and the whole list is.
 */
import { arrange, ITEMS, itemsOf, matches, sameSearch, type Asked } from './list-items.ts';

class FilterList extends HTMLElement {
  readonly #form = this.querySelector('form');
  readonly #items = itemsOf(this);
  readonly #searches = Array.from(
    this.querySelectorAll<HTMLAnchorElement>('[data-search]'),
    (link) => ({ link, href: link.href, words: link.textContent.trim() }),
  );
  readonly #bib = this.querySelector<HTMLAnchorElement>('.actions [href$=".bib"]');
  readonly #bibWords = this.#bib?.textContent.trim() ?? '';
  #order: string | undefined;
  /** Papers that are shown, where some are not. */
  #shown: readonly string[] | undefined;

  connectedCallback(): void {
    this.#form?.addEventListener('input', this.#change);
    this.#form?.addEventListener('reset', this.#reset);
    this.#form?.addEventListener('submit', stay);
    this.#bib?.addEventListener('click', this.#save);
    addEventListener('popstate', this.#restore);
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#form?.removeEventListener('input', this.#change);
    this.#form?.removeEventListener('reset', this.#reset);
    this.#form?.removeEventListener('submit', stay);
    this.#bib?.removeEventListener('click', this.#save);
    removeEventListener('popstate', this.#restore);
  }

  readonly #restore = (): void => {
    if (this.#form === null) return;
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

  /** The file has all papers of the list; of a narrowed list one is put together. */
  readonly #save = (event: MouseEvent): void => {
    const papers = this.#shown;
    if (papers === undefined) return;
    event.preventDefault();
    void import('./bibliography.ts').then(({ saveBibliography }) =>
      saveBibliography('{id}.bib', papers),
    );
  };

  #show({ sort, ...asked }: Asked): void {
    if (sort !== this.#order) arrange(this, this.#items, sort);
    this.#order = sort;
    for (const item of this.#items) item.element.hidden = !matches(item, asked);
    const shown = Array.from(this.querySelectorAll(`${ITEMS}:not([hidden])`));
    for (const section of this.querySelectorAll('section')) {
      section.hidden = section.querySelector(`${ITEMS}:not([hidden])`) === null;
    }
    const { words = '' } = asked;
    const isNarrowed = Object.keys(asked).length > 0;
    const noun = this.#form?.dataset['noun'] ?? '';
    const status =
      shown.length > 0
        ? `${String(shown.length)} of ${String(this.#items.length)} ${noun}`
        : `Nothing in this list matches${words === '' ? '' : ` “${words}”`}.`;
    this.querySelector('[role=status]')?.replaceChildren(isNarrowed ? status : '');
    this.querySelector('[type=reset]')?.toggleAttribute('hidden', !isNarrowed);
    for (const { link, href, words: start } of this.#searches) {
      link.href = sameSearch(href, asked);
      if (!link.matches('.action')) continue;
      link.textContent = `${start} “${words}”`;
      link.hidden = words === '';
    }
    this.#shown = isNarrowed ? shown.flatMap(paperOf) : undefined;
    if (this.#bib === null) return;
    this.#bib.textContent = isNarrowed ? `BibTeX (${String(shown.length)})` : this.#bibWords;
    this.#bib.hidden = shown.length === 0;
  }
}

/** The address of a paper without the slash at its end. */
function paperOf(item: Element): string | readonly never[] {
  return item.querySelector<HTMLAnchorElement>('.title')?.href.slice(0, -1) ?? [];
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
