/**
 * A block of text gets a button that copies it. The button is made here, since without a script it could do
 * nothing; the text itself can be selected. The link to the box of citations copies the first of them on the way.
 */

/** How long a button says what it did, in milliseconds. */
const PAUSE = 2000;

class CopyButton extends HTMLElement {
  readonly #button = document.createElement('button');
  readonly #copied = this.dataset['copied'] ?? '';

  connectedCallback(): void {
    this.#button.type = 'button';
    this.#button.addEventListener('click', () => void this.copy());
    this.#button.textContent = `Copy ${this.#copied}`;
    this.#button.setAttribute('aria-live', 'polite');
    this.prepend(this.#button);
  }

  disconnectedCallback(): void {
    this.#button.remove();
  }

  async copy(link?: HTMLElement): Promise<void> {
    const block = this.querySelector('pre, p');
    if (!block) return;
    let words = `${this.#copied} copied`;
    try {
      await navigator.clipboard.writeText(block.textContent);
    } catch {
      getSelection()?.selectAllChildren(block);
      words = 'Selected: copy it with the keyboard';
    }
    say(this.#button, words);
    if (link) say(link, words);
  }
}

/** For a while; a second press goes on from the words that stood there first. */
function say(element: HTMLElement, words: string): void {
  const before = (element.dataset['words'] ??= element.textContent);
  element.textContent = words;
  setTimeout(() => {
    element.textContent = before;
  }, PAUSE);
}

customElements.define('copy-button', CopyButton);

const link = document.querySelector<HTMLElement>('.actions [href="#cite"]');
link?.addEventListener('click', () => {
  document.querySelector<HTMLInputElement>('[name=cite-format]')?.click();
  void document.querySelector<CopyButton>('copy-button')?.copy(link);
});
