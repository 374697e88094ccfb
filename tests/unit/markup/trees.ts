import type { Root } from 'mdast';

/** The tree as text, without positions: the same for equal trees. */
export function withoutPositions(tree: Root): string {
  return JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value));
}
