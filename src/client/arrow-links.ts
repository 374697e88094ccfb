/**
 * Makes many links one stop of the Tab key, initially the last; arrow keys move between them. The text of the link with the
 * focus or the pointer replaces that of the paragraph below.
 */
const STEPS = new Map([
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['Home', -Infinity],
  ['End', Infinity],
]);

export class ArrowLinks extends HTMLElement {
  readonly #links = [...this.querySelectorAll('a')];
  readonly #caption = this.querySelector('p');
  readonly #captionText = this.#caption?.textContent ?? '';

  connectedCallback(): void {
    for (const link of this.#links.slice(0, -1)) link.tabIndex = -1;
    this.addEventListener('keydown', this.#go);
    for (const type of ['focusin', 'pointerover']) this.addEventListener(type, this.#describe);
  }

  readonly #go = (event: KeyboardEvent): void => {
    const step = STEPS.get(event.key);
    const at = this.#links.findIndex((link) => link === document.activeElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    const next = this.#links[Math.max(0, Math.min(at + step, this.#links.length - 1))];
    if (next === undefined) return;
    for (const link of this.#links) link.tabIndex = link === next ? 0 : -1;
    next.focus();
  };

  readonly #describe = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    this.#caption?.replaceChildren(link?.textContent ?? this.#captionText);
  };
}

customElements.define('arrow-links', ArrowLinks);
