/**
 * Finds where a formula ends, and decides whether it is one: authors write `$5 and $10`, forget a `$`, and put `$`
 * into `\text{..}` inside a formula.
 */
import { rowsByWord } from '../../domain/look-up.ts';

export interface FoundFormula {
  readonly value: string;
  readonly display: boolean;
  /** One past the closing delimiter. */
  readonly end: number;
  /** Whether the lost beginning of a command was restored. */
  readonly restored?: boolean;
}

/** Finds the formulas of one source. Remembers failed searches, so that hostile text takes linear time. */
export interface FormulaFinder {
  /** The formula opened by `$` or `$$` at `offset`. */
  readonly afterDollar: (offset: number) => FoundFormula | undefined;
  /** The formula from `start`, after its opening delimiter, to `close`. */
  readonly until: (start: number, close: string, display: boolean) => FoundFormula | undefined;
}

const TEXT_COMMAND = /\\(?:text(?:rm|it|bf|sf|tt|sc|up|normal)?|mbox|hbox|fbox)\s*$/;
const PROSE = /(?:^|\s)[a-z]{2,}(?:[,;.]?\s+[a-z]{2,}){2}(?:[\s,;.]|$)/i;
const LONG_PROSE = /(?:^|\s)[a-z]{2,}(?:[,;.]?\s+[a-z]{2,}){5}(?:[\s,;.]|$)/i;
/** Some program has read `\t` of `\times` as a tab, or `\n` of `\nabla` as a line end. */
const LOST_STARTS = rowsByWord({
  '\\t': 'imes heta ilde ext',
  '\\n': 'abla',
  '\\r': 'ightarrow',
  '\\v': 'arepsilon arphi',
  '\\f': 'rac orall',
  '\\b': 'egin',
});
const TRUNCATED_COMMAND =
  /(?<![\\a-zA-Z])(?:(?:imes|heta|abla|ightarrow|arepsilon|arphi|orall)(?![a-zA-Z])|(?:ilde|ext|rac|egin)(?=\{))/g;

/** Between two shell variables, `$HOME and $PATH`: `HOME and `, `HOME, `, `HOME/bin:`, `name = `. */
const SHELL =
  /^(?:\w{2,}(?:\s+[a-z]{2,})+\s+|[A-Z_]{2,}[,;]\s+|[A-Z_]{2,}[/:][\w/:.-]*|[a-z_]\w{2,}(?:\s*[=,;])?\s+)$/i;

/** Words around a price, and currencies. */
const PRICE_WORD =
  /(?:^|\s)(?:and|or|to|of|per|an?|the|for|in|at|each|is|are|with|on|by|than|from|as|up|more|less|(?:thous|mill?i|bill?i|trill?i)(?:on|and)s?|dollars?|US|USD|AUD|CAD|HK)(?:\s|$)/i;

const AMOUNT = /^\s*\d[\d.,]*(?:\s*[KMB]|\+)?(?:[\s\-–/]|$)/i;

export function findFormulas(source: string): FormulaFinder {
  const missing = new Set<string>();
  let nested = true;

  function until(start: number, close: string, display: boolean): FoundFormula | undefined {
    if (missing.has(close)) return undefined;
    const at = source.indexOf(close, start);
    if (at === -1) {
      missing.add(close);
      return undefined;
    }
    return { value: source.slice(start, at), display, end: at + close.length };
  }

  function afterDollar(offset: number): FoundFormula | undefined {
    if (source.startsWith('$$', offset)) {
      const found = until(offset + 2, '$$', true);
      if (found?.value.trim()) return found;
      return undefined;
    }
    const start = offset + 1;
    let at = nested ? closingDollar(source, start, true) : -1;
    if (at === -1) {
      nested = false;
      if (missing.has('$')) return undefined;
      at = closingDollar(source, start, false);
      if (at === -1) missing.add('$');
    }
    if (at === -1) return undefined;
    const written = source.slice(start, at);
    const value = written.replace(
      TRUNCATED_COMMAND,
      (rest) => (LOST_STARTS.get(rest) ?? '') + rest,
    );
    const isMath = isFormula(source.charAt(offset - 1), value, source.charAt(at + 1));
    return isMath ? { value, display: false, end: at + 1, restored: value !== written } : undefined;
  }

  return { afterDollar, until };
}

/**
 * Whether the text between two dollars is a formula, and not a price with its sentence, prose between a stray dollar
 * and the next formula, or the gap between two formulas.
 * @example isFormula(' ', '5 and ', '1') // false: "from $5 and $10"
 */
function isFormula(before: string, value: string, after: string): boolean {
  if (value.trim() === '') return true;
  const isGap =
    /^\s[^\\^_=]*\s$/.test(value) && /[^\s([{]/.test(before) && /[^\s.,;:)]/.test(after);
  if (isGap || isProse(value)) return false;
  if (SHELL.test(value) && /[a-z_]/i.test(after)) return false;
  if (!AMOUNT.test(value) || /\\(?![$%&#])|[\^_=]/.test(value)) return true;
  const isClosed = /[\p{L}\p{N})\]%°'′]$/u.test(value) && !/[\p{L}\p{N}]/u.test(after);
  if (isClosed && !PRICE_WORD.test(value)) return true;
  return !/\d/.test(after) && !/[\s\-–/][a-z]{2,}/i.test(value);
}

/** Three words in a row; six if a text command may contain them. */
function isProse(value: string): boolean {
  const plain = value
    .replace(/\{\s*\\[a-z]+\s[^{}]*\}/gi, ' ; ')
    .replace(/\\[a-z]+\s*\{[^{}]*\}|\\[a-z]+/gi, ' ; ');
  const hasText = /\\(?:rm|it|text|mbox|hbox|mathrm)/.test(value);
  return (hasText ? LONG_PROSE : PROSE).test(plain);
}

/** Offset of the closing `$`, or -1. If `nested`, a `$` inside `\text{..}` opens a formula of its own. */
function closingDollar(source: string, start: number, nested: boolean): number {
  const groups: ('text' | 'formula' | 'group')[] = [];
  for (let at = start; at < source.length; at += 1) {
    const character = source.charAt(at);
    const inside = groups.at(-1);
    if (character === '\\') at += 1;
    else if (character === '$') {
      if (nested && inside === 'text') groups.push('formula');
      else if (nested && inside === 'formula') groups.pop();
      else return at;
    } else if (character === '{') {
      const isText = nested && TEXT_COMMAND.test(source.slice(Math.max(start, at - 14), at));
      groups.push(isText ? 'text' : 'group');
    } else if (character === '}' && inside !== 'formula') groups.pop();
  }
  return -1;
}
