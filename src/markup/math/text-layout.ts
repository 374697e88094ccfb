/** How a formula is typed on one line: spaces, parentheses, raised and lowered characters. */
import { toScript } from './scripts.ts';
import { lookUp } from '../../domain/look-up.ts';

/** A soft space next to a name or fraction: becomes a space if it touches another letter or number. */
export const SOFT = '\uE000';

/** Spaces as a typist sets them: `a − 3`, but no space after a unary sign, `−3`. */
export function layOut(text: string): string {
  return text
    .replace(/\s\u2063/g, '')
    .replace(/[\u2061-\u2064\u200B]/g, '')
    .replace(
      /([\p{L}\p{N}\p{M})\]}])\uE000+(?=(?!\p{No}|\p{Lm})[\p{L}\p{N}√(∑∫])/gu,
      (_all, before: string, at: number, all: string) => {
        const next = all
          .slice(at + before.length)
          .replaceAll(SOFT, '')
          .charAt(0);
        return next === '(' ? before : `${before} `;
      },
    )
    .replaceAll(SOFT, '')
    .replace(/\s+/g, ' ')
    .replaceAll('∣', '|')
    .replaceAll('∥', '‖')
    .replace(/(^|[([{^_/|√]) ?([−+±∓]) /g, '$1$2')
    .replace(/([=<>≤≥≈∼→,;] ?)([−+±∓]) /g, '$1$2')
    .replace(/ ?: =/g, ' :=')
    .replace(/ ×\s*$/, '×')
    .trim();
}

const SPACED = /^[=≠<>≤≥≪≫≲≳∼≃≈≅≡≍∝∈∉∋⊂⊆⊃⊇→←↔⇒⇐⇔↦⟶⟵⟹⟺⟷↪↠≺≻⪯⪰⊢⊨+−±∓×∪∩∧∨⊕⊗⊠⊞⋊⋉∖≔⩽⩾↘↗↓↑]+$/u;

/** Operators that are typed as another character. */
const TYPED: Readonly<Record<string, string>> = { '∣': ' | ', '∗': '*' };

/** An operator with the spaces that belong to it. */
export function operator(text: string): string {
  const typed = lookUp(TYPED, text) ?? text;
  if (typed === ',' || typed === ';') return `${typed} `;
  return SPACED.test(typed) ? ` ${typed} ` : typed;
}

/** Superscripts that are typed on the line. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ...Array.from('*†‡⋆′″‴', (mark) => [mark, mark] as const),
  ...[['**', '**'] as const, ['∗', '*'] as const, ['∘', '°'] as const],
  ...[['′′', '″'] as const, ['′′′', '‴'] as const],
]);

/** A superscript or subscript in Unicode or, failing that, after `^` or `_`. */
export function raised(place: 'super' | 'sub', text: string): string {
  const script = compact(text);
  if (script === '') return '';
  const mark = place === 'super' ? MARKS.get(script) : undefined;
  if (mark !== undefined) return mark;
  const unicode = isWord(script) ? undefined : toScript(place, script);
  if (unicode !== undefined) return unicode;
  const isOne = /^(?:.\p{M}*|[A-Z0-9.]+)$/iu.test(script) || isParenthesised(script);
  return (place === 'super' ? '^' : '_') + (isOne ? script : `(${script})`);
}

/** `max`, `star`: kept as words, to be searchable; the indices `ijk` are not words. */
function isWord(script: string): boolean {
  return /[a-z]{3}/i.test(script) && !/^[i-n]+$/.test(script);
}

/** Removes spaces, except between words. */
function compact(text: string): string {
  return text
    .replaceAll(SOFT, '')
    .trim()
    .replace(/\s*([^\p{L}\p{N}\s()])\s*/gu, '$1');
}

/** A numerator: in parentheses if it is a sum or quotient. */
export function grouped(text: string): string {
  const inner = text.trim();
  return isFlat(inner) ? inner : `(${inner})`;
}

/** A divisor or radicand: in parentheses unless it is one number, letter or name. */
export function divisor(text: string): string {
  const inner = text.replaceAll(SOFT, '').trim();
  const isOne = /^√?(?:\d[\d.]*|\p{L}|[A-Za-z]{3,})[\p{M}\p{No}\p{Lm}′*]*$/u.test(inner);
  return isOne || isParenthesised(inner) ? inner : `(${text.trim()})`;
}

/** Whether there is no space or operator outside parentheses. */
function isFlat(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0 && /[\s/−+]/.test(character)) return false;
  }
  return true;
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
