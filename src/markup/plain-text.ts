import type { PhrasingContent } from 'mdast';

/** The characters of phrasing content, formulas as their TeX; styles are left out. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if ('children' in node) return plainText(node.children);
      if ('value' in node) return node.value;
      return node.type === 'break' ? ' ' : '';
    })
    .join('');
}
