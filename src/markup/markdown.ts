/** Between the tree and Markdown with `$math$`, the form of abstracts in content/papers. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { MARKDOWN } from './processor.ts';

/**
 * Markdown without a final line end. Reading it back gives the same tree.
 * @example toMarkdown(parseLatex('{\\em <5\\%} of $n$').tree) // '*<5%* of $n$'
 */
export function toMarkdown(tree: Root): string {
  return MARKDOWN.stringify(tree).trimEnd();
}

/** The tree of Markdown, in which HTML is plain text. Keeps positions, so that a renderer can report formulas. */
export function fromMarkdown(markdown: string): Root {
  const tree = MARKDOWN.parse(markdown);
  visit(tree, (node) => {
    delete node.data;
  });
  return tree;
}
