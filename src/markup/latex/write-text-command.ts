/** Writes what a prose command prints, by the table of text-commands.ts. */
import { plainText } from '../plain-text.ts';
import type { Writing } from './composer.ts';
import { toCode } from './code.ts';
import { unicodeScript } from './math-in-prose.ts';
import { flattenPieces, formulaPiece, pushText, styledPieces, type Piece } from './pieces.ts';
import { writeLink, writeReference } from './references.ts';
import type { Command } from './syntax.ts';
import { textCommand, type Style, type TextCommand } from './text-commands.ts';

export function writeTextCommand(writing: Writing, meaning: TextCommand, node: Command): void {
  const { compose, cursor, pieces } = writing;
  if (meaning.does === 'print') writeCharacter(writing, meaning, node);
  else if (meaning.does === 'wrap') writeWrapped(writing, meaning.style);
  else if (meaning.does === 'switch' && meaning.style === 'formula') writeMathSwitch(writing, node);
  else if (meaning.does === 'switch') writeSwitch(writing, meaning.style);
  else if (meaning.does === 'keep') writeKept(writing, meaning);
  else if (meaning.does === 'raise') writeRaised(writing, meaning.mark, node);
  else if (meaning.does === 'refer') writeReference(writing);
  else if (meaning.does === 'link') writeLink(writing, meaning.labelled);
  else if (meaning.does === 'define') cursor.skipDefinition();
  else if (meaning.does === 'end-paragraph') pieces.push({ type: 'paragraphEnd' });
  else if (meaning.does === 'space') {
    cursor.takeStar();
    for (let left = meaning.parameters; left > 0; left -= 1) cursor.takeGroup();
    pushText(pieces, ' ');
  } else if (meaning.does === 'skip') {
    cursor.skipDimension();
    pushText(pieces, ' ');
  } else if (meaning.does === 'enclose') {
    cursor.takeStar();
    cursor.takeOption();
    pushText(pieces, meaning.open);
    pieces.push(...compose(cursor.takeArgument(), true));
    pushText(pieces, meaning.close);
  } else if (meaning.does === 'branch') {
    cursor.takeUntil((next) => next.kind === 'command' && /^(?:else|fi)$/.test(next.name));
    cursor.take();
  } else {
    const isItem = meaning.does === 'item';
    if (!isItem) cursor.takeStar();
    cursor.takeOption();
    pieces.push({ type: 'break' });
    if (isItem) pushText(pieces, '• ');
  }
}

function writeWrapped(writing: Writing, style: Style): void {
  const { compose, cursor, pieces } = writing;
  cursor.takeStar();
  if (style === 'formula') writeEnsured(writing);
  else if (style !== 'code' || !writeCode(writing)) {
    pieces.push(...styledPieces(style, compose(cursor.takeArgument(), true)));
  }
}

function writeCharacter(
  { cursor, pieces }: Writing,
  { text, glued }: Extract<TextCommand, { does: 'print' }>,
  { name }: Command,
): void {
  const isGlued = glued && !(name === 'AA' && followsNumber(pieces));
  pushText(pieces, text);
  if (isGlued) cursor.skipSpace();
  cursor.skipEmptyGroup();
}

/** Tells the unit in "5000 \AA wide" from the letter in "\AA ngstr\"om". */
function followsNumber(pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1);
  if (last?.type !== 'text') return last?.type === 'inlineMath';
  const before = last.value.slice(-LONGEST_GAP).trimEnd();
  return before === '' ? pieces.at(-2)?.type === 'inlineMath' : /\d$/.test(before);
}

const LONGEST_GAP = 20;

function writeEnsured({ cursor, pieces }: Writing): void {
  const group = cursor.takeGroup();
  if (group !== undefined) pieces.push(formulaPiece(cursor.inside(group), false, group.offset));
}

/** Writes the argument as it was typed. Returns false if that is not plain code. */
function writeCode({ cursor, pieces }: Writing): boolean {
  if (cursor.current?.kind !== 'group') return false;
  const value = toCode(cursor.inside(cursor.current));
  if (value === undefined) return false;
  cursor.take();
  pieces.push({ type: 'inlineCode', value });
  return true;
}

/** `{\it so}`, and `\it{so}`, often written by mistake. Outside a group the switch is ignored. */
function writeSwitch({ compose, cursor, pieces, inGroup }: Writing, style: Style): void {
  if (cursor.current?.kind === 'group') {
    pieces.push(...styledPieces(style, compose(cursor.takeArgument(), true)));
    return;
  }
  cursor.skipSpace();
  if (!inGroup) return;
  if (style === 'code') {
    const start = cursor.current?.offset ?? 0;
    const value = toCode(cursor.slice(start, cursor.end));
    if (value !== undefined) {
      cursor.takeRest();
      pieces.push({ type: 'inlineCode', value });
      return;
    }
  }
  const styled = cursor.takeUntil(
    (next) => next.kind === 'command' && textCommand(next.name)?.does === 'switch',
  );
  pieces.push(...styledPieces(style, compose(styled, true)));
}

/** `{\cal O}`: the group is a formula. */
function writeMathSwitch({ cursor, pieces, inGroup }: Writing, node: Command): void {
  const isArgument = cursor.current?.kind === 'group' || !inGroup;
  cursor.skipSpace();
  const first = cursor.current;
  if (first === undefined) return;
  const taken = isArgument ? cursor.take() : cursor.takeRest().at(-1);
  const text = cursor.slice(first.offset, taken?.end ?? first.end);
  pieces.push(formulaPiece(`{\\${node.name} ${text}}`, false, node.offset));
}

function writeKept(
  { compose, cursor, pieces }: Writing,
  { parameters, kept }: Extract<TextCommand, { does: 'keep' }>,
): void {
  cursor.takeStar();
  if (parameters > 0) cursor.takeOption();
  for (let index = 0; index < parameters; index += 1) {
    const group = cursor.takeGroup();
    if (group !== undefined && index === kept) {
      pieces.push(...compose(group.children, true));
    }
  }
  if (parameters === 0) cursor.skipEmptyGroup();
}

function writeRaised({ compose, cursor, pieces }: Writing, mark: '^' | '_', node: Command): void {
  const inside = flattenPieces(compose(cursor.takeArgument(), true));
  const raised = plainText(inside).trim();
  const isWord = /[a-z]{2}/i.test(raised);
  const unicode = isWord ? undefined : unicodeScript(mark, raised);
  if (/^(?:st|nd|rd|th)$/.test(raised)) pushText(pieces, raised);
  else if (unicode !== undefined) pushText(pieces, unicode);
  else if (raised !== '') {
    const plain = raised.replace(/[\\{}$%#&_^~]/g, ' ');
    pieces.push(formulaPiece(`{}${mark}{\\text{${plain}}}`, false, node.offset));
  }
}
