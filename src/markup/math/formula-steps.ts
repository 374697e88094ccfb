/** The plugins before and after rehype-katex, which gets only formulas that KaTeX is known to accept. */
import type { Element, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { MarkupIssue } from '../issue.ts';
import type { InlineMath, Math } from '../nodes.ts';
import { formulaIssues, reportFormula } from './formula-issues.ts';
import { fitFormula, reasonOf, type FittedFormula } from './formula.ts';
import type { Macros } from './katex-options.ts';
import { styledLetters } from './letters.ts';

/**
 * A remark plugin: makes each formula one that KaTeX accepts, in an element that keeps the author's TeX, or else code.
 * Changes and failures become messages of the file.
 */
export const remarkFormulas: Plugin<[Macros], Root> = (macros) => (tree, file) => {
  fitFormulas(tree, macros, file, (node, fitted) => {
    const { value } = node;
    const display = node.type === 'math';
    const formula = fitted.ok
      ? code(display ? 'math-display' : 'math-inline', fitted.tex)
      : code('math-source', value);
    node.data =
      display && !fitted.ok
        ? { hName: 'p', hChildren: [formula] }
        : { hName: 'span', hProperties: { dataTex: value }, hChildren: [formula] };
  });
};

/** What is to be said of the formulas of a text that is not typeset. */
export function issuesOfFormulas(tree: Root, macros: Macros): readonly MarkupIssue[] {
  const file = new VFile();
  fitFormulas(tree, macros, file, () => undefined);
  return formulaIssues(file);
}

function fitFormulas(
  tree: Root,
  macros: Macros,
  file: VFile,
  use: (node: InlineMath | Math, fitted: FittedFormula) => void,
): void {
  visit(tree, (node) => {
    if (node.type !== 'math' && node.type !== 'inlineMath') return;
    const fitted = fitFormula(node.value, node.type === 'math', macros);
    use(node, fitted);
    reportFormula(node, fitted, file);
  });
}

/**
 * A rehype plugin that leaves the text of a formula once, in its MathML: the visible glyphs and the author's TeX, which
 * is what readers copy, become attributes. Where browsers do not support a `mathvariant`, the letters of that alphabet
 * are written. A formula that KaTeX refuses after all, for want of a font, becomes code.
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
      if (hasClass(part, 'katex')) part.properties['dataTex'] = tex;
      if (hasClass(part, 'katex-html')) {
        moveGlyphs(part);
        return SKIP;
      }
      if (part.tagName === 'math') part.children = withoutAnnotation(part);
      if (part.tagName === 'mi' || part.tagName === 'mn') writeLetters(part);
      return undefined;
    });
    parent.children.splice(index, 1, ...element.children);
    return [SKIP, index + element.children.length];
  });
};

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** The content of `<semantics>` without the author's TeX. */
function withoutAnnotation({ children }: Element): Element['children'] {
  return children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'semantics' ? child.children.slice(0, 1) : child,
  );
}

/** The style sheet shows them. */
function moveGlyphs(visible: Element): void {
  visit(visible, 'text', ({ value }, index, parent) => {
    if (parent?.type !== 'element' || index === undefined) return;
    if (parent.children.length === 1) {
      parent.properties['dataGlyphs'] = value;
      parent.children = [];
    } else {
      const properties = { dataGlyphs: value };
      parent.children[index] = { type: 'element', tagName: 'span', properties, children: [] };
    }
  });
}

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
