/** Addresses in fields of sources, without the LaTeX or HTML around them. */
import { decodeHTMLStrict } from 'entities';

const TILDE =
  /\{\\raise[^{}]*\\hbox\{\$\\scriptstyle\\s?im\$\}\}|\{\\textasciitilde\}|\\textasciitilde(?:\{\})?|\{\\~\}|\\~(?:\{\})?|\\string~|\$\\s?im\$/g;

/** An address in `\url{…}`, `\href{…}{…}`, `<a href="…">…</a>` or `[…](…)`. */
const WRAPPED =
  /\\(?:url|href|path|nolinkurl)\s*\{(?<tex>[^{}]*(?:\{[^{}]*\}[^{}]*)*)\}|<a\s[^<>]*\bhref\s*=\s*["']?(?<html>[^"'\s<>]+)|^\[[^[\]]*\]\((?<markdown>[^()\s]+)\)$/i;

/**
 * The address or file name that a field means.
 * @example toAddress('https://example.org/a\\_b\\%20c') // 'https://example.org/a_b%20c'
 */
export function toAddress(tex: string): string {
  const { tex: command, html, markdown } = WRAPPED.exec(tex)?.groups ?? {};
  const text = (command ?? html ?? markdown ?? tex)
    .replaceAll(TILDE, '~')
    .replaceAll(/\{?\\textunderscore\s*\}?(?:\{\})?/g, '_')
    .replaceAll(/\\([_%#&$~{}/-])/g, '$1')
    .replaceAll(/[{}"]|\\(?=\s)/g, '')
    .trim();
  return decodeHTMLStrict(text.replaceAll(/\s*\n\s*(?!https?:)/g, ''));
}

/** A host without a scheme. */
const BARE_HOST = /^(?:www\.[\w.-]+|(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|[a-z]{2}))\//i;

/**
 * The web address, with a scheme; undefined for any other text.
 * @example toWebAddress('www.example.org/rain') // 'https://www.example.org/rain'
 */
export function toWebAddress(text: string): string | undefined {
  const written = BARE_HOST.test(text) ? `https://${text}` : text.replace(/^\/\//, 'https://');
  if (!isAddress(written)) return undefined;
  const parsed = URL.parse(written);
  return parsed?.hostname.includes('.') === true ? written : undefined;
}

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\p{Cc}\p{Cs}]+$/iu.test(text);
}

/** The name of a file that is kept with the list: `slides/rain.pdf`, `/assets/pdf/rain.pdf`. */
const FILE =
  /^(?:\.?\/)?[^\s:*?"<>|\\\p{Cc}\p{Cs}\p{Bidi_Control}][^:*?"<>|\\\p{Cc}\p{Cs}\p{Bidi_Control}]*\.[a-z0-9]{2,5}$/iu;

export function isFileName(text: string): boolean {
  return FILE.test(text) && !text.includes('..') && !text.includes('//');
}
