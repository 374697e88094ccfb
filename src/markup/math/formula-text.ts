/**
 * A formula as readable Unicode. KaTeX's MathML is what is read: it has every macro expanded, every symbol in
 * Unicode and the structure plain.
 */
import type { Macros } from './katex-options.ts';
import { typesetFormula } from './formula.ts';
import { parseMathml, type MathmlNode } from './mathml.ts';
import { styledLetters } from './letters.ts';
import { toScript } from './scripts.ts';

/**
 * One line of text; TeX that cannot be typeset without its backslashes and braces.
 * @example formulaText('\\frac{1}{\\sqrt{N}}', {}) // '1/√N'
 */
export function formulaText(tex: string, macros: Macros): string {
  const typeset = typesetFormula(tex, false, macros);
  if (!typeset.ok) return sourceText(tex);
  return layOut(write(parseMathml(typeset.html), ''));
}

/** Stands beside a name of several letters: a space where another letter or number touches it. */
const SOFT = '\uE000';

/** Spaces as a typist sets them: none after a sign that has nothing before it, `−3`, but `a − 3`. */
function layOut(text: string): string {
  return text
    .replace(/[\u2061-\u2064\u200B]/g, '')
    .replace(/([\p{L}\p{N}\p{M})\]}])\uE000+(?=[\p{L}\p{N}])/gu, '$1 ')
    .replaceAll(SOFT, '')
    .replace(/\s+/g, ' ')
    .replace(/(^|[([{,;=<>≤≥≈∼→^_/|]) ?([−+±∓]) /g, '$1$2')
    .replace(/([=<>≤≥≈∼→,;])([−+±∓])/g, '$1 $2')
    .replace(/ ×\s*$/, '×')
    .trim();
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
  if (typeof node === 'string') return styledLetters(node, variant);
  const style = node.attributes.get('mathvariant') ?? variant;
  const parts = node.children.map((child) => write(child, style));
  const [first = '', second = '', third = ''] = parts;
  switch (node.name) {
    case 'annotation':
      return '';
    case 'mspace':
      return spaceOf(node.attributes.get('width'));
    case 'mi':
      return /^[a-z]{2,}/i.test(parts.join(''))
        ? `${SOFT}${parts.join('')}${SOFT}`
        : parts.join('');
    case 'mo':
      return operator(parts.join(''));
    case 'mfrac':
      return node.attributes.get('linethickness') === '0px'
        ? `${first} ${second}`
        : `${grouped(first)}/${grouped(second)}`;
    case 'msqrt':
      return `√${grouped(parts.join(''))}`;
    case 'mroot':
      return `${toScript('super', second) ?? `${second}-th root of `}√${grouped(first)}`;
    case 'msup':
    case 'msub':
    case 'msubsup':
      return scripts(node.name, first, second, third);
    case 'mover':
    case 'munder':
    case 'munderover':
      return stacked(node.name, first, second, third);
    case 'mtr':
      return parts.join(' ');
    case 'mtable':
      return parts.join('; ');
    default:
      return parts.join('');
  }
}

function scripts(kind: string, base: string, second: string, third: string): string {
  if (kind === 'msup') return base + raised('super', second);
  if (kind === 'msub') return base + raised('sub', second);
  return base + raised('sub', second) + raised('super', third);
}

const PRIMES = /^[′″‴⁗]+$/;

function raised(place: 'super' | 'sub', text: string): string {
  const script = text.trim();
  if (script === '') return '';
  if (PRIMES.test(script)) return script;
  const mark = place === 'super' ? '^' : '_';
  const unicode = toScript(place, script.replaceAll(' ', ''));
  return unicode ?? mark + grouped(script);
}

/** Accents over one letter, each with the combining character that Unicode has for it. */
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

/** Lines, braces and arrows over or under several letters: nothing to read. */
const LINES: ReadonlySet<string> = new Set(Array.from('⏞⏟_―–⎯\u0332ˉ‾→←↔^~'));

function stacked(kind: string, base: string, second: string, third: string): string {
  const over = second.trim();
  const combining = COMBINING.get(over);
  if (kind === 'mover' && combining !== undefined) {
    return /^.$/u.test(base) ? (base + combining).normalize('NFC') : base;
  }
  if (LINES.has(over) && third === '') return base;
  if (kind === 'mover') return base + raised('super', second);
  return base + raised('sub', second) + raised('super', third);
}

/** Parentheses round what is more than one number, letter or name. */
function grouped(text: string): string {
  const inner = text.trim();
  const isOne = /^√?[\p{L}\p{N}\p{M}.′]+$/u.test(inner) || /^[^\s\w]$/u.test(inner);
  return isOne || isParenthesised(inner) ? inner : `(${inner})`;
}

function isParenthesised(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) === '(') depth += 1;
    if (text.charAt(at) === ')') depth -= 1;
    if (depth === 0) return at > 0 && at === text.length - 1;
  }
  return false;
}

const SPACED = /^[=≠<>≤≥≪≫≲≳∼≃≈≅≡≍∝∈∉∋⊂⊆⊃⊇→←↔⇒⇐⇔↦⟶⟵⟹⟺⟷↪↠≺≻⪯⪰⊢⊨+−±∓×·∪∩∧∨⊕⊗∖∣∥≔:⩽⩾⋅∘∗]+$/u;
const TIGHT = /^[⋅·∗∘×:∣]$/u;

function operator(text: string): string {
  if (text === ',' || text === ';') return `${text} `;
  if (TIGHT.test(text)) return text === '×' || text === '∣' ? ` ${text} ` : text;
  return SPACED.test(text) ? ` ${text} ` : text;
}

function spaceOf(width: string | undefined): string {
  return width !== undefined && Number.parseFloat(width) > 0 ? ' ' : '';
}
