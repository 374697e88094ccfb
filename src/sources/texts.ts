/** Texts of sources to what records contain: titles and abstracts in Markdown, everything else in plain Unicode. */
import type { Root } from 'mdast';
import { problem, type Place, type Problem } from '../domain/problem.ts';
import { toReadable } from '../domain/readable.ts';
import { htmlToTex } from '../markup/html-to-tex.ts';
import { parseLatex, parseLatexTitle } from '../markup/latex/parse.ts';
import { toMarkdown } from '../markup/markdown.ts';
import { issuesOfFormulas } from '../markup/math/formula-steps.ts';
import { toHtml } from '../markup/to-html.ts';
import { escapeTex } from '../markup/to-tex.ts';
import { toText } from '../markup/to-text.ts';

/** The maintainer's TeX macros: `{ '\\bigO': '\\mathcal{O}' }`. */
export type Macros = Readonly<Record<string, string>>;

const HEADING = /^\s*(?:ABSTRACT[\s:.]*|Abstract(?::\s*|(?=\p{Lu})))(?=\S)/u;

/** Converts the texts of one record and collects their problems. */
export class Texts {
  readonly #macros: Macros;
  readonly #placeOf: (offset: number) => Place;
  readonly #toTex: (text: string) => string;
  readonly #problems: Problem[] = [];

  /**
   * `placeOf` gives the place of a problem at an offset of a text; `toTex` converts texts to LaTeX, `plainToTex` for
   * formats without LaTeX.
   */
  constructor(placeOf: (offset: number) => Place, macros: Macros = {}, toTex = htmlToTex) {
    this.#macros = macros;
    this.#placeOf = placeOf;
    this.#toTex = toTex;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Inline Markdown; undefined if it has nothing that can be read, such as an empty formula. */
  title(text: string | undefined): string | undefined {
    if (text === undefined) return undefined;
    const tree = this.#read(parseLatexTitle, text);
    return whole(toText(tree, this.#macros)) && whole(toMarkdown(tree));
  }

  /** Paragraphs in Markdown, without the word “Abstract” before them. */
  prose(text: string | undefined): string | undefined {
    if (text === undefined) return undefined;
    return whole(toMarkdown(this.#read(parseLatex, text.replace(HEADING, ''))));
  }

  /** Readable Unicode on one line: names, venues, notes. */
  plain(text: string | undefined): string | undefined {
    if (text === undefined) return undefined;
    const isPlain = !/[\\{}$~%&<>^_#*[`'\p{Cc}\p{Cs}\p{Cf}\uFFFD]|--/u.test(text);
    const read = isPlain ? text : toText(this.#read(parseLatexTitle, text, false), this.#macros);
    return whole(toReadable(read.toWellFormed()).replaceAll(/\s+/g, ' '));
  }

  #read(parse: typeof parseLatex, text: string, isTypeset = true): Root {
    const { tree, issues } = parse(text, this.#macros, (clean) => this.#toTex(toReadable(clean)));
    const formulas = isTypeset
      ? toHtml(tree, { macros: this.#macros }).issues
      : issuesOfFormulas(tree, this.#macros);
    for (const { code, offset, message, hint } of [...issues, ...formulas]) {
      this.#problems.push(problem(code, this.#placeOf(offset), message, hint));
    }
    return tree;
  }
}

const NOWHERE = { file: '', line: 1, column: 1 };

/** A text in readable Unicode, ignoring problems. */
export function toPlain(tex: string | undefined): string | undefined {
  return new Texts(() => NOWHERE).plain(tex);
}

/** A formula between dollars, or a command: unlikely in plain text. */
const IS_TEX = /\$[^$\\^_{}]*[\\^_{}][^$]*\$|\$\p{L}\$|\\[a-zA-Z]{2,}|\\[%&#_$'"`^~]/u;

/**
 * Text of a format without LaTeX to LaTeX. Reference managers may have kept LaTeX in it, which is not escaped, nor are
 * dollars: the parser itself recognises those that are money.
 * @example plainToTex('5% of $5') // '5\\% of \\$5'
 */
export function plainToTex(text: string): string {
  return htmlToTex(
    IS_TEX.test(text) ? text : text.replaceAll(/[\\{}%_^~]|(?<!&)#/g, (each) => escapeTex(each)),
  );
}

/** Keywords, which may have commas in them where semicolons separate them: `rain, acid; tin`. */
export function splitKeywords(text: string): readonly string[] {
  return text.split(text.includes(';') ? /\s*;\s*/ : /\s*,\s*/).filter((word) => word !== '');
}

/** `Rain: A Study`; without a colon if the title ends in a punctuation mark. */
export function joinTitle(
  title: string | undefined,
  subtitle: string | undefined,
): string | undefined {
  if (title === undefined || subtitle === undefined) return title ?? subtitle;
  return /[.:?!]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

function whole(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : trimmed;
}
