/**
 * A copied sentence has the TeX of its formulas; pasted as HTML it keeps their looks. A selection that begins or ends
 * within a formula takes all of it. KaTeX's own copy-tex writes through innerHTML, which the content policy refuses.
 */
document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || event.clipboardData === null) return;
  const range = selection.getRangeAt(0);
  const first = formulaAround(range.startContainer);
  if (first !== null) range.setStartBefore(first);
  const last = formulaAround(range.endContainer);
  if (last !== null) range.setEndAfter(last);
  const copy = document.createElement('div');
  copy.append(range.cloneContents());
  const formulas = copy.querySelectorAll('.katex');
  if (formulas.length === 0) return;
  event.clipboardData.setData('text/html', copy.innerHTML);
  for (const formula of formulas) formula.replaceWith(sourceOf(formula));
  event.clipboardData.setData('text/plain', copy.textContent);
  event.preventDefault();
});

function formulaAround(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('.katex') ?? null;
}

function sourceOf(formula: Element): string {
  const mark = formula.closest('.katex-display') === null ? '$' : '$$';
  return `${mark}${formula.querySelector('annotation')?.textContent ?? ''}${mark}`;
}
