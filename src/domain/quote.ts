/** Characters that fit on a terminal line. */
const LONGEST = 80;

/**
 * Text of a source in quotation marks for a message, cut to `longest` characters.
 * @example quote('On rain') // '“On rain”'
 */
export function quote(text: string, longest = LONGEST): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= longest ? `“${line}”` : `“${line.slice(0, longest - 1).trimEnd()}…”`;
}

/** The end of a text: of a title, what comes before the authors. */
export function quoteEnd(text: string, longest = LONGEST): string {
  return text.length <= longest ? `“${text}”` : `“…${text.slice(1 - longest).trimStart()}”`;
}
