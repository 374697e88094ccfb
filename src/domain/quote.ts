/** How problems show text of a source: in quotation marks, clipped to what a terminal line can hold. */
const LONGEST = 80;

/** @example quote('On rain') // '"On rain"' */
export function quote(text: string, longest = LONGEST): string {
  return text.length <= longest ? `"${text}"` : `"${text.slice(0, longest - 1).trimEnd()}…"`;
}

/** The end of a text, where a byline's joint is. */
export function quoteEnd(text: string, longest = LONGEST): string {
  return text.length <= longest ? `"${text}"` : `"…${text.slice(1 - longest).trimStart()}"`;
}
