/** Elements made and found with their types. */

/** @example make('p', { className: 'names' }, 'Ada Osei') */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** @throws when the page lacks it: page and script belong together */
export function part<Part extends Element>(
  root: ParentNode,
  selector: string,
  type: abstract new () => Part,
): Part {
  const found = root.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${selector}.`);
}

/**
 * Lets a list be filled anew without taking the focus from whoever stands on one of its links. A link is known by
 * its address or, where that changes, by its `data-key`.
 */
export function keepFocus(list: HTMLElement, fill: () => void): void {
  const { activeElement: focused } = document;
  const key = focused instanceof HTMLAnchorElement && list.contains(focused) && keyOf(focused);
  fill();
  const links = Array.from(list.querySelectorAll('a'));
  if (key !== false) links.find((link) => keyOf(link) === key)?.focus();
}

function keyOf({ dataset, href }: HTMLAnchorElement): string {
  return dataset['key'] ?? href;
}
