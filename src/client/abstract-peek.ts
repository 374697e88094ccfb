/**
 * A button in a list that shows a paper's abstract in place, as text. The abstract is fetched when it is first asked
 * for, so that lists stay light; without this script the paper's own page has it.
 */
import { make } from './elements.ts';

class AbstractPeek extends HTMLElement {
  readonly #button = make('button', { type: 'button', className: 'action' }, 'Abstract');
  readonly #text = make('p', { hidden: true });

  connectedCallback(): void {
    this.#button.ariaLabel = `Abstract: ${this.dataset['of'] ?? ''}`;
    this.#button.ariaExpanded = 'false';
    this.#button.addEventListener('click', this.#toggle);
    this.replaceChildren(this.#button, this.#text);
  }

  readonly #toggle = (): void => {
    this.#text.hidden = !this.#text.hidden;
    this.#button.ariaExpanded = String(!this.#text.hidden);
    if (this.#text.textContent === '') void this.#load();
  };

  async #load(): Promise<void> {
    const file = this.dataset['paper'] ?? '';
    try {
      const response = await fetch(file);
      // The paper's file is written by the same build as this script.
      const paper = (await response.json()) as { abstract: { text: string } };
      this.#text.textContent = paper.abstract.text;
    } catch {
      const page = make('a', { href: file.replace('.json', '/') }, 'Open the paper’s page');
      this.#text.replaceChildren('Could not load the abstract. ', page, '.');
    }
  }
}

customElements.define('abstract-peek', AbstractPeek);
