/** Scans the fields of an entry, or the names of a @string, up to the closing brace. */
import type { Cursor } from './cursor.ts';

export interface BibField {
  /** Lower case. */
  readonly name: string;
  /** TeX, with parts joined by `#` concatenated and words defined by @string replaced. */
  readonly value: string;
  /** A word in `value` that no @string defines. */
  readonly unknownWord: string | undefined;
  readonly offset: number;
}

export interface BibFault {
  readonly message: string;
  readonly offset: number;
  /** The text could be read nevertheless. */
  readonly isRepaired: boolean;
}

export type Strings = ReadonlyMap<string, string>;

const SPACE = /(?:\s|%[^\n]*)+/y;
const COMMAS = /(?:[\s,]|%[^\n]*)*/y;
const NAME = /[^\s,={}()"#%@]+(?=\s*=)/y;
const BARE = /[^\s,={}()"#%]+/y;

/** Where scanning may resume after a fault: a line that begins with a name and `=`. */
const NEXT_FIELD = /\n[^\S\n]*(?=[^\s,={}()"#%@]+[^\S\n]*=[^\S\n]*[{"\d])/g;

/** Another field after the closing brace, which is therefore one too many. */
const CONTINUES = /[^\S\n]*,(?=\s*[^\s,={}()"#%@]+\s*=\s*[{"\w])/y;

/** A word processor's quotation marks around a value, up to those before the next field. */
const TYPOGRAPHIC = /[“”„‟«‘’‚]{1,2}/y;
const QUOTED = /[\s\S]{0,20000}?[“”‟»‘’"]{1,2}(?=\s*(?:#|\}|,\s*(?:\}|[^\s,={}()"#%@]+\s*=)))/y;

/** A value that runs into the next field, or the comma before it. */
const SWALLOWED = /,\s*(?:[\w-]+\s*=\s*["{\d]|$)/;

export function fieldsOf(
  cursor: Cursor,
  close: string,
  strings: Strings,
): { readonly fields: readonly BibField[]; readonly faults: readonly BibFault[] } {
  const fields: BibField[] = [];
  const faults: BibFault[] = [];
  const report = (offset: number, message: string, isRepaired: boolean): void => {
    faults.push({ message, offset, isRepaired });
  };
  let isResumed = true;
  for (;;) {
    const hasComma = isResumed || (cursor.take(COMMAS)?.includes(',') ?? false);
    isResumed = false;
    cursor.take(COMMAS);
    const offset = cursor.at;
    if (cursor.text[offset] === close && !cursor.isAtEnd) {
      cursor.at += 1;
      if (cursor.take(CONTINUES) === undefined) return { fields, faults };
      report(offset, 'There is an extra brace before the end of the entry, which is ignored', true);
      isResumed = true;
      continue;
    }
    if (cursor.isAtEnd) {
      const last = fields.at(-1);
      if (last === undefined || !SWALLOWED.test(last.value)) {
        report(
          offset,
          'The brace that closes the entry is missing; it is read as if it were there',
          true,
        );
      } else report(last.offset, `The brace that closes “${last.name}” is missing`, false);
      return { fields, faults };
    }
    const name = cursor.take(NAME)?.toLowerCase();
    if (name === undefined) {
      const line = cursor.text.slice(offset, Math.min(offset + 20, cursor.limit)).split('\n');
      const found = line[0]?.trimEnd() ?? '';
      report(offset, `Found “${found}” where a field or the end of the entry was expected`, false);
      if (!skipToField(cursor)) return { fields, faults };
      isResumed = true;
      continue;
    }
    if (!hasComma)
      report(offset, `The comma before “${name}” is missing; it is read as if it were there`, true);
    cursor.take(/\s*=/y);
    const taken = takeValue(cursor, strings);
    if (taken === undefined) {
      report(offset, `The value of “${name}” has no end`, false);
      cursor.at = cursor.limit;
      return { fields, faults };
    }
    const { isTypographic, ...value } = taken;
    if (isTypographic)
      report(
        offset,
        `The quotation marks of “${name}” are typographic; they are read as straight ones`,
        true,
      );
    fields.push({ name, ...value, offset });
  }
}

/** Moves to the next field, or to the end of the entry. Returns false if there is no field. */
function skipToField(cursor: Cursor): boolean {
  NEXT_FIELD.lastIndex = cursor.at;
  const found = NEXT_FIELD.exec(cursor.text);
  const at = found ? found.index + found[0].length : cursor.limit;
  cursor.at = Math.min(at, cursor.limit);
  return !cursor.isAtEnd;
}

/** Takes `{…}`, `"…"`, a number or a word, or several joined by `#`; nothing if a brace or quote is unmatched. */
function takeValue(
  cursor: Cursor,
  strings: Strings,
): (Pick<BibField, 'value' | 'unknownWord'> & { isTypographic: boolean }) | undefined {
  let value = '';
  let unknownWord: string | undefined;
  let isTypographic = false;
  do {
    cursor.take(SPACE);
    const open = cursor.take(/[{"]/y);
    if (open === undefined && cursor.take(TYPOGRAPHIC) !== undefined) {
      const inside = cursor.take(QUOTED);
      if (inside === undefined) return undefined;
      value += inside.replace(/[“”‟»‘’"]{1,2}$/, '');
      isTypographic = true;
    } else if (open === undefined) {
      const word = cursor.take(BARE) ?? '';
      const text = strings.get(word.toLowerCase());
      if (text === undefined && !/^\d*$/.test(word)) unknownWord = word;
      value += text ?? word;
    } else {
      const inside = cursor.takeBalanced(open === '{' ? '}' : '"');
      if (inside === undefined) return undefined;
      value += inside;
    }
    cursor.take(SPACE);
  } while (cursor.take(/#/y) !== undefined);
  return { value: straight(value), unknownWord, isTypographic };
}

/** Commands that only affect BibTeX's sorting (“BibTeXing”, section 4): `\noopsort{1973b}1973`. */
const SORTING = /\\(?:noop(?:sort)?|sortnoop)\s*\{[^{}]*\}/gi;

/** MathSciNet’s soft sign in Russian names, which others type as an apostrophe. */
const PRIME = /\\cprime(?![a-z])\s*(?:\{\})?/gi;

/** `\”u` from a word processor to `\"u`: TeX has no command of that name. */
function straight(tex: string): string {
  return tex
    .replaceAll(SORTING, '')
    .replaceAll(PRIME, "'")
    .replaceAll(/\\[“”]/g, String.raw`\"`)
    .replaceAll(/\\[‘’]/g, String.raw`\'`);
}
