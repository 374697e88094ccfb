/** The tree <-> Markdown with `$math$`, the form in which content/papers keeps an abstract. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { MARKDOWN } from './processor.ts';

/**
 * Markdown without a line end at its end; reads back to the same tree.
 * @example toMarkdown(parseLatex('{\\em <5\\%} of $n$').tree) // '*<5%* of $n$'
 */
export function toMarkdown(tree: Root): string {
  return MARKDOWN.stringify(tree).trimEnd();
}

/**
 * The tree of Markdown as a person may have edited it. HTML in it is text. Positions are kept: a renderer
 * reports where in the Markdown a formula stands.
 */
export function fromMarkdown(markdown: string): Root {
  const tree = MARKDOWN.parse(markdown);
  visit(tree, (node) => {
    delete node.data;
  });
  return tree;
}
