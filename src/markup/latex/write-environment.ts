/** Environments in prose: lists stay lists, a table becomes a line of cells, anything else becomes paragraphs. */
import type { List, ListItem, PhrasingContent } from 'mdast';
import { quote } from '../../domain/quote.ts';
import { plainText } from '../plain-text.ts';
import type { Composer } from './composer.ts';
import { Cursor } from './cursor.ts';
import { environmentKind } from './environments.ts';
import { flattenPieces, textPiece, type Piece } from './pieces.ts';
import { tidyPhrasing } from '../tidy.ts';
import type { Environment, Syntax } from './syntax.ts';
import { textCommand } from './text-commands.ts';

export function writeEnvironment(composer: Composer, node: Environment): Piece[] {
  const kind = environmentKind(node.name);
  if (kind === 'list' || kind === 'numbered') {
    const list = toList(composer, node.children, kind === 'numbered');
    if (list !== undefined) return [list];
  }
  if (kind === 'diagram') {
    const message = `A diagram (${quote(node.name)}) cannot be shown; it is left out.`;
    composer.report('latex-layout-lost', node.offset, message);
    return [textPiece(' ')];
  }
  if (kind === 'table') {
    composer.report('latex-layout-lost', node.offset, 'A table is shown as one line of cells.');
    return [textPiece(' '), ...tableCells(composer, node), textPiece(' ')];
  }
  if (kind === undefined) {
    const message = `The environment ${quote(node.name)} is unknown; its content is kept.`;
    composer.report('latex-unknown-command', node.offset, message);
  }
  const inside = composer.compose(contentOf(composer, node), true);
  return [{ type: 'paragraphEnd' }, ...inside, { type: 'paragraphEnd' }];
}

/** The content of a float without its placement, `[ht]` or `{5cm}`. */
function contentOf(composer: Composer, { name, children }: Environment): readonly Syntax[] {
  if (environmentKind(name) !== 'float') return children;
  const cursor = new Cursor(children, composer.source);
  while (cursor.takeOption() !== undefined);
  if (/^(?:wrap|minipage)/.test(name)) while (cursor.takeGroup() !== undefined);
  return cursor.takeRest();
}

/** `a, b; c, d` */
function tableCells(composer: Composer, node: Environment): Piece[] {
  const cursor = new Cursor(node.children, composer.source);
  cursor.takeStar();
  while (cursor.takeOption() !== undefined || cursor.takeGroup() !== undefined);
  const rows: Syntax[][][] = [[[]]];
  for (const child of cursor.takeRest()) {
    const isRow = child.kind === 'command' && textCommand(child.name)?.does === 'end-line';
    if (isRow) rows.push([[]]);
    else if (child.kind === 'word' && child.value === '&') rows.at(-1)?.push([]);
    else rows.at(-1)?.at(-1)?.push(child);
  }
  const written = rows.map((row) => row.map((cell) => cellPieces(composer, cell)));
  return joinPieces(
    written.map((row) => joinPieces(row, ', ')),
    '; ',
  );
}

function cellPieces(composer: Composer, cell: readonly Syntax[]): PhrasingContent[] {
  return tidyPhrasing(flattenPieces(composer.compose(cell, true)));
}

/** Joins the parts that are not empty. */
function joinPieces(parts: readonly (readonly Piece[])[], between: string): Piece[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [textPiece(between), ...part]));
}

/** Undefined if there are no items, or words before the first one. */
function toList(
  composer: Composer,
  children: readonly Syntax[],
  ordered: boolean,
): List | undefined {
  const items: Syntax[][] = [];
  for (const child of children) {
    const isItem = child.kind === 'command' && textCommand(child.name)?.does === 'item';
    if (isItem) items.push([]);
    else if (items.length > 0) items.at(-1)?.push(child);
    else if (child.kind === 'word') return undefined;
  }
  const content = items
    .map((item) => flattenPieces(itemPieces(composer, item)))
    .filter((phrasing) => plainText(phrasing).trim() !== '');
  if (content.length === 0) return undefined;
  return {
    type: 'list',
    ordered,
    start: ordered ? 1 : null,
    spread: false,
    children: content.map(toListItem),
  };
}

function itemPieces(composer: Composer, nodes: readonly Syntax[]): Piece[] {
  const cursor = new Cursor(nodes, composer.source);
  cursor.skipSpace();
  const label = cursor.takeOption();
  if (label === undefined) return composer.compose(nodes, true);
  const strong: Piece = {
    type: 'strong',
    children: flattenPieces(composer.compose(label, true)),
  };
  return [strong, textPiece(' '), ...composer.compose(cursor.takeRest(), true)];
}

function toListItem(children: PhrasingContent[]): ListItem {
  return {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [{ type: 'paragraph', children }],
  };
}
