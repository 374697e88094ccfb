/**
 * Copies formulas as TeX in plain text, and as MathML in HTML. A selection that begins or ends inside a formula takes all
 * of it. KaTeX's own copy-tex extension sets innerHTML, which the content security policy forbids.
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
  for (const formula of formulas) formula.replaceWith(texOf(formula));
  event.clipboardData.setData('text/plain', plain.textContent);
  const rich = contentsOf(range);
  for (const visual of rich.querySelectorAll('.katex-html')) visual.remove();
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

function texOf(formula: HTMLElement): string {
  const delimiter = formula.closest('.katex-display') === null ? '$' : '$$';
  return `${delimiter}${formula.dataset['tex'] ?? ''}${delimiter}`;
}
