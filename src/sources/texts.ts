/** Texts of sources in the forms that a record has: titles and abstracts as Markdown, everything else as plain Unicode. */
import type { Root } from 'mdast';
import { problem, type Place, type Problem } from '../domain/problem.ts';
import { toReadable } from '../domain/readable.ts';
import { htmlToTex } from '../markup/html-to-tex.ts';
import { parseLatex, parseLatexTitle } from '../markup/latex/parse.ts';
import { toMarkdown } from '../markup/markdown.ts';
import { toHtml } from '../markup/to-html.ts';
import { toText } from '../markup/to-text.ts';

/** What TeX commands of the maintainer stand for: `{ '\\bigO': '\\mathcal{O}' }`. */
export type Macros = Readonly<Record<string, string>>;

const HEADING = /^\s*(?:ABSTRACT[\s:.]*|Abstract(?::\s*|(?=\p{Lu})))(?=\S)/u;

/** The texts of one record; what is odd about them is collected. */
export class Texts {
  readonly #macros: Macros;
  readonly #placeOf: (offset: number) => Place;
  readonly #toTex: (text: string) => string;
  readonly #problems: Problem[] = [];

  /**
   * `placeOf`: where a problem at an offset of the text is shown; `toTex`: what makes LaTeX of the texts, `plainToTex`
   * for a format without it.
   */
  constructor(placeOf: (offset: number) => Place, macros: Macros = {}, toTex = htmlToTex) {
    this.#macros = macros;
    this.#placeOf = placeOf;
    this.#toTex = toTex;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Inline Markdown; undefined for an empty one. */
  title(text: string | undefined): string | undefined {
    return text === undefined ? undefined : whole(toMarkdown(this.#read(parseLatexTitle, text)));
  }

  /** Paragraphs of Markdown, such as those of an abstract, without that word in front of them. */
  prose(text: string | undefined): string | undefined {
    if (text === undefined) return undefined;
    return whole(toMarkdown(this.#read(parseLatex, text.replace(HEADING, ''))));
  }

  /** Readable Unicode on one line: names, venues, notes. */
  plain(text: string | undefined): string | undefined {
    if (text === undefined) return undefined;
    const isPlain = !/[\\{}$~%&<>^_#*[`\p{Cc}\p{Cs}\p{Cf}]|--|''/u.test(text);
    const read = isPlain ? text : toText(this.#read(parseLatexTitle, text), this.#macros);
    return whole(toReadable(read.toWellFormed()).replaceAll(/\s+/g, ' '));
  }

  #read(parse: typeof parseLatex, text: string): Root {
    const { tree, issues } = parse(this.#toTex(toReadable(text)), this.#macros);
    const formulas = toHtml(tree, { macros: this.#macros }).issues;
    for (const { code, offset, message, hint } of [...issues, ...formulas]) {
      this.#problems.push(problem(code, this.#placeOf(offset), message, hint));
    }
    return tree;
  }
}

const NOWHERE = { file: '', line: 1, column: 1 };

/** The same of one text, about which nobody is told. */
export function toPlain(tex: string | undefined): string | undefined {
  return new Texts(() => NOWHERE).plain(tex);
}

/** Signs of LaTeX in text that means them as they are; of dollars the parser knows which are money. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['%', '\\%'],
  ['#', '\\#'],
  ['_', '\\_'],
  ['^', '\\textasciicircum{}'],
  ['~', '\\textasciitilde{}'],
]);

/** A formula between dollars, or a command: what plain text does not have by chance. */
const IS_TEX = /\$[^$\\^_{}]*[\\^_{}][^$]*\$|\$\p{L}\$|\\[a-zA-Z]{2,}|\\[%&#_$'"`^~]/u;

/**
 * Text of a format without LaTeX, which reference managers carry along nevertheless: as LaTeX where it has some.
 * @example plainToTex('5% of $5') // '5\\% of \\$5'
 */
export function plainToTex(text: string): string {
  return htmlToTex(
    IS_TEX.test(text)
      ? text
      : text.replaceAll(/[\\{}%_^~]|(?<!&)#/g, (sign) => SIGNS.get(sign) ?? sign),
  );
}

/** `Rain: A Study`; nothing is put behind a mark that ends the title. */
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
