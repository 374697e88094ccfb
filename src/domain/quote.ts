/** Characters that fit on a terminal line. */
const LONGEST = 80;

/** Characters that control a terminal, or reorder what it shows. */
const CONTROL = /[\p{Cc}\p{Bidi_Control}]/gu;

/**
 * Text of others for a terminal or a log, with its control characters escaped.
 * @example printable('a\u001b[2J') // 'a\\x1b[2J'
 */
export function printable(text: string): string {
  return text.replaceAll(CONTROL, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code}` : `\\x${code.padStart(2, '0')}`;
  });
}

/** A text on one line, cut to `longest` characters. */
export function oneLine(text: string, longest = LONGEST): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}

/**
 * Text of a source in quotation marks for a message, cut to `longest` characters.
 * @example quote('On rain') // '“On rain”'
 */
export function quote(text: string, longest = LONGEST): string {
  return `“${oneLine(text, longest)}”`;
}

/** The end of a text: of a title, what comes before the authors. */
export function quoteEnd(text: string, longest = LONGEST): string {
  return text.length <= longest ? `“${text}”` : `“…${text.slice(1 - longest).trimStart()}”`;
}
