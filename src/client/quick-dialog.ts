/** The dialog of the quick search: a field, the first hits, and the way to all results. */
import { formatAddress, type SearchState } from '../search/address.ts';
import { describeResult } from './describe-result.ts';
import type { Hit } from '../search/hits.ts';
import { followArrowKeys } from './arrow-keys.ts';
import { make } from './elements.ts';
import { keepFocus } from './keep-focus.ts';
import { goToExact, makeDestinations } from './destinations.ts';
import { makeNames, makeTitle } from './result-item.ts';
import { openSearch, type Answer, type SearchService } from './search-service.ts';

const HITS = 6;

/** Milliseconds after the last key before the count is announced. */
const PAUSE = 250;

let dialog: QuickDialog | undefined;

/**
 * Opens the dialog of the page. The data have the addresses of `names`, `abstracts` and `search`; `typed` is what was
 * typed before the dialog was loaded.
 */
export function openDialog(
  { names = '', abstracts = '', search = '' }: DOMStringMap,
  typed: string,
): void {
  dialog ??= new QuickDialog(openSearch({ names, abstracts }), search);
  dialog.open(typed);
}

class QuickDialog {
  readonly #service: SearchService;
  readonly #searchPage: string;
  readonly #field = make('input', {
    type: 'search',
    name: 'q',
    id: 'quick-q',
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
  });
  readonly #status = make('p', { role: 'status' });
  readonly #destinations = make('ul', { className: 'go-to', ariaLabel: 'Go to' });
  readonly #list = make('ol', { className: 'papers', ariaLabel: 'First results' });
  readonly #all = make('a', {}, 'All results');
  readonly #dialog: HTMLDialogElement;
  #answer: Answer | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(service: SearchService, searchPage: string) {
    this.#service = service;
    this.#searchPage = searchPage;
    const close = make('button', { type: 'button', className: 'quick-close' }, 'Close');
    const form = make(
      'form',
      { action: searchPage, method: 'get', className: 'search-form' },
      make('label', { htmlFor: this.#field.id }, 'Author, title, topic, year or words'),
      this.#field,
      make('button', { type: 'submit' }, 'Search'),
    );
    const all = make('p', { className: 'more' }, this.#all);
    this.#dialog = make('dialog', { className: 'quick-dialog', ariaLabel: 'Search' });
    this.#dialog.append(
      make('search', {}, form),
      this.#status,
      this.#destinations,
      this.#list,
      all,
      close,
    );
    document.body.append(this.#dialog);
    this.#field.addEventListener('input', this.#onInput);
    form.addEventListener('submit', (event) => {
      if (goToExact(this.#answer?.result.goTo)) event.preventDefault();
    });
    close.addEventListener('click', () => {
      this.#dialog.close();
    });
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close();
    });
    // Escape would empty the field first.
    this.#dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      this.#dialog.close();
    });
    followArrowKeys(this.#dialog, this.#field, this.#list);
    this.#show(undefined);
  }

  open(typed: string): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#field.focus();
    this.#field.select();
    if (typed === '') return;
    this.#field.value = typed;
    this.#onInput();
  }

  readonly #onInput = (): void => {
    clearTimeout(this.#timer);
    this.#status.textContent = '';
    this.#answer = undefined;
    const state = this.#state();
    if (state.query.trim() === '') {
      this.#show(undefined);
      return;
    }
    const began = Date.now();
    this.#service.search(
      { ...state, from: 0, to: HITS },
      (answer) => {
        this.#show(answer);
        if (!answer.isComplete) return;
        const say = (): void => {
          this.#status.textContent = describeResult(answer.result, state);
        };
        clearTimeout(this.#timer);
        this.#timer = setTimeout(say, Math.max(0, PAUSE - (Date.now() - began)));
      },
      () => {
        this.#status.textContent = 'The search could not be loaded.';
      },
    );
  };

  #show(answer: Answer | undefined): void {
    this.#answer = answer;
    this.#destinations.replaceChildren(...makeDestinations(answer?.result.goTo ?? []));
    const { hits, total } = answer?.result ?? { hits: [], total: 0 };
    const paper = answer?.addresses.paper ?? '';
    keepFocus(this.#list, () => {
      this.#list.replaceChildren(...hits.map((hit) => makeQuickItem(hit, paper)));
    });
    this.#all.href = `${this.#searchPage}${formatAddress(this.#state())}`;
    this.#all.hidden = total === 0;
    this.#all.textContent =
      total === 1 ? 'Show on the search page' : `All ${String(total)} results`;
  }

  #state(): SearchState {
    return { query: this.#field.value, filters: [], order: 'relevance' };
  }
}

function makeQuickItem(hit: Hit, paper: string): HTMLLIElement {
  const link = makeTitle(hit, paper);
  const venue = hit.venue.map(({ text }) => text).join('') || hit.date.slice(0, 4);
  return make('li', {}, link, makeNames(hit, false), make('p', { className: 'why' }, venue));
}
