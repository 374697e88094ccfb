/**
 * Tokens to a syntax tree: matches braces and environments, takes formulas and addresses whole, and makes quotes and
 * dashes Unicode. What a command means is decided later. Any text parses: an unmatched delimiter is reported and left
 * out.
 */
import { quote } from '../../domain/quote.ts';
import type { MarkupIssue } from '../issue.ts';
import { readAddress } from './addresses.ts';
import { environmentKind, EQUATION_SHORTHANDS } from './environments.ts';
import { findFormulas, type FormulaFinder, type FoundFormula } from './formulas.ts';
import { OpenScopes, READING_HINT } from './open-scopes.ts';
import { readToken, type Token } from './lexer.ts';
import { Quotes } from './quotes.ts';
import type { Syntax } from './syntax.ts';

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
  readonly #formulas: FormulaFinder;
  readonly #quotes = new Quotes();
  readonly #scopes = new OpenScopes();
  #offset = 0;

  constructor(source: string) {
    this.#source = source;
    this.#formulas = findFormulas(source);
  }

  parse(): ParsedSyntax {
    while (this.#offset < this.#source.length) {
      const token = readToken(this.#source, this.#offset);
      this.#offset = token.end;
      this.#read(token);
    }
    this.#scopes.finish(this.#source.length);
    return { nodes: this.#scopes.root, issues: this.#scopes.issues };
  }

  #read(token: Token): void {
    const { kind, value, offset, end } = token;
    if (kind === 'open') this.#scopes.openGroup(offset);
    else if (kind === 'close') this.#scopes.closeGroup(offset);
    else if (kind === 'dollar') this.#readDollar(token);
    else if (kind === 'command') this.#readCommand(token);
    else if (kind === 'quote') this.#pushWord(this.#quotes.read(this.#source, token), token);
    else if (kind === 'dash') this.#pushWord(DASHES.get(value) ?? value, token);
    else if (kind === 'word') this.#readWord(token);
    else if (kind === 'script') {
      this.#scopes.push({ kind, mark: value === '^' ? '^' : '_', offset, end });
    } else this.#scopes.push({ kind, offset, end });
  }

  #readWord(token: Token): void {
    const address = readAddress(this.#source, token.offset);
    if (address === undefined) {
      this.#pushWord(token.value, token);
      return;
    }
    const { url, label, length } = address;
    this.#offset = token.offset + length;
    this.#scopes.push({ kind: 'address', url, label, offset: token.offset, end: this.#offset });
  }

  #pushWord(value: string, { offset, end }: Pick<Token, 'offset' | 'end'>): void {
    this.#scopes.push({ kind: 'word', value, offset, end });
  }

  #readDollar({ offset, value }: Token): void {
    const found = this.#formulas.afterDollar(offset);
    if (found !== undefined) {
      this.#pushFormula(found, offset);
      return;
    }
    // An unmatched `$$` is an empty formula.
    if (value === '$$') return;
    this.#scopes.push({ kind: 'word', value: '$', offset, end: offset + 1 });
    const isAmount = /[\d\s]/.test(this.#source.charAt(offset + 1));
    if (!isAmount)
      this.#report(
        'math-unclosed',
        offset,
        'A dollar sign “$” has no partner, so it opens no formula.',
      );
  }

  #readCommand(token: Token): void {
    const { value: name, offset, end } = token;
    if (name === '(') this.#readUntil(token, '\\)', false);
    else if (name === '[') this.#readUntil(token, '\\]', true);
    else if (name === 'verb') this.#readVerbatim(token);
    else if (name === 'begin') this.#beginEnvironment(token);
    else if (name === 'end') {
      const environment = this.#readName();
      if (environment !== undefined) {
        this.#scopes.closeEnvironment(environment, offset, this.#offset);
      }
    } else if (!this.#readShorthand(token)) {
      this.#scopes.push({ kind: 'command', name, offset, end });
    }
  }

  /** `\be a = b \ee`: an equation between commands that authors define. */
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
      const message = `“\\${token.value}” opens a formula that never ends.`;
      this.#report('math-unclosed', token.offset, message);
      this.#pushWord(token.value, token);
    } else this.#pushFormula(found, token.offset);
  }

  #pushFormula({ value, display, end, restored }: FoundFormula, offset: number): void {
    this.#offset = end;
    if (restored === true) {
      const message = `A command in the formula ${quote(value)} had lost its beginning, which was restored.`;
      this.#report('text-character-lost', offset, message);
    }
    const sign = value.trim();
    // `$<$`: typed as a formula, as the fonts of old had no such letter.
    if (sign === '<' || sign === '>') this.#pushWord(sign, { offset, end });
    else this.#scopes.push({ kind: 'formula', value, display, offset, end });
  }

  #readVerbatim(token: Token): void {
    const start = token.end + 1;
    const delimiter = this.#source.charAt(token.end);
    const rest = this.#source.slice(start, start + LONGEST_VERBATIM);
    const length = /[^\s\w]/.test(delimiter) ? rest.indexOf(delimiter) : -1;
    if (length === -1) {
      this.#report('latex-unbalanced', token.offset, 'The command “\\verb” has no end.');
      this.#pushWord('\\verb', token);
      return;
    }
    this.#offset = start + length + 1;
    const value = rest.slice(0, length);
    this.#scopes.push({ kind: 'verbatim', value, offset: token.offset, end: this.#offset });
  }

  #beginEnvironment(token: Token): void {
    const name = this.#readName();
    if (name === undefined) return;
    const kind = environmentKind(name);
    const isFormula = kind === 'formula' || kind === 'shell';
    const found = isFormula
      ? this.#formulas.until(this.#offset, `\\end{${name}}`, name !== 'math')
      : undefined;
    if (found === undefined) this.#scopes.openEnvironment(name, token.offset);
    else if (kind === 'shell') this.#pushFormula(found, token.offset);
    else {
      const value = this.#source.slice(token.offset, found.end);
      this.#pushFormula({ ...found, value }, token.offset);
    }
  }

  /** `{name}` after `\begin` or `\end`. */
  #readName(): string | undefined {
    const rest = this.#source.slice(this.#offset, this.#offset + 60);
    const name = /^\s{0,9}\{([^{}\\$]{1,40})\}/.exec(rest);
    if (name === null) return undefined;
    this.#offset += name[0].length;
    return name[1];
  }

  #report(code: MarkupIssue['code'], offset: number, message: string): void {
    this.#scopes.issues.push({ code, offset, message, hint: READING_HINT });
  }
}

const LONGEST_VERBATIM = 500;

/** `--` is a dash between numbers, `---` one between clauses. */
const DASHES: ReadonlyMap<string, string> = new Map([
  ['--', '–'],
  ['---', '—'],
]);
