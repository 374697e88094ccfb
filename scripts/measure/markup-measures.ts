/** What can be said of a text's forms without knowing how they were made. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** LaTeX that a reader would see outside code and formulas, or undefined. */
export function residueOf(html: string): string | undefined {
  const visible = visibleText(html);
  const found = /\\[a-z]+|\\[^a-z]|[{}~]|``|''|(?<![\p{L}\p{N}])`/iu.exec(visible);
  if (found === null) return undefined;
  return visible.slice(Math.max(0, found.index - 40), found.index + 40);
}

/** Text of the page without code and typeset formulas. */
function visibleText(html: string): string {
  return html
    .replace(/<code[^>]*>[^<]*<\/code>/g, ' ')
    .replace(/<math.*?<\/math>/gs, ' ')
    .replace(/<(?:"[^"]*"|[^>"])*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Words of the source's prose that the text has fewer times. */
export function lostWords(source: string, text: string): readonly string[] {
  const prose = source
    .replace(/\\href\s*\{[^{}]*\}/g, ' ')
    .replace(/\\(?:label|vspace|hspace|color|begin|end|textcolor)\*?\s*\{[^{}]*\}/g, ' ')
    .replace(/\$\$.*?\$\$|(?<!\\)\$[^$]*\$|\\\(.*?\\\)|\\\[.*?\\\]/gs, ' ')
    .replace(/\\[`'^"~=.]\s?\{\s?\\?([a-z])\s*\}/gi, '$1')
    .replace(/\\[`'^"~=.]\s?\\?([a-z])/gi, '$1')
    .replace(/\\[cvudbHkrt]\s?\{([a-z]+)\}/gi, '$1')
    .replace(/\\[cvudbHkrt] ([a-z])/gi, '$1')
    .replace(/\\(?:text[a-z]{2}|emph|underline)\s?\{([^{}]*)\}/g, '$1')
    .replace(/\\[a-z]+/gi, ' ')
    .replace(/[^\P{Cc}\s]/gu, '');
  const available = Map.groupBy(wordsOf(text), (word) => word);
  return wordsOf(prose).filter((word) => available.get(word)?.pop() === undefined);
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[a-z]{3,}/g) ?? [];
}

export function countFormulas(tree: Root): number {
  let count = 0;
  visit(tree, ['math', 'inlineMath'], () => {
    count += 1;
  });
  return count;
}

/** The tree as text, without positions and in one order of keys: equal for equal trees. */
export function withoutPositions(tree: Root): string {
  return JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value));
}
