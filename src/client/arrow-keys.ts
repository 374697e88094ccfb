/** Arrow keys move the focus from a search field through its results and back; Escape returns to the field. */
export function followArrowKeys(
  root: HTMLElement,
  field: HTMLInputElement,
  list: HTMLElement,
): void {
  root.addEventListener('keydown', (event) => {
    const targets = [field, ...firstLinks(list)];
    const at = targets.findIndex((target) => target === document.activeElement);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextPosition(event.key, at, targets.length);
    if (next === undefined) return;
    event.preventDefault();
    targets[next]?.focus();
  });
}

function nextPosition(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp' && at > 0) return at - 1;
  if (key === 'Escape' && at > 0) return 0;
  return undefined;
}

function firstLinks(list: HTMLElement): readonly HTMLElement[] {
  return Array.from(list.children).flatMap((item) => item.querySelector('a') ?? []);
}
