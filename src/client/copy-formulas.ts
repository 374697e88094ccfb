/**
 * A copied sentence has the TeX of its formulas, and as HTML their MathML. A selection that begins or ends within a
 * formula takes all of it. KaTeX's own copy-tex writes through innerHTML, which the content policy refuses.
 */
document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || event.clipboardData === null) return;
  const range = selection.getRangeAt(0);
  const first = formulaAround(range.startContainer);
  if (first !== null) range.setStartBefore(first);
  const last = formulaAround(range.endContainer);
  if (last !== null) range.setEndAfter(last);
  const plain = contentsOf(range);
  const formulas = plain.querySelectorAll<HTMLElement>('.katex');
  if (formulas.length === 0) return;
  for (const formula of formulas) formula.replaceWith(sourceOf(formula));
  event.clipboardData.setData('text/plain', plain.textContent);
  const rich = contentsOf(range);
  for (const seen of rich.querySelectorAll('.katex-html')) seen.remove();
  event.clipboardData.setData('text/html', rich.innerHTML);
  event.preventDefault();
});

function contentsOf(range: Range): HTMLElement {
  const contents = document.createElement('div');
  contents.append(range.cloneContents());
  return contents;
}

function formulaAround(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('.katex') ?? null;
}

function sourceOf(formula: HTMLElement): string {
  const mark = formula.closest('.katex-display') === null ? '$' : '$$';
  return `${mark}${formula.dataset['tex'] ?? ''}${mark}`;
}
