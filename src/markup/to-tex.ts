/** The tree to TeX for a BibTeX field: special characters escaped, math between dollars. */
import type { Nodes, Root } from 'mdast';
import { expandMacros } from './math/expand-macros.ts';
import { toPortableFormula } from './math/normalise-formula.ts';
import { privateMacros } from './math/katex-commands.ts';
import { NO_MACROS, type Macros } from './math/katex-options.ts';
import { lookUp } from '../domain/look-up.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '$<$',
  '>': '$>$',
  '“': '``',
  '”': "''",
  '‘': '`',
  '’': "'",
  '–': '--',
  '—': '---',
  '…': '\\ldots{}',
  '\u00A0': '~',
  '∼': '$\\sim$',
  // Of two, which TeX would make a dash or a quotation mark.
  '-': '-{}',
  "'": "'{}",
};

export interface TexOptions {
  /** The maintainer's macros, which are expanded: whoever cites the paper lacks them. */
  readonly macros?: Macros;
  /** Maps each stretch of escaped text, to protect capitals. */
  readonly mapText?: (tex: string) => string;
}

/** @example toTex(parseLatexTitle('$5\\%$ of <all> “sets”').tree) // "$5\\%$ of $<$all$>$ ``sets''" */
export function toTex(
  tree: Root,
  { macros = NO_MACROS, mapText = (tex) => tex }: TexOptions = {},
): string {
  const write = (node: Nodes): string => {
    switch (node.type) {
      case 'text':
        return mapText(escapeTex(node.value));
      case 'inlineMath':
      case 'math':
        return `$${expandMacros(toPortableFormula(inOneFormula(node.value)), privateMacros(macros))}$`;
      case 'emphasis':
        return `\\emph{${all(node.children)}}`;
      case 'strong':
        return `\\textbf{${all(node.children)}}`;
      case 'inlineCode':
        return `\\texttt{${escapeTex(node.value, SPECIAL)}}`;
      case 'break':
        return ' ';
      case 'root':
      case 'list':
      case 'listItem':
        return node.children.map(write).join(' ');
      default:
        return 'children' in node
          ? all(node.children)
          : 'value' in node
            ? escapeTex(node.value)
            : '';
    }
  };
  const all = (nodes: readonly Nodes[]): string => nodes.map(write).join('');
  return write(tree);
}

/** A dollar sign would end the formula, unless it is in braces; `^^5c` is a backslash (The TeXbook, chapter 8). */
function inOneFormula(tex: string): string {
  let depth = 0;
  return tex.replaceAll('^^', '^{}^').replaceAll(/\\[\s\S]|[{}$]/g, (token) => {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    return token === '$' && depth <= 0 ? '\\$' : token;
  });
}

const SPECIAL = /[\\{}$&#_%~^<>“”‘’–—…\u00A0∼]/g;
const SPECIAL_IN_PROSE = new RegExp(`${SPECIAL.source}|-(?=[-–—])|'(?=['’”])`, 'g');

/** Plain text for a BibTeX field. */
export function escapeTex(text: string, special = SPECIAL_IN_PROSE): string {
  return text.replace(special, (character) => lookUp(ESCAPES, character) ?? character);
}
