import type { PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { toSafeUrl } from './latex/addresses.ts';

/** Reduces links to a safe address, and unsafe links to their text. Changes the tree. */
export function restrictLinks(tree: Root): void {
  visit(tree, 'link', (link, index, parent) => {
    const url = toSafeUrl(link.url);
    if (url !== undefined) Object.assign(link, { url, title: null });
    else if (parent !== undefined && index !== undefined) {
      parent.children.splice(index, 1, ...link.children);
      return index;
    }
    return undefined;
  });
}

/** Everything as one paragraph without links, line ends and displays, for use inside a heading or link. */
export function toOneLine(tree: Root): Root {
  const line: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: inLine(tree.children) }],
  };
  visit(line, (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.type === 'break') parent.children[index] = { type: 'text', value: ' ' };
    if (node.type !== 'link') return undefined;
    parent.children.splice(index, 1, ...node.children);
    return index;
  });
  return line;
}

function inLine(blocks: readonly RootContent[]): PhrasingContent[] {
  return blocks.flatMap((block, index): PhrasingContent[] => {
    const space: PhrasingContent[] = index === 0 ? [] : [{ type: 'text', value: ' ' }];
    return [...space, ...phrasingOf(block)];
  });
}

function phrasingOf(block: RootContent): PhrasingContent[] {
  switch (block.type) {
    case 'paragraph':
      return block.children;
    case 'math':
      return [{ ...block, type: 'inlineMath' }];
    case 'list':
    case 'listItem':
      return inLine(block.children);
    default:
      return [];
  }
}
