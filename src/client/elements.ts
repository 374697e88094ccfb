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
