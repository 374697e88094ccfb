/**
 * A button in a list that shows a paper's abstract in place, as text. The abstract is fetched when it is first asked
 * for, so that lists stay light; without this script the paper's own page has it.
 */
class AbstractPeek extends HTMLElement {
  readonly #button = document.createElement('button');
  readonly #text = document.createElement('p');

  connectedCallback(): void {
    this.#button.type = 'button';
    this.#button.textContent = 'Abstract';
    this.#button.ariaExpanded = 'false';
    this.#text.hidden = true;
    this.#button.addEventListener('click', this.#toggle);
    this.replaceChildren(this.#button, this.#text);
  }

  readonly #toggle = (): void => {
    this.#text.hidden = !this.#text.hidden;
    this.#button.ariaExpanded = String(!this.#text.hidden);
    if (this.#text.textContent === '') void this.#load();
  };

  async #load(): Promise<void> {
    const response = await fetch(this.dataset['paper'] ?? '');
    if (!response.ok) {
      this.#text.textContent = 'Could not load the abstract. The paper’s page has it.';
      return;
    }
    // The paper's file is written by the same build as this script.
    const paper = (await response.json()) as { abstract: { text: string } };
    this.#text.textContent = paper.abstract.text;
  }
}

customElements.define('abstract-peek', AbstractPeek);
