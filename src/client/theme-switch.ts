/** A button that switches between light and dark, and remembers the choice where it differs from the system's. */

const STORED = 'theme';

class ThemeSwitch extends HTMLElement {
  readonly #system = matchMedia('(prefers-color-scheme: dark)');
  readonly #button = document.createElement('button');

  connectedCallback(): void {
    this.#button.type = 'button';
    this.#button.textContent = this.dataset['label'] ?? '';
    this.#button.addEventListener('click', this.#change);
    this.#system.addEventListener('change', this.#show);
    this.replaceChildren(this.#button);
    this.#show();
  }

  readonly #change = (): void => {
    const dark = !this.#isDark();
    const { dataset } = document.documentElement;
    if (dark === this.#system.matches) delete dataset['theme'];
    else dataset['theme'] = dark ? 'dark' : 'light';
    remember(dataset['theme']);
    this.#show();
  };

  readonly #show = (): void => {
    this.#button.ariaPressed = String(this.#isDark());
  };

  #isDark(): boolean {
    const { theme = this.#system.matches && 'dark' } = document.documentElement.dataset;
    return theme === 'dark';
  }
}

/** A browser that allows no storage still changes the theme, for this page. */
function remember(theme: string | undefined): void {
  try {
    if (theme === undefined) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, theme);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

customElements.define('theme-switch', ThemeSwitch);
