/**
 * Characters to tokens, one at a time, so that the parser can skip past a formula or an address. An unescaped `%` is a
 * percent sign: abstracts are typed into forms, where nobody writes comments.
 */
export interface Token {
  readonly kind:
    | 'word'
    | 'space'
    | 'paragraph'
    | 'tie'
    | 'command'
    | 'open'
    | 'close'
    | 'dollar'
    | 'script'
    | 'quote'
    | 'dash';
  /** The token's text; a command's name without its backslash. */
  readonly value: string;
  readonly offset: number;
  readonly end: number;
}

const SPACE = /\s+/y;
const WORD = /[\p{L}\p{N}\p{M}]+/uy;
const COMMAND = /\\(?:[a-z]+|[^a-z])?/iuy;
const QUOTE = /`+|'+|"/y;
const DASH = /-+/y;
const DOLLAR = /\$\$?/y;

/**
 * The token that starts at `offset`, which must lie inside the source.
 * @example readToken('Poincar\\\'e', 7) // { kind: 'command', value: "'", offset: 7, end: 9 }
 */
export function readToken(source: string, offset: number): Token {
  const first = source.charAt(offset);
  switch (first) {
    case '\\': {
      const text = matchAt(COMMAND, source, offset);
      return token('command', text.slice(1), offset, text.length);
    }
    case '{':
      return token('open', first, offset);
    case '}':
      return token('close', first, offset);
    case '~':
      return token('tie', first, offset);
    case '^':
    case '_':
      return token('script', first, offset);
    case '$':
      return token('dollar', matchAt(DOLLAR, source, offset), offset);
    case '-':
      return token('dash', matchAt(DASH, source, offset), offset);
    case '`':
    case "'":
    case '"':
      return token('quote', matchAt(QUOTE, source, offset), offset);
  }
  if (first === '\u00A0') return token('tie', first, offset);
  const space = matchAt(SPACE, source, offset);
  if (space !== '') {
    return token(/\n[^\S\n]*\n/.test(space) ? 'paragraph' : 'space', space, offset);
  }
  const word = matchAt(WORD, source, offset);
  return token('word', word === '' ? characterAt(source, offset) : word, offset);
}

/** One character of the source, both halves of a surrogate pair. */
function characterAt(source: string, offset: number): string {
  return String.fromCodePoint(source.codePointAt(offset) ?? 0);
}

function matchAt(pattern: RegExp, source: string, offset: number): string {
  pattern.lastIndex = offset;
  return pattern.exec(source)?.[0] ?? '';
}

function token(kind: Token['kind'], value: string, offset: number, length = value.length): Token {
  return { kind, value, offset, end: offset + length };
}
