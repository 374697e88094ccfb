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

type Rule = readonly [kind: Token['kind'], pattern: RegExp];

/** By the first character. */
const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['\\', ['command', /\\(?:[a-z]+|[^a-z])?/iuy]],
  ['{', ['open', /\{/y]],
  ['}', ['close', /\}/y]],
  ['~', ['tie', /~/y]],
  ['\u00A0', ['tie', /\u00A0/y]],
  ['^', ['script', /\^/y]],
  ['_', ['script', /_/y]],
  ['$', ['dollar', /\$\$?/y]],
  ['-', ['dash', /-+/y]],
  ['`', ['quote', /`+/y]],
  ["'", ['quote', /'+/y]],
  ['"', ['quote', /"/y]],
]);
const SPACE: Rule = ['space', /\s+/y];
/** Letters and digits, or one other character. */
const WORD: Rule = ['word', /[\p{L}\p{N}\p{M}]+|[\s\S]/uy];

/**
 * The token that starts at `offset`, which must lie inside the source.
 * @example readToken('Poincar\\\'e', 7) // { kind: 'command', value: "'", offset: 7, end: 9 }
 */
export function readToken(source: string, offset: number): Token {
  const first = source.charAt(offset);
  const [kind, pattern] = RULES.get(first) ?? (/\s/.test(first) ? SPACE : WORD);
  pattern.lastIndex = offset;
  const text = pattern.exec(source)?.[0] ?? first;
  return {
    kind: kind === 'space' && /\n[^\S\n]*\n/.test(text) ? 'paragraph' : kind,
    value: kind === 'command' ? text.slice(1) : text,
    offset,
    end: offset + text.length,
  };
}
