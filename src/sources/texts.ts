/** Texts of sources in the forms that a record has: titles and abstracts as Markdown, everything else as plain Unicode. */
import { parseLatex, parseLatexTitle } from '../markup/latex/parse.ts';
import { toMarkdown } from '../markup/markdown.ts';
import { toText } from '../markup/to-text.ts';
import { htmlToTex } from '../markup/html-to-tex.ts';

/** A title in LaTeX or HTML as inline Markdown; undefined for an empty one. */
export function toTitle(tex: string | undefined): string | undefined {
  return whole(tex === undefined ? '' : toMarkdown(parseLatexTitle(htmlToTex(tex)).tree));
}

/** An abstract in LaTeX or HTML as Markdown. */
export function toProse(tex: string | undefined): string | undefined {
  return whole(tex === undefined ? '' : toMarkdown(parseLatex(htmlToTex(tex)).tree));
}

/** Readable Unicode on one line. */
export function toPlain(tex: string | undefined): string | undefined {
  if (tex === undefined) return undefined;
  const isPlain = !/[\\{}$~%&<>^_#`\p{Cc}\p{Cs}\p{Cf}]|--|''/u.test(tex);
  const text = isPlain ? tex : toText(parseLatexTitle(htmlToTex(tex)).tree);
  return whole(text.toWellFormed().normalize('NFC').replaceAll(/\s+/g, ' '));
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
    IS_TEX.test(text) ? text : text.replaceAll(/[\\{}%_^~]|(?<!&)#/g, (sign) => SIGNS.get(sign) ?? sign),
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
