/**
 * Makes the search page interactive: results while typing, the search in the address. The index is loaded when it is
 * first needed. Without this script the form and the lists of the page still work.
 */
import {
  formatAddress,
  isEmpty,
  parseAddress,
  ORDERS,
  type SearchState,
} from '../search/address.ts';
import { describeResult } from './describe-result.ts';
import type { SearchResult } from '../search/engine.ts';
import { followArrowKeys } from './arrow-keys.ts';
import { goToExact, makeDestinations } from './destinations.ts';
import { make, part } from './elements.ts';
import { keepFocus } from './keep-focus.ts';
import { makeChips, makeFilters } from './search-filters.ts';
import { ResultList } from './result-list.ts';
import {
  isSameStep,
  storedPosition,
  storePosition,
  type ReadingPosition,
} from './search-history.ts';
import { openSearch, type Answer, type SearchService } from './search-service.ts';

/** Milliseconds after the last key before address and count are updated. */
const PAUSE = 250;

/** Results on a page, and how many of them are requested first. */
const PAGE = 100;
const FIRST = 20;

class SearchPanel extends HTMLElement {
  readonly #form = part(this, 'form', HTMLFormElement);
  readonly #input = part(this, 'input', HTMLInputElement);
  readonly #order = part(this, 'select', HTMLSelectElement);
  readonly #status = part(this, '[role=status]', HTMLElement);
  readonly #progress = part(this, '.search-progress', HTMLElement);
  readonly #found = part(this, '.search-found', HTMLElement);
  readonly #filters = part(this, '.search-filters', HTMLElement);
  /** First and last year; a site with few years has none. */
  readonly #years = Array.from(this.querySelectorAll<HTMLSelectElement>('.search-years select'));
  readonly #chips = part(this, '.search-chips', HTMLUListElement);
  readonly #goTo = part(this, '.search-go-to', HTMLElement);
  readonly #destinations = part(this, '.search-go-to ul', HTMLUListElement);
  readonly #noFilters = part(this, '.search-no-filters', HTMLElement);
  readonly #advice = part(this, '.search-advice', HTMLElement);
  readonly #list = part(this, 'ol', HTMLOListElement);
  readonly #more = part(this, '.search-more', HTMLButtonElement);
  readonly #bib = part(this, '.search-bib', HTMLButtonElement);
  readonly #results = new ResultList(this.#list);
  #service: SearchService | undefined;
  #state: SearchState = parseAddress('');
  #shown: SearchState | undefined;
  #answer: Answer | undefined;
  #hasPaused = true;
  /** Where the reader was before opening a paper. */
  #position: ReadingPosition | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#input.addEventListener('input', this.#onInput);
    this.#input.addEventListener('focus', () => this.#open());
    this.#form.addEventListener('submit', this.#onSubmit);
    this.#order.addEventListener('change', this.#onOrder);
    this.#more.addEventListener('click', this.#onMore);
    this.#bib.addEventListener('click', () => void this.#saveBib());
    for (const field of this.#years) field.addEventListener('change', this.#onYears);
    addEventListener('popstate', this.#followAddress);
    addEventListener('pagehide', this.#onPause);
    followArrowKeys(this, this.#input, this.#list);
    this.#list.addEventListener('click', storePosition);
    this.#noFilters.addEventListener('click', () => {
      this.#follow({ ...this.#state, filters: [] });
    });
    part(this, '.search-side', HTMLDetailsElement).open = matchMedia('(width >= 56rem)').matches;
    const typedBefore = this.#input.value;
    this.#followAddress();
    if (typedBefore !== '') {
      this.#input.value = typedBefore;
      this.#onInput();
    }
  }

  readonly #onInput = (): void => {
    this.#state = { ...this.#state, query: this.#input.value };
    this.#hasPaused = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#onPause, PAUSE);
    this.#search();
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#onPause();
    if (this.#answer === undefined) this.#search();
    else goToExact(this.#answer.result.goTo);
  };

  readonly #onOrder = (): void => {
    const order = ORDERS.find((each) => each === this.#order.value) ?? 'relevance';
    this.#follow({ ...this.#state, order });
  };

  readonly #onYears = (): void => {
    const years = new Set(this.#years.map(({ value }) => value).sort());
    const filters = this.#state.filters.filter(({ name }) => name !== 'year');
    this.#follow({
      ...this.#state,
      filters: [...filters, { name: 'year', value: [...years].join('..') }],
    });
  };

  readonly #onMore = (): void => {
    const { length } = this.#list.children;
    this.#add(length, length + PAGE, ({ total, hits }) => {
      this.#list.children[length]?.querySelector('a')?.focus();
      this.#more.hidden = this.#list.children.length >= total || hits.length === 0;
    });
  };

  async #saveBib(): Promise<void> {
    const address = this.#answer?.addresses.bib;
    if (address === undefined) return;
    try {
      const { saveBibtex } = await import('./save-bibtex.ts');
      await saveBibtex(address, await this.#open().findIds(this.#state));
    } catch {
      this.#status.textContent = 'The .bib file could not be loaded. Please try again.';
    }
  }

  /** Runs the search of the address: initially, and when the reader goes back or forward. */
  readonly #followAddress = (): void => {
    this.#state = parseAddress(location.search);
    this.#shown = this.#state;
    this.#input.value = this.#state.query;
    this.#order.value = this.#state.order;
    this.#hasPaused = true;
    this.#position = storedPosition();
    clearTimeout(this.#timer);
    this.#search();
  };

  /** Another filter or order takes effect at once. */
  readonly #follow = (state: SearchState): void => {
    this.#state = state;
    this.#input.value = state.query;
    this.#search();
    this.#onPause();
  };

  /** Typing has paused: updates the address, and announces the count. */
  readonly #onPause = (): void => {
    clearTimeout(this.#timer);
    this.#hasPaused = true;
    const address = formatAddress(this.#state);
    const before = this.#shown ?? this.#state;
    if (address !== formatAddress(before)) {
      const onlyQuery = formatAddress({ ...before, query: this.#state.query }) === address;
      const goesOn = onlyQuery && isSameStep(before.query.trim(), this.#state.query.trim());
      history[goesOn ? 'replaceState' : 'pushState'](null, '', address || location.pathname);
      this.#shown = this.#state;
    }
    this.#announce();
  };

  #search(): void {
    this.#answer = undefined;
    this.#status.replaceChildren();
    this.#progress.hidden = true;
    if (isEmpty(this.#state)) {
      this.#clear();
      return;
    }
    this.#list.setAttribute('aria-busy', 'true');
    this.#open().search({ ...this.#state, from: 0, to: FIRST }, this.#show, this.#fail);
  }

  readonly #show = (answer: Answer): void => {
    const { result, addresses, isComplete } = answer;
    this.#found.hidden = false;
    this.#progress.hidden = isComplete;
    keepFocus(this.#filters, () => {
      this.#filters.replaceChildren(...makeFilters(result.facets, this.#follow));
    });
    keepFocus(
      this.#chips,
      () => {
        this.#chips.replaceChildren(...makeChips(result.facets, this.#follow));
      },
      this.#order,
    );
    this.#destinations.replaceChildren(...makeDestinations(result.goTo));
    this.#goTo.hidden = result.goTo.length === 0;
    const chosen = this.#state.filters.find(({ name }) => name === 'year')?.value.split('..');
    for (const [at, field] of this.#years.entries()) {
      field.value = chosen?.at(-at) ?? field.dataset['all'] ?? '';
    }
    this.#noFilters.hidden = this.#state.filters.length === 0;
    const count = Math.max(PAGE, this.#position?.shown ?? 0);
    this.#more.hidden = result.total <= count;
    this.#bib.textContent = `Download BibTeX (${String(result.total)})`;
    this.#bib.hidden = addresses.bib === undefined || result.total === 0;
    this.#advice.hidden = result.total > 0 || !isComplete;
    this.#results.show(result.hits, addresses, () => {
      if (!isComplete) return;
      const finish = (): void => {
        this.#finish(answer);
      };
      if (result.total > FIRST) this.#add(FIRST, count, finish);
      else finish();
    });
  };

  #add(from: number, to: number, then: (result: SearchResult) => void): void {
    this.#open().search(
      { ...this.#state, from, to },
      ({ result, addresses }) => {
        this.#results.add(result.hits, addresses, () => {
          then(result);
        });
      },
      this.#fail,
    );
  }

  #finish(answer: Answer): void {
    this.#answer = answer;
    this.#list.removeAttribute('aria-busy');
    this.#announce();
    if (this.#position === undefined) return;
    const { top, href } = this.#position;
    this.#position = undefined;
    Array.from(this.#list.querySelectorAll('a'))
      .find((link) => link.href === href)
      ?.focus({ preventScroll: true });
    scrollTo(0, top);
  }

  /** Announces the count, once typing has paused and the result is complete. */
  #announce(): void {
    const { result } = this.#answer ?? {};
    if (result === undefined || !this.#hasPaused || this.#status.hasChildNodes()) return;
    this.#status.replaceChildren(
      make('p', {}, describeResult(result, this.#state)),
      ...result.messages.map((message) => make('p', { className: 'message' }, message)),
    );
  }

  #clear(): void {
    this.#list.replaceChildren();
    this.#goTo.hidden = true;
    this.#chips.replaceChildren();
    this.#found.hidden = true;
    this.#advice.hidden = true;
    this.#list.removeAttribute('aria-busy');
  }

  readonly #fail = (): void => {
    this.#progress.hidden = true;
    this.#status.textContent =
      'The search could not be loaded. Reload the page, or use the lists below.';
  };

  #open(): SearchService {
    this.#service ??= openSearch({
      names: this.dataset['names'] ?? '',
      abstracts: this.dataset['abstracts'] ?? '',
    });
    return this.#service;
  }
}

customElements.define('search-panel', SearchPanel);
