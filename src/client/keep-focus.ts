/**
 * Refills a list and puts the focus back on the link that had it, or where that is gone on the first, or on `next`. A
 * link is identified by its address or, where that changes, by its `data-key`.
 */
export function keepFocus(list: HTMLElement, fill: () => void, next?: HTMLElement): void {
  const { activeElement: focused } = document;
  const key = focused instanceof HTMLAnchorElement && list.contains(focused) && keyOf(focused);
  fill();
  if (key === false) return;
  const links = Array.from(list.querySelectorAll('a'));
  (links.find((link) => keyOf(link) === key) ?? links[0] ?? next)?.focus();
}

function keyOf({ dataset, href }: HTMLAnchorElement): string {
  return dataset['key'] ?? href;
}
