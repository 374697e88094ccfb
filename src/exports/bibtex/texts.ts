/**
 * Text and markup as values of BibTeX fields. BibTeX counts braces without knowing TeX, so a literal brace is never
 * written as `\{`; formulas are in braces, so that no style changes the case of their letters.
 */
import { fromMarkdown } from '../../markup/markdown.ts';
import type { Macros } from '../../markup/math/katex-options.ts';
import { escapeTex, toTex } from '../../markup/to-tex.ts';
import { toText } from '../../markup/to-text.ts';
import { isSentenceCase, protectCapitals } from './protect-capitals.ts';
import { mathLetters, textLetters } from './tex-letters.ts';

/** @example textToBibtex('R&D at Łódź {') // 'R\\&D at {\\L}{\\\'o}d{\\\'z} \\textbraceleft{}' */
export function textToBibtex(text: string): string {
  return escapeBraces(escapeTex(text), textLetters, '\\textbraceleft{}', '\\textbraceright{}');
}

/**
 * A title of inline Markdown. `runningText` shows which words are proper names.
 * @example titleToBibtex('SDEs of $O(n)$ for 5% of GPT', '', {}) // '{SDEs} of {$O(n)$} for 5\\% of {GPT}'
 */
export function titleToBibtex(markdown: string, runningText: string, macros: Macros): string {
  const context = { runningText, isSentenceCase: isSentenceCase(toText(markdown, macros)) };
  const mapText = (tex: string): string => protectCapitals(tex, context);
  return write(markdown, macros, mapText);
}

/** Text whose capitals styles do not change: an abstract. */
export function markdownToBibtex(markdown: string, macros: Macros): string {
  return write(markdown, macros, (tex) => tex);
}

/** `$<$i$>$`, by which other programs mean a tag. */
const LIKE_TAG = /\$<\$(?=\/?[a-z][a-z0-9:-]*\/?\$>\$)/gi;

function write(markdown: string, macros: Macros, mapText: (tex: string) => string): string {
  const value = splitAtFormulas(toTex(fromMarkdown(markdown), { macros, mapText }))
    .map((part, index) => (index % 2 === 1 ? formula(part) : prose(part)))
    .join('')
    .replaceAll(LIKE_TAG, '$&{}')
    .replaceAll(/\s+/g, ' ')
    // The only italics that reference managers know.
    .replaceAll('\\emph{', '\\textit{')
    .trim();
  return isBalanced(value) ? value : textToBibtex(toText(markdown, macros));
}

/** Formulas are at odd places. What is in braces belongs to one: `$\text{if $x$}$`. */
function splitAtFormulas(tex: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (const [token] of tex.matchAll(/\\[\s\S]|[\s\S]/g)) {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (token !== '$') part += token;
    else if (parts.length % 2 === 0) {
      parts.push(part);
      part = token;
      depth = 0;
    } else {
      part += token;
      if (depth > 0) continue;
      parts.push(part);
      part = '';
    }
  }
  return [...parts, part];
}

function prose(tex: string): string {
  return escapeBraces(tex, textLetters, '\\textbraceleft{}', '\\textbraceright{}');
}

/** The letters of a formula must keep their case; a mere symbol such as `$<$` has none. */
function formula(tex: string): string {
  const value = escapeBraces(tex, mathLetters, '\\lbrace ', '\\rbrace ');
  return /[a-z]/i.test(value) ? `{${value}}` : value;
}

function escapeBraces(
  tex: string,
  writeLetters: (tex: string) => string,
  left: string,
  right: string,
): string {
  const escaped = tex.replaceAll(/\\./gs, (command) =>
    command === '\\{' ? left : command === '\\}' ? right : command,
  );
  return writeLetters(escaped);
}

function isBalanced(value: string): boolean {
  let depth = 0;
  for (const character of value) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
