/**
 * Text that was encoded as UTF-8 and decoded as Latin-1 or Windows-1252: `Ã©` for `é`. When all bytes of a
 * letter survive it is restored. When the second byte was a control character and got lost, as in
 * `Åojasiewicz`, a lead byte stands alone: the letter can only be reported.
 */

/** A letter that was restored, or the lead byte that is left of a lost one. */
export interface MojibakeFinding {
  /** Index in the text as it was given. */
  readonly index: number;
  readonly found: string;
  /** The restored letter; absent when it is lost. */
  readonly restored?: string;
}

export interface MojibakeResult {
  /** The text with every letter restored whose bytes survive. */
  readonly text: string;
  readonly findings: readonly MojibakeFinding[];
}

/** Windows-1252 characters of the bytes 0x80 to 0x9F; a space where the byte has none. */
const HIGH_BYTES = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const LEAD = /[\u00C2-\u00F4\uFFFD\u0080-\u009F]/g;

/**
 * Restores what can be restored and lists what was found, in order.
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

/** A whole UTF-8 sequence at `index`, or a lone control character that Windows-1252 has a mark for. */
function readSequence(text: string, index: number): MojibakeFinding | undefined {
  const lead = byteOf(text, index);
  if (lead === undefined) return undefined;
  if (lead >= 0x80 && lead < 0xa0 && text.charCodeAt(index) === lead) {
    const restored = HIGH_BYTES.charAt(lead - 0x80).trim();
    return restored === '' ? undefined : { index, found: text.charAt(index), restored };
  }
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  const bytes = Array.from({ length }, (_, offset) => byteOf(text, index + offset) ?? 0);
  if (!bytes.slice(1).every((byte) => byte >= 0x80 && byte < 0xc0)) return undefined;
  const restored = decode(bytes);
  return restored === undefined
    ? undefined
    : { index, found: text.slice(index, index + length), restored };
}

function byteOf(text: string, index: number): number | undefined {
  const unit = text.charCodeAt(index);
  if (unit <= 0xff) return unit;
  const high = HIGH_BYTES.indexOf(text.charAt(index));
  return high >= 0 && text.charAt(index) !== ' ' ? 0x80 + high : undefined;
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
 * A lead byte alone where a whole letter must have been: a capital that is followed by a lower-case word it
 * cannot begin, stands inside a word, or stands alone between signs of a formula.
 */
function readLostLetter(text: string, index: number): MojibakeFinding | undefined {
  const found = text.charAt(index);
  if (found === '\uFFFD') return { index, found };
  if (!/[ÂÃÄÅÆÎÏÐÑ]/.test(found)) return undefined;
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  const isInWord = /\p{L}/u.test(before) && /\p{Ll}/u.test(before);
  const isAlone = !/\p{L}/u.test(before) && !/\p{L}/u.test(after) && !isUnit(text, index);
  const startsLostWord =
    !/\p{L}/u.test(before) && (LOST_STARTS[found]?.test(text.slice(index + 1, index + 4)) ?? false);
  return isInWord || isAlone || startsLostWord ? { index, found } : undefined;
}

/** The ångström sign after a number or a space: `5 Å`, `5Å`, `(Å)`. */
function isUnit(text: string, index: number): boolean {
  if (text.charAt(index) !== 'Å') return false;
  return (
    /[\d\s(}]$/.test(text.slice(Math.max(0, index - 1), index)) &&
    !/\$/.test(text.charAt(index + 1))
  );
}

/** What no word goes on with after the capital: `Åo` is no start of a word in any language that has Å. */
const LOST_STARTS: Readonly<Record<string, RegExp>> = {
  Å: /^(?:oj|ob|uk|aw|[aeiou](?![sk-nrbgd]))/,
  Ä: /^[eiouāēīōūč]/,
  Ã: /^[a-z]/,
  Â: /^[bcdfghjklq-tv-z]/,
  Î: /^[bcdfghjkqrtv-z]/,
  Ï: /^[bcdfghjkqrtv-z]/,
};
