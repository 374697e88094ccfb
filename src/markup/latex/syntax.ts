/**
 * The syntax tree between text and mdast: words, groups, commands, formulas, before any command is interpreted. Every
 * node has its offsets, so that a later stage can go back to the author's characters.
 */
interface Span {
  /** Offset of the first character. */
  readonly offset: number;
  /** Offset after the last character. */
  readonly end: number;
}

/** A run of letters and digits, or one other character. Quotes and dashes are Unicode already. */
export interface Word extends Span {
  readonly kind: 'word';
  readonly value: string;
}

/** White space; a `tie` is `~`, a no-break space. */
interface Space extends Span {
  readonly kind: 'space' | 'tie' | 'paragraph';
}

/** `\name` or `\%`, without its arguments. */
export interface Command extends Span {
  readonly kind: 'command';
  readonly name: string;
}

export interface Group extends Span {
  readonly kind: 'group';
  readonly children: readonly Syntax[];
}

export interface Environment extends Span {
  readonly kind: 'environment';
  readonly name: string;
  readonly children: readonly Syntax[];
}

interface Formula extends Span {
  readonly kind: 'formula';
  readonly value: string;
  readonly display: boolean;
}

/** `^` or `_` outside a formula. */
export interface Script extends Span {
  readonly kind: 'script';
  readonly mark: '^' | '_';
}

/** `\verb|..|`. */
interface Verbatim extends Span {
  readonly kind: 'verbatim';
  readonly value: string;
}

/** A bare address. */
interface Address extends Span {
  readonly kind: 'address';
  readonly url: string;
  readonly label: string;
}

export type Syntax =
  Word | Space | Command | Group | Environment | Formula | Script | Verbatim | Address;
