/**
 * The Markdown of most titles and abstracts, read without a parser: one line of words and formulas between single
 * dollars. That is all CommonMark sees in it: no block starts with a letter, and no inline construct has other signs
 * than those that are left out here (spec.commonmark.org/0.31.2, sections 4 to 6).
 */
import type { PhrasingContent, Root } from 'mdast';

/** A letter or an opening quotation mark or bracket first; then words and formulas, and no space at the end. */
const SIMPLE =
  /^(?=[\p{L}\p{Pi}"'($])(?:[^\p{Cc}\\`*_[\]<&$]|(?<!\$)\$[^\s$](?:[^\p{Cc}$]*[^\s$])?\$(?!\$))+(?<! )$/u;

const FORMULA = /\$([^$]+)\$/g;

/**
 * The tree that a parser makes of it, with the positions of formulas alone; nothing if it needs a parser.
 * @example readSimple('In $n$ steps') // a paragraph of the text "In ", the formula "n" and the text " steps"
 */
export function readSimple(markdown: string): Root | undefined {
  if (!SIMPLE.test(markdown)) return undefined;
  const children: PhrasingContent[] = [];
  let end = 0;
  for (const { 0: source, 1: value = '', index } of markdown.matchAll(FORMULA)) {
    if (index > end) children.push({ type: 'text', value: markdown.slice(end, index) });
    end = index + source.length;
    children.push({ type: 'inlineMath', value, position: positionOf(index, end) });
  }
  if (end < markdown.length) children.push({ type: 'text', value: markdown.slice(end) });
  return { type: 'root', children: [{ type: 'paragraph', children }] };
}

function positionOf(start: number, end: number): PhrasingContent['position'] {
  return {
    start: { line: 1, column: start + 1, offset: start },
    end: { line: 1, column: end + 1, offset: end },
  };
}
