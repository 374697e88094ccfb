/**
 * Refills a list and puts the focus back on the link that had it. A link is identified by its address or, where that
 * changes, by its `data-key`.
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
