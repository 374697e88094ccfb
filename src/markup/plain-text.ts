import type { PhrasingContent } from 'mdast';

/** The text of phrasing content without styles; formulas are in TeX. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if ('children' in node) return plainText(node.children);
      if ('value' in node) return node.value;
      return node.type === 'break' ? ' ' : '';
    })
    .join('');
}
