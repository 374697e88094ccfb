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
