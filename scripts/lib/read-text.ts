/** A listing from disk as text, within bounds, or the problem that keeps it from being that. */
import { readFileSync, statSync } from 'node:fs';
import { problem, type Problem } from '../../src/domain/problem.ts';

/** More than 40,000 papers with long abstracts. */
const LARGEST = 64 * 1024 * 1024;
const MOST_LINES = 1_000_000;

const LINE_FEED = 0x0a;

/** Marks at the start of a file, and the encoding that each tells (Unicode Standard, section 23.8). */
const BYTE_ORDER_MARKS = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** UTF-8, or UTF-16 with a byte order mark. */
export function readText(file: string): { text: string } | { problem: Problem } {
  try {
    const { size } = statSync(file);
    if (size > LARGEST) {
      return refuse(
        file,
        `The listing has ${String(size)} bytes; at most ${String(LARGEST)} are read.`,
        'Divide it into several files in content/listings.',
      );
    }
    const bytes = readFileSync(file);
    const lines = bytes.reduce((count, byte) => (byte === LINE_FEED ? count + 1 : count), 0);
    if (lines > MOST_LINES) {
      return refuse(
        file,
        `The listing has ${String(lines)} lines; at most ${String(MOST_LINES)} are read.`,
        'A record has three lines: check that this file is a listing.',
      );
    }
    return { text: decode(bytes) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error instanceof TypeError
      ? refuse(file, 'The listing is not UTF-8 text.', 'Save it as UTF-8 in a text editor.')
      : refuse(
          file,
          `The listing cannot be read: ${error.message}.`,
          'Check its name and permissions.',
        );
  }
}

function refuse(file: string, message: string, hint: string): { problem: Problem } {
  return { problem: problem('listing-unreadable', { file, line: 1, column: 1 }, message, hint) };
}

/** Throws a TypeError for bytes that the encoding does not have. */
function decode(bytes: Uint8Array): string {
  const mark = BYTE_ORDER_MARKS.find(
    ({ bytes: [first, second] }) => bytes[0] === first && bytes[1] === second,
  );
  return new TextDecoder(mark?.encoding ?? 'utf-8', { fatal: true }).decode(bytes);
}
