/** The steps around rehype-katex, which is left to typeset what it surely can. */
import type { Element, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { reportFormula } from './formula-issues.ts';
import { fitFormula, reasonOf } from './formula.ts';
import type { Macros } from './katex-options.ts';
import { styledLetters } from './letters.ts';

/**
 * A remark step: each formula becomes one that KaTeX takes, in an element that keeps its author's TeX, or code. What a
 * person should know of it is a message of the file.
 */
export const remarkFormulas: Plugin<[Macros], Root> = (macros) => (tree, file) => {
  visit(tree, (node) => {
    if (node.type !== 'math' && node.type !== 'inlineMath') return;
    const { value } = node;
    const display = node.type === 'math';
    const fitted = fitFormula(value, display, macros);
    const formula = fitted.ok
      ? code(display ? 'math-display' : 'math-inline', fitted.tex)
      : code('math-source', value);
    node.data =
      display && !fitted.ok
        ? { hName: 'p', hChildren: [formula] }
        : { hName: 'span', hProperties: { dataTex: value }, hChildren: [formula] };
    reportFormula(node, fitted, file);
  });
};

/**
 * A rehype step: the author's TeX becomes the annotation, which is what a reader copies; letters of mathematical
 * alphabets are written where browsers do not know the `mathvariant`. What KaTeX has refused after all, for a font that
 * it lacks, becomes code.
 */
export const rehypeFormulas: Plugin<[], HtmlRoot> = () => (tree, file) => {
  visit(tree, 'element', (element, index, parent) => {
    const tex = element.properties['dataTex'];
    if (typeof tex !== 'string' || parent === undefined || index === undefined) return undefined;
    const refusal = file.messages.find(({ ancestors }) => ancestors?.includes(element));
    if (refusal?.cause instanceof Error) {
      const formula = { value: tex, position: element.position };
      reportFormula(formula, { ok: false, reason: reasonOf(refusal.cause) }, file);
      element.children = [code('math-source', tex)];
    }
    visit(element, 'element', (part) => {
      if (part.properties['ariaHidden'] === 'true') return SKIP;
      if (part.tagName === 'annotation') part.children = [{ type: 'text', value: tex }];
      else if (part.tagName === 'mi' || part.tagName === 'mn') writeLetters(part);
      return undefined;
    });
    parent.children.splice(index, 1, ...element.children);
    return [SKIP, index + element.children.length];
  });
};

function writeLetters(element: Element): void {
  const { mathvariant } = element.properties;
  if (typeof mathvariant !== 'string' || mathvariant === 'normal') return;
  for (const child of element.children) {
    if (child.type === 'text') child.value = styledLetters(child.value, mathvariant);
  }
  delete element.properties['mathvariant'];
}

function code(name: string, value: string): Element {
  return {
    type: 'element',
    tagName: 'code',
    properties: { className: [name] },
    children: [{ type: 'text', value }],
  };
}
