/**
 * A long list under headings gets a field that leaves only what matches. Without this script the field is not there
 * and the whole list is.
 */
import { fold } from '../domain/fold.ts';

class FilterList extends HTMLElement {
  readonly #items = [...this.querySelectorAll<HTMLElement>('section li')].map((item) => ({
    item,
    text: fold(item.querySelector('a')?.textContent ?? ''),
  }));
  readonly #sections = [...this.querySelectorAll<HTMLElement>('section')];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    form.hidden = false;
    form.addEventListener('input', this.#show);
    form.addEventListener('submit', this.#stay);
    this.#show();
  }

  disconnectedCallback(): void {
    const form = this.querySelector('form');
    form?.removeEventListener('input', this.#show);
    form?.removeEventListener('submit', this.#stay);
  }

  /** Shows the items that have every typed word; without a word all of them. */
  readonly #show = (): void => {
    const words = fold(this.querySelector('input')?.value ?? '').match(/\S+/g) ?? [];
    let count = 0;
    for (const { item, text } of this.#items) {
      const isFound = words.every((word) => text.includes(word));
      item.hidden = !isFound;
      if (isFound) count += 1;
    }
    for (const section of this.#sections) {
      section.hidden = section.querySelector('li:not([hidden])') === null;
    }
    this.#tell(words.length > 0 ? `${String(count)} of ${String(this.#items.length)}` : '');
  };

  readonly #stay = (event: Event): void => {
    event.preventDefault();
  };

  #tell(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = text;
  }
}

customElements.define('filter-list', FilterList);
