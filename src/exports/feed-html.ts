/** Abstracts for feed readers, which have neither our style sheets nor MathML: formulas become readable Unicode. */
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { fromMarkdown } from '../markup/markdown.ts';
import { formulaText } from '../markup/math/formula-text.ts';
import type { Macros } from '../markup/math/katex-options.ts';
import { toHtml } from '../markup/to-html.ts';

/** @example toFeedHtml('In $O(n^2)$ *steps*', {}) // '<p>In O(n²) <em>steps</em></p>' */
export function toFeedHtml(markdown: string, macros: Macros): string {
  const tree = fromMarkdown(markdown);
  visit(tree, (node: Nodes, index, parent) => {
    if ((node.type !== 'math' && node.type !== 'inlineMath') || !parent || index === undefined)
      return;
    const text = { type: 'text' as const, value: formulaText(node.value, macros) };
    parent.children[index] = node.type === 'math' ? { type: 'paragraph', children: [text] } : text;
  });
  return toHtml(tree, { macros }).html;
}
