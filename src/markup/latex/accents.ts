/** TeX's accent commands, each with the combining character of Unicode it stands for. */
const COMBINING: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030A'],
  ['H', '\u030B'],
  ['v', '\u030C'],
  ['d', '\u0323'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['b', '\u0331'],
  ['t', '\u0361'],
]);

/** @example accentOf('v') // the combining caron */
export function accentOf(command: string): string | undefined {
  return COMBINING.get(command);
}

/**
 * `letters` with the accent on the first one, composed when Unicode has the composed letter. A dotless i or
 * j gets its dot back first, as Unicode composes from the plain letter.
 * @example accented('ı', '\u0301') // 'í'
 */
export function accented(letters: string, combining: string): string {
  const [first = '', ...rest] = letters;
  const base = first === 'ı' ? 'i' : first === 'ȷ' ? 'j' : first;
  return (base + combining).normalize('NFC') + rest.join('');
}
