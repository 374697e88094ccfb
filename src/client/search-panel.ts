/**
 * The search page comes alive: results while typing, the query in the address. The index is loaded when it is
 * first needed. Without this script the form and the lists below it still work.
 */
import type { SearchDocument } from '../search/document.ts';
import { createSearch, type Search } from '../search/engine.ts';

/** Milliseconds after the last key before the address and the count follow. */
const PAUSE = 200;

class SearchPanel extends HTMLElement {
  readonly #input = this.#part('input', HTMLInputElement);
  readonly #status = this.#part('[role=status]', HTMLElement);
  readonly #results = this.#part('ol', HTMLOListElement);
  #search: Promise<Search> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#input.addEventListener('input', this.#onInput);
    this.#input.addEventListener('focus', this.#onFocus);
    this.#part('form', HTMLFormElement).addEventListener('submit', this.#onSubmit);
    addEventListener('popstate', this.#followAddress);
    this.#followAddress();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#followAddress);
    clearTimeout(this.#timer);
  }

  readonly #onInput = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#keepAddress, PAUSE);
    void this.#show();
  };

  readonly #onFocus = (): void => {
    void this.#load();
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#keepAddress();
    void this.#show();
  };

  readonly #followAddress = (): void => {
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.#show();
  };

  readonly #keepAddress = (): void => {
    const query = this.#input.value.trim();
    const address = query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`;
    if (address !== location.search) history.replaceState(null, '', address);
  };

  async #show(): Promise<void> {
    const query = this.#input.value.trim();
    if (query === '') {
      this.#results.replaceChildren();
      this.#status.textContent = '';
      return;
    }
    const found = (await this.#load())(query);
    if (query !== this.#input.value.trim()) return;
    this.#results.replaceChildren(...found.map(toItem));
    this.#status.textContent = describeCount(found.length, query);
  }

  #load(): Promise<Search> {
    this.#search ??= fetchDocuments(this.dataset['index'] ?? '').then(createSearch);
    return this.#search;
  }

  #part<Part extends Element>(selector: string, type: abstract new () => Part): Part {
    const part = this.querySelector(selector);
    if (part instanceof type) return part;
    throw new Error(`The search panel has no ${selector}.`);
  }
}

async function fetchDocuments(address: string): Promise<readonly SearchDocument[]> {
  const response = await fetch(address);
  // The index is written by the same build as this script.
  return (await response.json()) as readonly SearchDocument[];
}

function describeCount(count: number, query: string): string {
  if (count === 0) return `No paper matches “${query}”. Try fewer words, or part of a name.`;
  return `${String(count)} ${count === 1 ? 'paper matches' : 'papers match'} “${query}”.`;
}

function toItem(found: SearchDocument): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), { href: found.href });
  link.textContent = found.title;
  const time = Object.assign(document.createElement('time'), { dateTime: found.date });
  time.textContent = found.dateLabel;
  const heading = document.createElement('h2');
  heading.append(link);
  const names = document.createElement('p');
  names.className = 'names';
  names.textContent = found.authors.join(', ') + (found.truncated ? ' et al.' : '');
  const marks = document.createElement('p');
  marks.className = 'marks';
  marks.append(time, ` ${found.category}`);
  const item = document.createElement('li');
  item.className = 'paper-item';
  item.append(heading, names, marks);
  return item;
}

customElements.define('search-panel', SearchPanel);
