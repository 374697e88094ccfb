/**
 * A button in a list that shows a paper's abstract in place, as plain text. The abstract is fetched on the first click,
 * so that lists stay small; without this script it is on the paper's own page.
 */
import { make } from './elements.ts';

class AbstractPeek extends HTMLElement {
  connectedCallback(): void {
    const { of = '', paper = '' } = this.dataset;
    const text = make('p', { hidden: true });
    const button = make(
      'button',
      { type: 'button', className: 'action', ariaLabel: `Abstract: ${of}`, ariaExpanded: 'false' },
      'Abstract',
    );
    button.addEventListener('click', () => {
      text.hidden = !text.hidden;
      button.ariaExpanded = String(!text.hidden);
      if (text.textContent === '') void load(paper, text);
    });
    this.replaceChildren(button, text);
  }
}

async function load(file: string, text: HTMLElement): Promise<void> {
  try {
    // Written by the same build as this script.
    const paper = (await (await fetch(file)).json()) as { abstract: { text: string } };
    text.textContent = paper.abstract.text;
  } catch {
    const page = make('a', { href: file.replace('.json', '/') }, 'Open the paper’s page');
    text.replaceChildren('Could not load the abstract. ', page, '.');
  }
}

customElements.define('abstract-peek', AbstractPeek);
