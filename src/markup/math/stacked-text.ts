import { raised } from './text-layout.ts';

/** Accents over one letter, each with the combining character that Unicode has for it. */
const COMBINING: ReadonlyMap<string, string> = new Map([
  ['^', '\u0302'],
  ['ˆ', '\u0302'],
  ['~', '\u0303'],
  ['˜', '\u0303'],
  ['ˉ', '\u0304'],
  ['¯', '\u0304'],
  ['‾', '\u0304'],
  ['˘', '\u0306'],
  ['˙', '\u0307'],
  ['¨', '\u0308'],
  ['˚', '\u030A'],
  ['ˇ', '\u030C'],
  ['ˊ', '\u0301'],
  ['ˋ', '\u0300'],
  ['⃗', '\u20D7'],
  ['→', '\u20D7'],
]);

/** Lines, braces and arrows over or under several letters: nothing to read. */
const LINES: ReadonlySet<string> = new Set(Array.from('⏞⏟_―–⎯\u0332ˉ‾→←↔^~˜¯'));

/**
 * What stands over and under a base, on one line.
 * @example stacked('x', '', 'ˉ') // 'x̄'
 */
export function stacked(base: string, under: string, over: string): string {
  const combining = COMBINING.get(over.trim());
  if (combining !== undefined && /^.$/u.test(base)) return (base + combining).normalize('NFC');
  return base + script('sub', under) + script('super', over);
}

function script(place: 'sub' | 'super', text: string): string {
  return LINES.has(text.trim()) ? '' : raised(place, text);
}
