/**
 * Text that was encoded as UTF-8 and decoded as Latin-1 or Windows-1252: `Ã©` for `é`. A letter is restored if all its
 * bytes survive. If the second byte was a control character that got lost, as in `Åojasiewicz`, only the lead byte is
 * left, and the letter can only be reported.
 */
import { lookUp } from '../domain/look-up.ts';

/** A letter that was restored, or the lead byte of one that is lost. */
export interface MojibakeFinding {
  /** Index in the original text. */
  readonly index: number;
  readonly found: string;
  /** Absent if the letter is lost. */
  readonly restored?: string;
}

export interface MojibakeResult {
  /** The text with restored letters. */
  readonly text: string;
  readonly findings: readonly MojibakeFinding[];
}

/** Windows-1252 characters of the bytes 0x80 to 0x9F; a space for unassigned bytes. */
const HIGH_BYTES = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const LEAD = /[\u00C2-\u00F4\uFFFD\u0080-\u009F]/g;

/**
 * Restores what can be restored, and lists the findings in order.
 *
 * @example repairMojibake('MÃ¼ller and Åojasiewicz')
 * // text 'Müller and Åojasiewicz', findings at 1 (restored 'ü') and 12 (lost)
 */
export function repairMojibake(text: string): MojibakeResult {
  const findings: MojibakeFinding[] = [];
  let repaired = '';
  let from = 0;
  for (const { index } of text.matchAll(LEAD)) {
    if (index < from) continue;
    const finding = readSequence(text, index) ?? readLostLetter(text, index);
    if (finding === undefined) continue;
    findings.push(finding);
    repaired += text.slice(from, index) + (finding.restored ?? finding.found);
    from = index + finding.found.length;
  }
  return { text: repaired + text.slice(from), findings };
}

/**
 * The text with the punctuation mark of Windows-1252 for each control character that stands for one, as HTML has it
 * (HTML Standard, numeric character reference end state).
 * @example restoreMarks('It\u0092s') // 'It’s'
 */
export function restoreMarks(text: string): string {
  return text.replaceAll(/[\u0080-\u009F]/g, (control) => markOf(control) || control);
}

/** A complete UTF-8 sequence at `index`, or a control character that is a punctuation mark in Windows-1252. */
function readSequence(text: string, index: number): MojibakeFinding | undefined {
  const lead = byteOf(text, index);
  if (lead === undefined) return undefined;
  if (isControl(text.charCodeAt(index))) return markFinding(text.charAt(index), index);
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  const bytes = Array.from({ length }, (_, offset) => byteOf(text, index + offset) ?? 0);
  if (!bytes.slice(1).every((byte) => byte >= 0x80 && byte < 0xc0)) return undefined;
  const decoded = decode(bytes);
  if (decoded === undefined || !LIKELY.test(decoded) || endsGenuineWord(text, index, length)) {
    return undefined;
  }
  const restored = isControl(decoded.charCodeAt(0)) ? markOf(decoded) : decoded;
  return { index, found: text.slice(index, index + length), restored };
}

/** Scripts that papers use. Anything else is a genuine letter followed by a genuine mark. */
const LIKELY =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{P}\p{S}\p{Zs}\p{Extended_Pictographic}\u0080-\u009F]/u;

/** A word in capitals or a unit, before a quotation mark or dash: `CAFÉ…`, `10 Å–20 Å`. */
function endsGenuineWord(text: string, index: number, length: number): boolean {
  const before = text.slice(Math.max(0, index - 2), index);
  if (/\p{L}/u.test(text.charAt(index + length))) return false;
  return /\p{Lu}$/u.test(before) || (text.charAt(index) === 'Å' && /\d\s?$/.test(before));
}

function isControl(code: number): boolean {
  return code >= 0x80 && code < 0xa0;
}

function markOf(control: string): string {
  return HIGH_BYTES.charAt(control.charCodeAt(0) - 0x80).trim();
}

function markFinding(found: string, index: number): MojibakeFinding | undefined {
  const restored = markOf(found);
  return restored === '' ? undefined : { index, found, restored };
}

function byteOf(text: string, index: number): number | undefined {
  if (index >= text.length) return undefined;
  const unit = text.charCodeAt(index);
  if (unit <= 0xff) return unit;
  const high = HIGH_BYTES.indexOf(text.charAt(index));
  return high >= 0 ? 0x80 + high : undefined;
}

function decode(bytes: readonly number[]): string | undefined {
  const encoded = bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  try {
    return decodeURIComponent(encoded);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/**
 * A lone lead byte where a letter must have been: inside a word, between non-letters, or at the start of a word that
 * begins like no word in any language.
 */
function readLostLetter(text: string, index: number): MojibakeFinding | undefined {
  const found = text.charAt(index);
  if (found === '\uFFFD') return { index, found };
  if (!/[ÂÃÄÅÆÎÏÐÑ]/.test(found)) return undefined;
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  const isAfterLetter = /\p{L}/u.test(before);
  const isBeforeLetter = /\p{L}/u.test(after);
  // In a byline a name such as Åsa directly follows the last letter of the title.
  const isInWord = /\p{Ll}/u.test(before) && (!isBeforeLetter || /[ÃÏ]/.test(found));
  const isAlone = !isAfterLetter && !isBeforeLetter && !isUnit(text, index);
  const startsWord = !isAfterLetter && (lookUp(NO_START, found)?.test(after) ?? false);
  return isInWord || isAlone || startsWord ? { index, found } : undefined;
}

/** The ångström symbol after a number or space: `5 Å`, `5Å`, `(Å)`. */
function isUnit(text: string, index: number): boolean {
  return text.charAt(index) === 'Å' && /[\d\s(}/[~–-]/.test(text.charAt(index - 1));
}

/** Letters that never follow the capital at the start of a word: no language that has Å has words in `Åo`. */
const NO_START: Readonly<Record<string, RegExp>> = {
  Å: /[aiouwzóąęć]/,
  Ã: /[a-z]/,
  Ï: /[b-df-hjkqrtv-z]/,
};
