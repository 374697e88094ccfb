/** Named characters in code. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['textbackslash', '\\'],
  ['textunderscore', '_'],
  ['textasciitilde', '~'],
  ['textasciicircum', '^'],
  ['textquotesingle', "'"],
  ['textless', '<'],
  ['textgreater', '>'],
  ['textbar', '|'],
  ['-', ''],
  ['/', ''],
]);

const PIECE = /\\([a-z]+|[\s\S])(?:\{\}|(?<=[a-z])\s+)?|~(?!\/)|[{}]/gi;

/**
 * The content of `\texttt{..}` as plain code; undefined if it contains a formula, an address, or a command that does
 * not stand for a character.
 * @example toCode('pip --user a\\_b') // 'pip --user a_b'
 */
export function toCode(typed: string): string | undefined {
  let isCode = !/(?<!\\)\$|:\/\//.test(typed);
  const code = typed.replace(PIECE, (piece, name: string | undefined) => {
    if (name === undefined) return piece === '~' ? ' ' : '';
    const character =
      NAMED.get(name) ??
      (/^(?:[^a-z'"`=.^~]|[~^](?=\{\}))/i.test(piece.slice(1)) ? name : undefined);
    if (character === undefined) isCode = false;
    return character ?? '';
  });
  return isCode && code.trim() !== '' ? code : undefined;
}
