import type { Composer } from './composer.ts';
import { isWord, type Cursor } from './cursor.ts';
import { flattenPieces, pushText, textPiece, type Piece } from './pieces.ts';
import type { Command, Syntax } from './syntax.ts';
import { textCommand } from './text-commands.ts';

/** TeX's accent commands, each with the combining character of Unicode it stands for. */
const COMBINING: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030A'],
  ['H', '\u030B'],
  ['v', '\u030C'],
  ['d', '\u0323'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['b', '\u0331'],
  ['t', '\u0361'],
]);

/**
 * `letters` with the accent on the first one, composed when Unicode has the composed letter. A dotless i or
 * j gets its dot back first, as Unicode composes from the plain letter.
 * @example accented('ı', '\u0301') // 'í'
 */
function accented(letters: string, combining: string): string {
  const [first = '', ...rest] = letters;
  const base = first === 'ı' ? 'i' : first === 'ȷ' ? 'j' : first;
  return (base + combining).normalize('NFC') + rest.join('');
}

/** Accents that stand for themselves when a space follows: a full stop was escaped, not a letter accented. */
const NEEDS_LETTER_AT_ONCE = /^[.=~^]$/;

/** Writes the letters that an accent command takes; false when the command is no accent or takes nothing. */
export function writeAccent(
  composer: Composer,
  { name }: Command,
  cursor: Cursor,
  pieces: Piece[],
): boolean {
  const combining = COMBINING.get(name);
  if (combining === undefined) return false;
  if (name === "'" && writePossessive(cursor, pieces)) return true;
  const isPunctuation = NEEDS_LETTER_AT_ONCE.test(name) && cursor.current?.kind === 'space';
  const taken = isPunctuation ? undefined : takeAccented(composer, combining, cursor);
  if (taken !== undefined) {
    for (const piece of taken) {
      if (piece.type === 'text') pushText(pieces, piece.value);
      else pieces.push(piece);
    }
    return true;
  }
  if (isEmptyGroup(cursor.current) && /[a-z]/i.test(name)) {
    cursor.skipEmptyGroup();
    return true;
  }
  const bare = BARE.get(name);
  if (bare === undefined) return false;
  pushText(pieces, bare);
  cursor.skipEmptyGroup();
  return true;
}

/** `Newton\'s`: whoever escapes an apostrophe by habit means no accent on the s that ends a word. */
function writePossessive(cursor: Cursor, pieces: Piece[]): boolean {
  const last = pieces.at(-1);
  if (last?.type !== 'text' || !/\p{L}$/u.test(last.value.slice(-2))) return false;
  if (!isWord(cursor.current, 's')) return false;
  cursor.take();
  pushText(pieces, "'s");
  return true;
}

/** What an accent command prints when there is no letter for it. */
const BARE: ReadonlyMap<string, string> = new Map([
  ['`', '`'],
  ["'", "'"],
  ['^', '^'],
  ['~', '∼'],
  ['=', '='],
  ['.', '.'],
  ['"', '"'],
]);

function takeAccented(
  composer: Composer,
  combining: string,
  cursor: Cursor,
): readonly Piece[] | undefined {
  const letters = cursor.takeLetters();
  if (letters !== undefined) return [textPiece(accented(letters, combining))];
  const command = cursor.takeCommand(({ name }) => isLetterCommand(name));
  if (command !== undefined) {
    const meaning = textCommand(command.name);
    cursor.skipSpace();
    cursor.skipEmptyGroup();
    return [textPiece(accented(meaning?.does === 'print' ? meaning.text : '', combining))];
  }
  const isGroup = cursor.current?.kind === 'group' && !isEmptyGroup(cursor.current);
  const group = isGroup ? cursor.takeGroup() : undefined;
  if (group === undefined) return undefined;
  const [first, ...rest] = flattenPieces(composer.compose(group.children, true));
  if (first?.type !== 'text') return first === undefined ? [] : [first, ...rest];
  return [textPiece(accented(first.value.trimStart(), combining)), ...rest];
}

function isEmptyGroup(node: Syntax | undefined): boolean {
  return node?.kind === 'group' && node.children.length === 0;
}

function isLetterCommand(name: string): boolean {
  const meaning = textCommand(name);
  return meaning?.does === 'print' && meaning.glued;
}
