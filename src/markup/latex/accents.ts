import table from './characters.json' with { type: 'json' };
import type { Writing } from './composer.ts';
import { isWord } from './cursor.ts';
import { flattenPieces, pushText, textPiece, type Piece } from './pieces.ts';
import type { Command, Syntax } from './syntax.ts';
import { textCommand } from './text-commands.ts';

/** TeX's accent commands and the combining character each stands for. */
const COMBINING: ReadonlyMap<string, string> = new Map(Object.entries(table.accents));

/**
 * Puts the accent on the first letter, as one composed character if Unicode has it. Unicode composes from the plain
 * letter, so a dotless i or j gets its dot back first.
 * @example accented('ı', '\u0301') // 'í'
 */
function accented(letters: string, combining: string): string {
  const [first = '', ...rest] = letters;
  const base = first === 'ı' ? 'i' : first === 'ȷ' ? 'j' : first;
  return (base + combining).normalize('NFC') + rest.join('');
}

/** Before a space these were escaped punctuation, not accents. */
const NEEDS_LETTER_AT_ONCE = /^[.=~^]$/;

/** Writes an accent command with its letter. Returns false if the command is not an accent, or has no letter. */
export function writeAccent(writing: Writing, { name }: Command): boolean {
  const { cursor, pieces } = writing;
  const combining = COMBINING.get(name);
  if (combining === undefined) return false;
  if (name === "'" && writePossessive(writing)) return true;
  const isPunctuation = NEEDS_LETTER_AT_ONCE.test(name) && cursor.current?.kind === 'space';
  const taken = isPunctuation ? undefined : takeAccented(writing, combining);
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
  if (/[a-z]/i.test(name)) return false;
  pushText(pieces, name === '~' ? '∼' : name);
  cursor.skipEmptyGroup();
  return true;
}

/** `Newton\'s`: an apostrophe escaped by habit, not an accent on the final s. */
function writePossessive({ cursor, pieces }: Writing): boolean {
  const last = pieces.at(-1);
  if (last?.type !== 'text' || !/\p{L}$/u.test(last.value.slice(-2))) return false;
  if (!isWord(cursor.current, 's')) return false;
  cursor.take();
  pushText(pieces, "'s");
  return true;
}

function takeAccented(
  { cursor, compose }: Writing,
  combining: string,
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
  const [first, ...rest] = flattenPieces(compose(group.children, true));
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
