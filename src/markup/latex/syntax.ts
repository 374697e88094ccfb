interface Span {
  /** Offset of the first character. */
  readonly offset: number;
  /** Offset after the last character. */
  readonly end: number;
}

/**
 * The syntax tree between text and mdast, before any command is interpreted. Every node has its offsets, so that a later
 * stage can go back to the author's characters.
 */
export type Syntax = Span &
  (
    | { readonly kind: 'space' }
    /** `~`, a no-break space. */
    | { readonly kind: 'tie' }
    | { readonly kind: 'paragraph' }
    /** A run of letters and digits, or one other character. Quotes and dashes are Unicode already. */
    | { readonly kind: 'word'; readonly value: string }
    /** `\name` or `\%`, without its arguments. */
    | { readonly kind: 'command'; readonly name: string }
    | { readonly kind: 'group'; readonly children: readonly Syntax[] }
    | { readonly kind: 'environment'; readonly name: string; readonly children: readonly Syntax[] }
    | { readonly kind: 'formula'; readonly value: string; readonly display: boolean }
    /** `^` or `_` outside a formula. */
    | { readonly kind: 'script'; readonly mark: '^' | '_' }
    /** `\verb|..|`. */
    | { readonly kind: 'verbatim'; readonly value: string }
    /** A bare address. */
    | { readonly kind: 'address'; readonly url: string; readonly label: string }
  );

export type Word = Extract<Syntax, { kind: 'word' }>;
export type Command = Extract<Syntax, { kind: 'command' }>;
export type Group = Extract<Syntax, { kind: 'group' }>;
export type Environment = Extract<Syntax, { kind: 'environment' }>;
export type Script = Extract<Syntax, { kind: 'script' }>;
