/** The tree to readable Unicode on one line, for `<title>`, search, feeds and previews. */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from './markdown.ts';
import { formulaText } from './math/formula-text.ts';
import { NO_MACROS, type Macros } from './math/katex-options.ts';

/**
 * The text, with formulas as a person would type them in Unicode.
 * @example toText('In $O(1/\\varepsilon^2)$ steps', {}) // 'In O(1/ε²) steps'
 */
export function toText(source: Root | string, macros: Macros = NO_MACROS): string {
  return writeLine(source, (tex) => formulaText(tex, macros));
}

/**
 * The text, with formulas in TeX between dollars, as readers of CSL-JSON expect.
 * @example toTextWithTex('In $O(1/\\varepsilon^2)$ steps') // 'In $O(1/\\varepsilon^2)$ steps'
 */
export function toTextWithTex(source: Root | string): string {
  return writeLine(source, (tex) => `$${tex}$`);
}

function writeLine(source: Root | string, formula: (tex: string) => string): string {
  const tree = typeof source === 'string' ? fromMarkdown(source) : source;
  return write(tree, formula).replace(/\s+/g, ' ').trim();
}

function write(node: Nodes, formula: (tex: string) => string): string {
  switch (node.type) {
    case 'math':
    case 'inlineMath':
      return formula(node.value);
    case 'break':
      return ' ';
    case 'root':
    case 'list':
    case 'listItem':
      return node.children.map((child) => write(child, formula)).join(' ');
    default:
      if ('children' in node) return node.children.map((child) => write(child, formula)).join('');
      return 'value' in node ? node.value : '';
  }
}
