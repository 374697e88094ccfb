/**
 * Opens a search dialog on every page, with `/`, Ctrl-K or the link in the masthead; its code is loaded when it is first
 * opened. On a page with a search field the keys lead there.
 */
class QuickSearch extends HTMLElement {
  /** What is typed while the dialog is loading; undefined at any other time. */
  #typed: string | undefined;

  connectedCallback(): void {
    addEventListener('keydown', this.#onKey);
    this.querySelector('a')?.addEventListener('click', this.#onClick);
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#open();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key, target } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    if (this.#typed !== undefined && key.length === 1 && !isCommand) {
      this.#typed += key;
      event.preventDefault();
      return;
    }
    const opens = isCommand ? key === 'k' : key === '/' && !isTyping(target);
    if (!opens || event.altKey || event.defaultPrevented) return;
    event.preventDefault();
    this.#open();
  };

  #open(): void {
    const field = pageField();
    if (field === null) {
      void this.#openDialog();
      return;
    }
    field.focus();
    field.select();
  }

  async #openDialog(): Promise<void> {
    if (this.#typed !== undefined) return;
    this.#typed = '';
    const { openDialog } = await import('./quick-dialog.ts');
    openDialog(this.dataset, this.#typed);
    this.#typed = undefined;
  }
}

/** The search field of the home page or the search page. */
function pageField(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('main .search-form input');
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

customElements.define('quick-search', QuickSearch);
