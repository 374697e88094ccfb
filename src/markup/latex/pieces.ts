/** The parts of a text before it is divided into paragraphs. */
import type { List, ListItem, PhrasingContent } from 'mdast';
import type { InlineMath, Math } from '../nodes.ts';
import { plainText } from '../plain-text.ts';
import type { Style } from './text-commands.ts';

/** The end of a paragraph among phrasing content. */
interface ParagraphEnd {
  readonly type: 'paragraphEnd';
}

export type Piece = PhrasingContent | Math | List | ParagraphEnd;

export function textPiece(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** Adds text, to the last piece if that is text. */
export function pushText(pieces: Piece[], value: string): void {
  const last = pieces.at(-1);
  if (last?.type === 'text') last.value += value;
  else pieces.push(textPiece(value));
}

/** A formula in its author's TeX, on one line. Its position is the offset in the source. */
export function formulaPiece(value: string, display: boolean, offset: number): InlineMath | Math {
  const start = { line: 1, column: offset + 1, offset };
  const position = { start, end: start };
  const tex = value
    .replace(/\\label\s*\{[^{}]*\}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return display
    ? { type: 'math', meta: null, value: tex, position }
    : { type: 'inlineMath', value: tex, position };
}

export function styledPieces(style: Style, pieces: Piece[]): Piece[] {
  const children = flattenPieces(pieces);
  if (style === 'emphasis') return [{ type: 'emphasis', children }];
  if (style === 'strong') return [{ type: 'strong', children }];
  if (style === 'code' && children.every(({ type }) => type === 'text')) {
    return [{ type: 'inlineCode', value: plainText(children) }];
  }
  return pieces;
}

/** Pieces as phrasing content: a block inside a phrase becomes part of it. */
export function flattenPieces(pieces: readonly Piece[]): PhrasingContent[] {
  return pieces.flatMap((piece): PhrasingContent[] => {
    switch (piece.type) {
      case 'paragraphEnd':
        return [textPiece(' ')];
      case 'math':
        return [toInlineMath(piece)];
      case 'list':
        return piece.children.flatMap((item) => [
          textPiece(' '),
          ...itemContent(item),
          textPiece(' '),
        ]);
      default:
        return [piece];
    }
  });
}

function toInlineMath({ value, position }: Math): InlineMath {
  const node: InlineMath = { type: 'inlineMath', value };
  if (position !== undefined) node.position = position;
  return node;
}

function itemContent(item: ListItem): PhrasingContent[] {
  return item.children.flatMap((child) => (child.type === 'paragraph' ? child.children : []));
}
