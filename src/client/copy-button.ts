/**
 * Adds a button that copies a block of text. Without this script there is no button, as it would do nothing; the text can
 * be selected. The link to the citations also copies the first of them.
 */

/** How long a button confirms, in milliseconds. */
const CONFIRMATION = 2000;

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

  async copy(link?: HTMLElement): Promise<void> {
    const block = this.querySelector('pre, p');
    if (!block) return;
    let text = `${this.#copied} copied`;
    try {
      await navigator.clipboard.writeText(block.textContent);
    } catch {
      getSelection()?.selectAllChildren(block);
      text = 'Selected: copy it with the keyboard';
    }
    showBriefly(this.#button, text);
    if (link) showBriefly(link, text);
  }
}

/** The original text is kept in an attribute, as a second click may come before it is restored. */
function showBriefly(element: HTMLElement, text: string): void {
  const before = (element.dataset['words'] ??= element.textContent);
  element.textContent = text;
  setTimeout(() => {
    element.textContent = before;
  }, CONFIRMATION);
}

customElements.define('copy-button', CopyButton);

const link = document.querySelector<HTMLElement>('.actions [href="#cite"]');
link?.addEventListener('click', () => {
  document.querySelector<HTMLInputElement>('[name=cite-format]')?.click();
  void document.querySelector<CopyButton>('copy-button')?.copy(link);
});
