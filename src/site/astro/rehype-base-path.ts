/** Adds the base path of the site to addresses in hand-written prose that begin with a slash. */
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

export function rehypeBasePath(basePath: string): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', ({ properties }) => {
      for (const name of ['href', 'src'] as const) {
        const value = properties[name];
        if (typeof value === 'string' && /^\/(?!\/)/.test(value)) {
          properties[name] = basePath + value.slice(1);
        }
      }
    });
  };
}
