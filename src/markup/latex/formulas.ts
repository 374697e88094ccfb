/**
 * Where a formula ends, and whether it is one: authors write `$5 and $10`, forget a `$`, and put `$` into
 * `\text{..}` inside a formula.
 */
export interface FoundFormula {
  readonly value: string;
  readonly display: boolean;
  /** One past the closing delimiter. */
  readonly end: number;
}

/** Finds formulas of one source. Remembers what it looked for in vain, so that a hostile text costs no more. */
export interface FormulaFinder {
  /** The formula that `$` or `$$` at `offset` opens. */
  readonly afterDollar: (offset: number) => FoundFormula | undefined;
  /** The formula between an opener that ends at `start` and `close`. */
  readonly until: (start: number, close: string, display: boolean) => FoundFormula | undefined;
}

const TEXT_COMMAND = /\\(?:text(?:rm|it|bf|sf|tt|sc|up|normal)?|mbox|hbox|fbox)\s*$/;
const PROSE = /(?:^|\s)[a-z]{2,}[,;.]?\s+[a-z]{2,}[,;.]?\s+[a-z]{2,}(?:[\s,;.]|$)/i;
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
    const value = source.slice(start, at);
    return isFormula(value, source.charAt(at + 1))
      ? { value, display: false, end: at + 1 }
      : undefined;
  }

  return { afterDollar, until };
}

/** @example isFormula('5 and ', '1') // false: "$5 and $10" */
function isFormula(value: string, next: string): boolean {
  if (value.trim() === '') return false;
  const plain = value.replace(/\\[a-z]+\s*\{[^{}]*\}|\\[a-z]+/gi, ' ; ');
  if (PROSE.test(plain)) return false;
  if (!AMOUNT.test(value) || /[\\^_=]/.test(value)) return true;
  return !/\d/.test(next) && !/[\s\-–/][a-z]{2,}/i.test(value);
}

/** The `$` that closes, or -1. With `nested`, a `$` inside `\text{..}` opens a formula of its own. */
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
