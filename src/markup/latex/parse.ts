/**
 * A title or abstract as its author typed it, mostly LaTeX, to one tree (mdast with math), from which every form of the
 * text is made. Never fails: any text has a tree, and anything odd is reported.
 */
import type { List, ListItem, PhrasingContent, Root } from 'mdast';
import type { Math } from '../nodes.ts';
import { quote } from '../../domain/quote.ts';
import type { MarkupIssue } from '../issue.ts';
import { NO_MACROS, type Macros } from '../math/katex-options.ts';
import { tidyParagraph, tidyPhrasing } from '../tidy.ts';
import { cleanCharacters } from './characters.ts';
import { READING_HINT } from './open-scopes.ts';
import { parseSyntax } from './parser.ts';
import { flattenPieces, type Piece } from './pieces.ts';
import { composeProse } from './prose.ts';

export interface ParsedLatex {
  readonly tree: Root;
  readonly issues: readonly MarkupIssue[];
}

/** What else a text is written in, to LaTeX; it is given no control characters. */
type Convert = (text: string) => string;

const asItIs: Convert = (text) => text;

/**
 * The tree of an abstract: paragraphs, displayed formulas, lists. `macros` are the maintainer's, which are math even
 * outside dollars.
 * @example parseLatex('We call it {\\it rank} $r$.').tree.children.length // 1
 */
export function parseLatex(
  source: string,
  macros: Macros = NO_MACROS,
  convert: Convert = asItIs,
): ParsedLatex {
  const { pieces, issues } = readPieces(source, macros, convert);
  const blocks = toBlocks(pieces);
  const empty = blocks.length === 0 ? nothingLeft(source, 'there is no abstract') : [];
  return { tree: { type: 'root', children: blocks }, issues: [...issues, ...empty] };
}

/**
 * The tree of a title: one paragraph, or none for an empty title. Displayed formulas and line ends become part of the
 * line. If nothing is left to show, the paragraph is the source.
 * @example parseLatexTitle('On $k$-sets').tree.children[0]?.type // 'paragraph'
 */
export function parseLatexTitle(
  source: string,
  macros: Macros = NO_MACROS,
  convert: Convert = asItIs,
): ParsedLatex {
  const { pieces, issues } = readPieces(source, macros, convert);
  const line = flattenPieces(pieces).map((node): PhrasingContent =>
    node.type === 'break' ? { type: 'text', value: ' ' } : node,
  );
  const paragraph = tidyParagraph(line);
  if (paragraph !== undefined) return { tree: { type: 'root', children: [paragraph] }, issues };
  const printed = tidyParagraph([{ type: 'text', value: cleanCharacters(source).text }]);
  return {
    tree: { type: 'root', children: printed === undefined ? [] : [printed] },
    issues: [...issues, ...nothingLeft(source, 'its source is shown')],
  };
}

function nothingLeft(source: string, instead: string): readonly MarkupIssue[] {
  if (source.trim() === '') return [];
  const message = `Nothing of the text ${quote(source.trim())} can be shown, so ${instead}.`;
  return [{ code: 'latex-nothing-left', offset: 0, message, hint: READING_HINT }];
}

function readPieces(
  source: string,
  macros: Macros,
  convert: Convert,
): { pieces: readonly Piece[]; issues: readonly MarkupIssue[] } {
  const typed = cleanCharacters(source);
  // An entity may stand for any character.
  const converted = cleanCharacters(convert(typed.text));
  const more = converted.issues.filter(
    ({ code }) => !typed.issues.some((each) => each.code === code),
  );
  const syntax = parseSyntax(converted.text);
  const prose = composeProse(converted.text, syntax.nodes, macros);
  const issues = [...typed.issues, ...more, ...syntax.issues, ...prose.issues];
  return { pieces: prose.pieces, issues: issues.toSorted((a, b) => a.offset - b.offset) };
}

function toBlocks(pieces: readonly Piece[]): Root['children'] {
  const blocks: Root['children'] = [];
  let line: PhrasingContent[] = [];
  const endParagraph = () => {
    const paragraph = tidyParagraph(line);
    if (paragraph !== undefined) blocks.push(paragraph);
    line = [];
  };
  for (const [index, piece] of pieces.entries()) {
    if (piece.type === 'paragraphEnd') endParagraph();
    else if (piece.type === 'math') {
      endParagraph();
      pushMath(blocks, piece);
    } else if (piece.type === 'list') {
      endParagraph();
      blocks.push(tidyList(piece));
    } else if (piece.type === 'break' && isSecondBreak(pieces, index)) endParagraph();
    else line.push(piece);
  }
  endParagraph();
  return blocks;
}

function pushMath(blocks: Root['children'], math: Math): void {
  const value = math.value.trim();
  if (value !== '') blocks.push({ ...math, value });
}

/** `\\ \\` ends a paragraph. */
function isSecondBreak(pieces: readonly Piece[], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (piece?.type === 'break') return true;
    if (piece?.type !== 'text' || piece.value.trim() !== '') return false;
  }
  return false;
}

function tidyList(list: List): List {
  return { ...list, children: list.children.map(tidyItem) };
}

function tidyItem(item: ListItem): ListItem {
  const children = item.children.map((child) =>
    child.type === 'paragraph' ? { ...child, children: tidyPhrasing(child.children) } : child,
  );
  return { ...item, children };
}
