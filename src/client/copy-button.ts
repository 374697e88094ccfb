/**
 * A block of text gets a button that copies it. The button is made here, since without a script it could do
 * nothing; the text itself can be selected.
 */

/** How long the button says what it did, in milliseconds. */
const PAUSE = 2000;

class CopyButton extends HTMLElement {
  readonly #button = document.createElement('button');
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#button.type = 'button';
    this.#button.addEventListener('click', this.#onClick);
    this.#say('Copy');
    this.#button.setAttribute('aria-label', this.dataset['label'] ?? 'Copy');
    this.#button.setAttribute('aria-live', 'polite');
    this.append(this.#button);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#button.remove();
  }

  readonly #onClick = (): void => {
    void this.#copy();
  };

  async #copy(): Promise<void> {
    const block = this.querySelector('pre, p');
    if (!block) return;
    try {
      await navigator.clipboard.writeText(block.textContent);
      this.#say('Copied');
    } catch {
      getSelection()?.selectAllChildren(block);
      this.#say('Selected: copy it with the keyboard');
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#say('Copy');
    }, PAUSE);
  }

  #say(words: string): void {
    this.#button.textContent = words;
  }
}

customElements.define('copy-button', CopyButton);
