/**
 * Many links as one stop of the Tab key, the last of them: arrow keys go on and back. The one that has the focus or the
 * pointer is named in the paragraph below, in place of the words there.
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
  readonly #words = this.querySelector('p');
  readonly #key = this.#words?.textContent ?? '';

  connectedCallback(): void {
    for (const link of this.#links.slice(0, -1)) link.tabIndex = -1;
    this.addEventListener('keydown', this.#go);
    for (const type of ['focusin', 'pointerover']) this.addEventListener(type, this.#tell);
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

  readonly #tell = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    this.#words?.replaceChildren(link?.textContent ?? this.#key);
  };
}

customElements.define('arrow-links', ArrowLinks);
