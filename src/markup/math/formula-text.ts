/**
 * A formula as readable Unicode. KaTeX's MathML is what is read: it has every macro expanded, every symbol in
 * Unicode and the structure plain.
 */
import { fitFormula } from './formula.ts';
import type { Macros } from './katex-options.ts';
import { styledLetters } from './letters.ts';
import { parseMathml, type MathmlNode } from './mathml.ts';
import { divisor, grouped, layOut, operator, raised, SOFT } from './text-layout.ts';
import { stacked } from './stacked-text.ts';

/**
 * One line of text; TeX that cannot be typeset without its backslashes and braces.
 * @example formulaText('\\frac{1}{\\sqrt{N}}', {}) // '1/√N'
 */
export function formulaText(tex: string, macros: Macros): string {
  // A formula that is refused in a line may be taken on one of its own, never the other way round.
  const fitted = fitFormula(tex, true, macros);
  if (!fitted.ok) return sourceText(tex);
  return layOut(write(parseMathml(fitted.mathml), ''));
}

/** What is left of TeX when its commands are names and its braces are gone. */
function sourceText(tex: string): string {
  return tex
    .replace(/\\(?:left|right|rm|cal|bf|it|mathrm|mathcal|mathbf|text)(?![a-z])/gi, '')
    .replace(/\\(?:([a-z]+)|[\s\S])|[{}~]/gi, (_each, name: string | undefined) => name ?? ' ')
    .replace(/[$\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `variant`: the style of letters that holds here. */
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

/** Limits of a sum or integral, and a space before what it is taken of. */
function scripted(base: string, script: string): string {
  return LARGE_OPERATOR.test(base.trim()) ? `${base}${script} ` : base + script;
}
