/** Signs that a name stands for in code. */
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
 * The code that was typed into `\texttt{..}`, character by character; undefined where a formula, an address or a
 * command that is no sign stands in it.
 * @example toCode('pip --user a\\_b') // 'pip --user a_b'
 */
export function toCode(typed: string): string | undefined {
  let isCode = !/(?<!\\)\$|:\/\//.test(typed);
  const code = typed.replace(PIECE, (piece, name: string | undefined) => {
    if (name === undefined) return piece === '~' ? ' ' : '';
    const sign =
      NAMED.get(name) ??
      (/^(?:[^a-z'"`=.^~]|[~^](?=\{\}))/i.test(piece.slice(1)) ? name : undefined);
    if (sign === undefined) isCode = false;
    return sign ?? '';
  });
  return isCode && code.trim() !== '' ? code : undefined;
}
