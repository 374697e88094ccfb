/**
 * Bare web addresses and DOIs in prose. Authors escape them out of habit (`\_`, `\%`, `\~{}`), and put them before a
 * full stop or inside parentheses that do not belong to the address.
 */
export interface FoundAddress {
  readonly url: string;
  readonly label: string;
  /** Length in the source, escapes included. */
  readonly length: number;
}

const WEB =
  /(?:https?:\/\/|www\.(?=[a-z\d]))(?:[^\s\\{}<>"`$^|\p{Cc}]|\\~\{\}|\\[_%#&~]){2,2000}/iuy;
const DOI = /(?:doi:\s?)?(10\.\d{4,9}\/(?:[\w.;()/:<>+-]|\\_){2,300})/iy;
const CAN_START = /[hw1d]/i;
const TRAILING = /[.,;:!?'’”*\]]/;

/**
 * The address that starts at `offset`, if there is one.
 * @example readAddress('see https://a.example/x_1.', 4)
 *   // { url: 'https://a.example/x_1', label: 'https://a.example/x_1', length: 21 }
 */
export function readAddress(source: string, offset: number): FoundAddress | undefined {
  if (!CAN_START.test(source.charAt(offset))) return undefined;
  const web = matchAt(WEB, source, offset);
  if (web !== undefined) {
    const written = withoutTrailing(web[0]);
    const label = unescapeAddress(written);
    const url = /^http/i.test(label) ? label : `https://${label}`;
    return { url: toUrl(url), label, length: written.length };
  }
  const doi = matchAt(DOI, source, offset);
  if (doi === undefined) return undefined;
  const written = withoutTrailing(doi[0]);
  const label = unescapeAddress(written);
  const name = unescapeAddress(withoutTrailing(doi[1] ?? ''));
  return { url: toUrl(`https://doi.org/${name}`), label, length: written.length };
}

/**
 * The address, ready for an `href`; undefined unless its scheme is http, https or mailto.
 * @example toSafeUrl('javascript:alert(1)') // undefined
 */
export function toSafeUrl(written: string): string | undefined {
  const address = unescapeAddress(written.trim());
  if (/^(?:https?:\/\/[^/\s]|mailto:[^\s@]+@)/i.test(address)) return toUrl(address);
  return /^(?:www\.|[\w-]+(?:\.[\w-]+)+\/)/i.test(address)
    ? toUrl(`https://${address}`)
    : undefined;
}

/** Undoes TeX's escapes: `\_` is `_`, `\~{}` is `~`. */
export function unescapeAddress(written: string): string {
  return written.replace(/\\([_%#&~$])(?:\{\})?/g, '$1').replace(/\s+/g, '');
}

function toUrl(address: string): string {
  return address.toWellFormed().replace(/[^\w!#$%&'()*+,./:;=?@~-]/gu, (each) => {
    return each === '[' || each === ']' ? each : encodeURIComponent(each);
  });
}

/** Cuts off the sentence's punctuation, and closing parentheses without an opening one. */
function withoutTrailing(text: string): string {
  let end = text.length;
  let unmatched = count(text, ')') - count(text, '(');
  for (; end > 0; end -= 1) {
    const last = text.charAt(end - 1);
    if (last === ')' && unmatched > 0) unmatched -= 1;
    else if (!TRAILING.test(last)) break;
  }
  return text.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function matchAt(pattern: RegExp, source: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(source) ?? undefined;
}
