/** TeX groups in braces. */

/** Splits `text` where `separator`, a sticky pattern, matches outside braces. */
export function splitOutsideBraces(text: string, separator: RegExp): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    if (depth !== 0) continue;
    separator.lastIndex = at;
    const [match = ''] = separator.exec(text) ?? [];
    if (match === '') continue;
    pieces.push(text.slice(from, at));
    from = at + match.length;
    at = from - 1;
  }
  return [...pieces, text.slice(from)];
}

/** Index after the brace that closes the one at `open`, or -1 if there is none within `longest` characters. */
export function endOfGroup(text: string, open: number, longest = text.length): number {
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + longest); at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

/** The content of braces around the whole text; undefined if there are none. */
export function insideBraces(text: string): string | undefined {
  return text.startsWith('{') && endOfGroup(text, 0) === text.length
    ? text.slice(1, -1)
    : undefined;
}
