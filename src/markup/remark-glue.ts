import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Longer formulas must be able to break across lines. */
const SHORT_FORMULA = 30;

/** A remark plugin: keeps the hyphen of `$k$-means` and the letters of `$n$th` on one line with the formula. */
export function remarkGlue(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'inlineMath', (formula, index, parent) => {
      if (parent === undefined || index === undefined) return undefined;
      const after = parent.children[index + 1];
      const glued = gluedPart(formula.value, after);
      if (after?.type !== 'text' || glued === '') return undefined;
      parent.children.splice(
        index,
        2,
        {
          type: 'emphasis',
          children: [formula, { type: 'text', value: glued }],
          data: { hName: 'span', hProperties: { className: ['glued'] } },
        },
        { ...after, value: after.value.slice(glued.length) },
      );
      return [SKIP, index + 1];
    });
  };
}

function gluedPart(formula: string, after: Nodes | undefined): string {
  if (after?.type !== 'text' || formula.length > SHORT_FORMULA) return '';
  return /^(?:[-‐‑]|\p{L}{1,3}(?!\p{L}))/u.exec(after.value)?.[0] ?? '';
}
