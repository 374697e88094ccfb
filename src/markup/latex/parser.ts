/**
 * Tokens -> syntax tree: braces and environments are matched, formulas and addresses taken whole, quotes
 * and dashes made Unicode. Nothing is said here of what a command means. Any text parses: what has no partner
 * is reported, and its characters are left out.
 */
import type { MarkupIssue } from '../issue.ts';
import { readAddress } from './addresses.ts';
import { environmentMeaning, EQUATION_SHORTHANDS } from './environments.ts';
import { findFormulas, type FoundFormula } from './formulas.ts';
import { readToken, type Token } from './lexer.ts';
import { Quotes } from './quotes.ts';
import type { Syntax } from './syntax.ts';

/** Deeper groups and environments are read as if their delimiters were not there. */
const DEEPEST = 40;

interface Frame {
  /** Undefined for braces. */
  readonly environment: string | undefined;
  readonly offset: number;
  readonly children: Syntax[];
}

export interface ParsedSyntax {
  readonly nodes: readonly Syntax[];
  readonly issues: readonly MarkupIssue[];
}

/** @example parseSyntax('{\\it a} $b$').nodes.map(({ kind }) => kind) // ['group', 'space', 'formula'] */
export function parseSyntax(source: string): ParsedSyntax {
  return new Parser(source).parse();
}

class Parser {
  readonly #source: string;
  readonly #issues: MarkupIssue[] = [];
  readonly #formulas;
  readonly #quotes = new Quotes();
  readonly #frames: Frame[] = [];
  readonly #root: Syntax[] = [];
  #ignoredGroups = 0;
  #offset = 0;

  constructor(source: string) {
    this.#source = source;
    this.#formulas = findFormulas(source);
  }

  parse(): ParsedSyntax {
    while (this.#offset < this.#source.length) this.#readNext();
    while (this.#frames.length > 0) this.#closeFrame(this.#source.length, false);
    return { nodes: this.#root, issues: this.#issues };
  }

  get #siblings(): Syntax[] {
    return this.#frames.at(-1)?.children ?? this.#root;
  }

  #readNext(): void {
    const token = readToken(this.#source, this.#offset);
    this.#offset = token.end;
    switch (token.kind) {
      case 'space':
      case 'tie':
      case 'paragraph':
        this.#siblings.push({ kind: token.kind, offset: token.offset, end: token.end });
        return;
      case 'script':
        this.#siblings.push({
          kind: 'script',
          mark: token.value === '^' ? '^' : '_',
          offset: token.offset,
          end: token.end,
        });
        return;
      case 'open':
        this.#openGroup(token);
        return;
      case 'close':
        this.#closeGroup(token);
        return;
      case 'dollar':
        this.#readDollar(token);
        return;
      case 'command':
        this.#readCommand(token);
        return;
      case 'quote':
        this.#pushWord(this.#quotes.read(this.#source, token), token);
        return;
      case 'dash':
        this.#pushWord(toDashes(token.value), token);
        return;
      case 'word':
        this.#readWord(token);
    }
  }

  #readWord(token: Token): void {
    const address = readAddress(this.#source, token.offset);
    if (address === undefined) {
      this.#pushWord(token.value, token);
      return;
    }
    const { url, label, length } = address;
    this.#offset = token.offset + length;
    this.#siblings.push({ kind: 'address', url, label, offset: token.offset, end: this.#offset });
  }

  #pushWord(value: string, { offset, end }: Token): void {
    this.#siblings.push({ kind: 'word', value, offset, end });
  }

  #openGroup({ offset }: Token): void {
    if (this.#frames.length >= DEEPEST) this.#ignoredGroups += 1;
    else this.#frames.push({ environment: undefined, offset, children: [] });
  }

  #closeGroup({ offset, end }: Token): void {
    if (this.#ignoredGroups > 0) {
      this.#ignoredGroups -= 1;
      return;
    }
    if (!this.#frames.some(({ environment }) => environment === undefined)) {
      this.#report('latex-unbalanced', offset, 'The closing brace "}" has no opening brace.');
      return;
    }
    while (this.#frames.at(-1)?.environment !== undefined) this.#closeFrame(offset, false);
    this.#closeFrame(end, true);
  }

  #closeFrame(end: number, closed: boolean): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    const { environment, offset, children } = frame;
    if (!closed) {
      const opener = environment === undefined ? '{' : `\\begin{${environment}}`;
      this.#report('latex-unbalanced', offset, `"${opener}" is never closed.`);
    }
    this.#siblings.push(
      environment === undefined
        ? { kind: 'group', children, offset, end }
        : { kind: 'environment', name: environment, children, offset, end },
    );
  }

  #readDollar({ offset, value }: Token): void {
    const found = this.#formulas.afterDollar(offset);
    if (found !== undefined) {
      this.#pushFormula(found, offset);
      return;
    }
    if (value === '$$' && this.#skipEmptyFormula(offset)) return;
    this.#offset = offset + 1;
    this.#siblings.push({ kind: 'word', value: '$', offset, end: offset + 1 });
    if (!/[\d\s]/.test(this.#source.charAt(offset + 1))) {
      this.#report(
        'math-unclosed',
        offset,
        'A dollar sign "$" opens no formula: it has no partner.',
      );
    }
  }

  /** `$$` without a partner is an empty formula. */
  #skipEmptyFormula(offset: number): boolean {
    this.#offset = offset + 2;
    return true;
  }

  #readCommand(token: Token): void {
    switch (token.value) {
      case '(':
        this.#readUntil(token, '\\)', false);
        return;
      case '[':
        this.#readUntil(token, '\\]', true);
        return;
      case 'verb':
        this.#readVerbatim(token);
        return;
      case 'begin':
        this.#beginEnvironment(token);
        return;
      case 'end':
        this.#endEnvironment(token);
        return;
      default:
        if (this.#readShorthand(token)) return;
        this.#siblings.push({
          kind: 'command',
          name: token.value,
          offset: token.offset,
          end: token.end,
        });
    }
  }

  /** `\be a = b \ee`: an equation by names that authors define for it. */
  #readShorthand(token: Token): boolean {
    const close = EQUATION_SHORTHANDS.get(token.value);
    if (close === undefined) return false;
    const found = this.#formulas.until(token.end, close, true);
    if (found === undefined || /[a-z]/i.test(this.#source.charAt(found.end))) return false;
    this.#pushFormula(found, token.offset);
    return true;
  }

  #readUntil(token: Token, close: string, display: boolean): void {
    const found = this.#formulas.until(token.end, close, display);
    if (found === undefined) {
      this.#report(
        'math-unclosed',
        token.offset,
        `"\\${token.value}" opens a formula that never ends.`,
      );
      this.#pushWord(token.value, token);
    } else this.#pushFormula(found, token.offset);
  }

  #pushFormula({ value, display, end }: FoundFormula, offset: number): void {
    this.#offset = end;
    this.#siblings.push({ kind: 'formula', value, display, offset, end });
  }

  #readVerbatim(token: Token): void {
    const start = token.end + 1;
    const delimiter = this.#source.charAt(token.end);
    const end = /[^\s\w]/.test(delimiter)
      ? this.#source.slice(start, start + 500).indexOf(delimiter)
      : -1;
    if (end === -1) return;
    this.#offset = start + end + 1;
    this.#siblings.push({
      kind: 'verbatim',
      value: this.#source.slice(start, start + end),
      offset: token.offset,
      end: this.#offset,
    });
  }

  #beginEnvironment(token: Token): void {
    const name = this.#readName();
    if (name === undefined) return;
    const meaning = environmentMeaning(name);
    if (meaning === 'formula' || meaning === 'shell') {
      const close = `\\end{${name}}`;
      const found = this.#formulas.until(this.#offset, close, name !== 'math');
      if (found !== undefined) {
        const whole = this.#source.slice(token.offset, found.end);
        this.#pushFormula(meaning === 'shell' ? found : { ...found, value: whole }, token.offset);
        return;
      }
    }
    if (this.#frames.length < DEEPEST) {
      this.#frames.push({ environment: name, offset: token.offset, children: [] });
    }
  }

  #endEnvironment(token: Token): void {
    const name = this.#readName();
    if (name === undefined) return;
    if (!this.#frames.some(({ environment }) => environment === name)) {
      this.#report('latex-unbalanced', token.offset, `"\\end{${name}}" closes nothing.`);
      return;
    }
    while (this.#frames.at(-1)?.environment !== name) this.#closeFrame(token.offset, false);
    this.#closeFrame(this.#offset, true);
  }

  /** `{name}` behind `\begin` or `\end`. */
  #readName(): string | undefined {
    const name = /^\s{0,9}\{([^{}\\$]{1,40})\}/.exec(
      this.#source.slice(this.#offset, this.#offset + 60),
    );
    if (name === null) return undefined;
    this.#offset += name[0].length;
    return name[1];
  }

  #report(code: 'latex-unbalanced' | 'math-unclosed', offset: number, message: string): void {
    const hint = 'Correct the text by an overlay if the page reads wrongly.';
    this.#issues.push({ code, offset, message, hint });
  }
}

/** `--` is a dash between numbers, `---` one between clauses. */
function toDashes(hyphens: string): string {
  if (hyphens.length === 2) return '–';
  return hyphens.length === 3 ? '—' : hyphens;
}
