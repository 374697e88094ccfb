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
 * A rehype step: a formula is text once, in its MathML; the author's TeX, which is what a reader copies, and the letters
 * that are seen are attributes. Letters of mathematical alphabets are written where browsers do not know the
 * `mathvariant`. What KaTeX has refused after all, for a font that it lacks, becomes code.
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

/** What `<semantics>` holds beside the author's TeX. */
function withoutAnnotation({ children }: Element): Element['children'] {
  return children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'semantics' ? child.children.slice(0, 1) : child,
  );
}

/** The style sheet shows them. */
function moveGlyphs(seen: Element): void {
  visit(seen, 'text', ({ value }, index, parent) => {
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
