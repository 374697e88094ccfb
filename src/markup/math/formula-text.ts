/**
 * A formula as readable Unicode, from KaTeX's MathML: there all macros are expanded, symbols are Unicode, and the
 * structure is explicit.
 */
import { fitFormula } from './formula.ts';
import type { Macros } from './katex-options.ts';
import { styledLetters } from './letters.ts';
import { parseMathml, type MathmlNode } from './mathml.ts';
import { divisor, grouped, layOut, operator, raised, SOFT } from './text-layout.ts';

/**
 * One line of text; TeX that cannot be typeset loses its backslashes and braces.
 * @example formulaText('\\frac{1}{\\sqrt{N}}', {}) // '1/√N'
 */
export function formulaText(tex: string, macros: Macros): string {
  // Anything KaTeX accepts inline it also accepts as a display.
  const fitted = fitFormula(tex, true, macros);
  if (!fitted.ok) return sourceText(tex);
  return layOut(write(parseMathml(fitted.mathml), ''));
}

/** TeX with commands as their names and without braces. */
function sourceText(tex: string): string {
  return tex
    .replace(/\\(?:left|right|rm|cal|bf|it|mathrm|mathcal|mathbf|text)(?![a-z])/gi, '')
    .replace(/\\(?:([a-z]+)|[\s\S])|[{}~]/gi, (_each, name: string | undefined) => name ?? ' ')
    .replace(/[$\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `variant`: the inherited style of letters. */
function write(node: MathmlNode, variant: string): string {
  if (typeof node === 'string')
    return variant === 'double-struck' ? styledLetters(node, variant) : node;
  const style = node.attributes.get('mathvariant') ?? variant;
  const parts = node.children.map((child) => write(child, style));
  const text = parts.join('');
  const [first = '', second = '', third = ''] = parts;
  switch (node.name) {
    case 'annotation':
      return '';
    case 'mspace':
      return Number.parseFloat(node.attributes.get('width') ?? '') > 0 ? ' ' : '';
    case 'mi':
      return /^[a-z]{2,}/i.test(text) ? SOFT + text + SOFT : text;
    case 'mtext':
      return style === 'monospace' ? SOFT + text + SOFT : text;
    case 'mo':
      return node.attributes.has('stretchy') ? text : operator(text);
    case 'mfrac':
      return node.attributes.get('linethickness') === '0px'
        ? `${first} ${second}`
        : `${SOFT}${grouped(first)}/${divisor(second)}${SOFT}`;
    case 'msqrt':
      return `√${divisor(text)}`;
    case 'mroot':
      return `${raised('super', second)}√${divisor(first)}`;
    case 'msup':
      return first + raised('super', second);
    case 'msub':
      return scripted(first, raised('sub', second));
    case 'msubsup':
      return scripted(first, raised('sub', second) + raised('super', third));
    case 'mover':
      return stacked(first, '', second);
    case 'munder':
      return scripted(first, stacked('', second, ''));
    case 'munderover':
      return scripted(first, stacked('', second, third));
    case 'mtr':
      return parts.join(' ');
    case 'mtable':
      return parts.join('; ');
    default:
      return text;
  }
}

const LARGE_OPERATOR = /^[∑∏∐∫∬∭∮⨁⨂⨀⋃⋂⋁⋀⨆]$/;

/** Adds a space after the limits of a sum or integral. */
function scripted(base: string, script: string): string {
  return LARGE_OPERATOR.test(base.trim()) ? `${base}${script} ` : base + script;
}

/** Accents over one letter and the combining character of each. */
const COMBINING: ReadonlyMap<string, string> = new Map([
  ['^', '\u0302'],
  ['ˆ', '\u0302'],
  ['~', '\u0303'],
  ['˜', '\u0303'],
  ['ˉ', '\u0304'],
  ['¯', '\u0304'],
  ['‾', '\u0304'],
  ['˘', '\u0306'],
  ['˙', '\u0307'],
  ['¨', '\u0308'],
  ['˚', '\u030A'],
  ['ˇ', '\u030C'],
  ['ˊ', '\u0301'],
  ['ˋ', '\u0300'],
  ['⃗', '\u20D7'],
  ['→', '\u20D7'],
]);

/** Lines, braces and arrows over or under several letters, which are not text. */
const LINES: ReadonlySet<string> = new Set(Array.from('⏞⏟_―–⎯\u0332ˉ‾→←↔^~˜¯'));

function stacked(base: string, under: string, over: string): string {
  const combining = COMBINING.get(over.trim());
  if (combining !== undefined && /^.$/u.test(base)) return (base + combining).normalize('NFC');
  const script = (place: 'sub' | 'super', text: string): string =>
    LINES.has(text.trim()) ? '' : raised(place, text);
  return base + script('sub', under) + script('super', over);
}
