/** Reads a source as text, within limits, or returns the problem that prevents it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { problem, type Problem } from '../../src/domain/problem.ts';
import { reasonOf } from './file-errors.ts';

/** Enough for 40,000 papers with long abstracts. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_LINES = 1_000_000;

const LINE_FEED = 0x0a;

/**
 * First bytes that show an encoding: a byte order mark (Unicode Standard, section 23.8), or Latin letters with every
 * second byte zero.
 */
const SIGNATURES = [
  { pattern: /^\xff\xfe/, encoding: 'utf-16le' },
  { pattern: /^\xfe\xff/, encoding: 'utf-16be' },
  { pattern: /^(?:[^\0]\0){4}/, encoding: 'utf-16le' },
  { pattern: /^(?:\0[^\0]){4}/, encoding: 'utf-16be' },
] as const;

/** JabRef's comment at the top of a file. */
const DECLARATION = /^%+\s*Encoding:\s*(?<name>[\w-]+)/;

export interface ReadText {
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

/**
 * UTF-8, UTF-16 or the encoding that the file declares; otherwise each line is UTF-8 or Latin-1 (Windows-1252), which is
 * reported.
 */
export function readText(file: string): ReadText {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return refuse(file, 'This is not a file.', 'Remove it.');
    const { size } = stats;
    if (size > MAX_BYTES) {
      return refuse(
        file,
        `The file has ${String(size)} bytes; at most ${String(MAX_BYTES)} are read.`,
        'Divide it into several files in content/listings.',
      );
    }
    const bytes = readFileSync(file);
    const lines = bytes.reduce((count, byte) => (byte === LINE_FEED ? count + 1 : count), 0);
    if (lines > MAX_LINES) {
      return refuse(
        file,
        `The file has ${String(lines)} lines; at most ${String(MAX_LINES)} are read.`,
        'Check that this file is a list of papers.',
      );
    }
    return decode(bytes, file);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return refuse(
      file,
      existsSync(file)
        ? `The file cannot be read: ${reasonOf(error) ?? error.message}.`
        : 'There is no such file.',
      'Check its name and permissions.',
    );
  }
}

function refuse(file: string, message: string, hint: string): ReadText {
  const place = { file, line: 1, column: 1 };
  return { text: undefined, problems: [problem('listing-unreadable', place, message, hint)] };
}

function decode(bytes: Uint8Array, file: string): ReadText {
  const beginning = String.fromCharCode(...bytes.subarray(0, 8));
  const signature = SIGNATURES.find(({ pattern }) => pattern.test(beginning));
  const text = decodeAs(signature?.encoding ?? 'utf-8', bytes);
  if (text !== undefined) return { text, problems: [] };
  const latin = decodeAs('windows-1252', bytes) ?? '';
  const declared = DECLARATION.exec(latin)
    ?.groups?.['name']?.replace(/^Cp(?=\d)/i, 'windows-')
    .replaceAll('_', '-');
  const asDeclared =
    declared === undefined || /^utf-?8$/i.test(declared)
      ? undefined
      : decodeAs(declared.replace(/^ISO8859/i, 'iso-8859'), bytes);
  if (asDeclared !== undefined) return { text: asDeclared, problems: [] };
  if (latin.includes('\0'))
    return refuse(
      file,
      'The file is not text.',
      'If it is an archive, unpack it; if it is a document, export its references as BibTeX or RIS.',
    );
  const lines = linesOf(bytes).map((line) => decodeAs('utf-8', line));
  const isMixed = lines.some((line) => line !== undefined && /\P{ASCII}/u.test(line));
  const guessed = problem(
    'encoding-guessed',
    { file, line: lines.indexOf(undefined) + 1, column: 1 },
    `${isMixed ? 'Some lines from here on are' : 'The file is'} not UTF-8 text, and was read as Latin-1 (Windows-1252).`,
    'Check names with accents; if they are wrong, save the file as UTF-8 in a text editor.',
  );
  const latinLines = latin.split('\n');
  const mixed = lines.map((line, at) => line ?? latinLines[at] ?? '').join('\n');
  return { text: mixed, problems: [guessed] };
}

/** Without line feeds. Files that were combined from others may have lines in two encodings. */
function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}

/** Undefined for bytes that are invalid in the encoding, and for an unknown encoding. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}
