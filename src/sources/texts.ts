/** Texts of sources in the forms that a record has: titles and abstracts as Markdown, everything else as plain Unicode. */
import { problem, type Place, type Problem } from '../domain/problem.ts';
import { toReadable } from '../domain/readable.ts';
import { htmlToTex } from '../markup/html-to-tex.ts';
import { parseLatex, parseLatexTitle } from '../markup/latex/parse.ts';
import { toMarkdown } from '../markup/markdown.ts';
import { toHtml } from '../markup/to-html.ts';
import { toText } from '../markup/to-text.ts';

/** What TeX commands of the maintainer stand for: `{ '\\bigO': '\\mathcal{O}' }`. */
export type Macros = Readonly<Record<string, string>>;

/** Titles and abstracts of one record, in LaTeX or HTML, as Markdown; what is odd about them is collected. */
export class Texts {
  readonly #macros: Macros;
  readonly #placeOf: (offset: number) => Place;
  readonly #problems: Problem[] = [];

  /** `placeOf`: where a problem at an offset of the text is shown. */
  constructor(placeOf: (offset: number) => Place, macros: Macros = {}) {
    this.#macros = macros;
    this.#placeOf = placeOf;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Inline; undefined for an empty one. */
  title(tex: string | undefined): string | undefined {
    return this.#read(parseLatexTitle, tex);
  }

  /** Paragraphs, such as those of an abstract. */
  prose(tex: string | undefined): string | undefined {
    return this.#read(parseLatex, tex);
  }

  #read(parse: typeof parseLatex, text: string | undefined): string | undefined {
    if (text === undefined) return undefined;
    const { tree, issues } = parse(htmlToTex(toReadable(text)), this.#macros);
    const formulas = toHtml(tree, { macros: this.#macros }).issues;
    for (const { code, offset, message, hint } of [...issues, ...formulas]) {
      this.#problems.push(problem(code, this.#placeOf(offset), message, hint));
    }
    return whole(toMarkdown(tree));
  }
}

/** Readable Unicode on one line. */
export function toPlain(tex: string | undefined): string | undefined {
  if (tex === undefined) return undefined;
  const isPlain = !/[\\{}$~%&<>^_#`\p{Cc}\p{Cs}\p{Cf}]|--|''/u.test(tex);
  const text = isPlain ? tex : toText(parseLatexTitle(htmlToTex(tex)).tree);
  return whole(toReadable(text.toWellFormed()).replaceAll(/\s+/g, ' '));
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
