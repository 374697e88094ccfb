/** A source from disk as text, within bounds, or the problem that keeps it from being that. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { problem, type Problem } from '../../src/domain/problem.ts';
import { reasonOf } from './file-errors.ts';

/** More than 40,000 papers with long abstracts. */
const LARGEST = 64 * 1024 * 1024;
const MOST_LINES = 1_000_000;

const LINE_FEED = 0x0a;

/**
 * How a file begins, and the encoding that each tells: by its byte order mark (Unicode Standard, section 23.8), or by
 * every second byte of Latin letters.
 */
const BEGINNINGS = [
  { sign: /^\xff\xfe/, encoding: 'utf-16le' },
  { sign: /^\xfe\xff/, encoding: 'utf-16be' },
  { sign: /^(?:[^\0]\0){4}/, encoding: 'utf-16le' },
  { sign: /^(?:\0[^\0]){4}/, encoding: 'utf-16be' },
] as const;

/** What JabRef writes at the top of a file. */
const SAID = /^%+\s*Encoding:\s*(?<name>[\w-]+)/;

export interface ReadText {
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

/** UTF-8, UTF-16, what the file says, or else lines of UTF-8 and of Latin-1 (Windows-1252), which is reported. */
export function readText(file: string): ReadText {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return refuse(file, 'This is not a file.', 'Remove it.');
    const { size } = stats;
    if (size > LARGEST) {
      return refuse(
        file,
        `The file has ${String(size)} bytes; at most ${String(LARGEST)} are read.`,
        'Divide it into several files in content/listings.',
      );
    }
    const bytes = readFileSync(file);
    const lines = bytes.reduce((count, byte) => (byte === LINE_FEED ? count + 1 : count), 0);
    if (lines > MOST_LINES) {
      return refuse(
        file,
        `The file has ${String(lines)} lines; at most ${String(MOST_LINES)} are read.`,
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
  const told = BEGINNINGS.find(({ sign }) => sign.test(beginning));
  const text = decodeAs(told?.encoding ?? 'utf-8', bytes);
  if (text !== undefined) return { text, problems: [] };
  const latin = decodeAs('windows-1252', bytes) ?? '';
  const said = SAID.exec(latin)
    ?.groups?.['name']?.replace(/^Cp(?=\d)/i, 'windows-')
    .replaceAll('_', '-');
  const asSaid =
    said === undefined || /^utf-?8$/i.test(said)
      ? undefined
      : decodeAs(said.replace(/^ISO8859/i, 'iso-8859'), bytes);
  if (asSaid !== undefined) return { text: asSaid, problems: [] };
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
    `${isMixed ? 'Some lines from here on are' : 'The file is'} not UTF-8 text, and read as Latin-1 (Windows-1252).`,
    'Look at names with accents; if they are wrong, save the file as UTF-8 in a text editor.',
  );
  const latinLines = latin.split('\n');
  const mixed = lines.map((line, at) => line ?? latinLines[at] ?? '').join('\n');
  return { text: mixed, problems: [guessed] };
}

/** Without their line feeds. Files that were put together of others have lines of two encodings. */
function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}

/** Undefined for bytes that the encoding does not have, or for an encoding that nobody knows. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}
