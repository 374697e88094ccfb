/** Fields of an entry, or names of a @string, up to the brace that closes it. */
import type { Cursor } from './cursor.ts';
import type { BibField, BibFault, Strings } from './scan.ts';

const SPACE = /(?:\s|%[^\n]*)+/y;
const COMMAS = /(?:[\s,]|%[^\n]*)*/y;
const NAME = /[^\s,={}()"#%@]+(?=\s*=)/y;
const BARE = /[^\s,={}()"#%]+/y;

/** Where reading may go on after a fault: a line that begins with a name and `=`. */
const NEXT_FIELD = /\n[^\S\n]*(?=[^\s,={}()"#%@]+[^\S\n]*=[^\S\n]*[{"\d])/g;

/** A value that goes on with the field behind it, or with the comma before that. */
const SWALLOWED = /,\s*(?:[\w-]+\s*=\s*["{\d]|$)/;

export function fieldsOf(
  cursor: Cursor,
  close: string,
  strings: Strings,
): { readonly fields: readonly BibField[]; readonly faults: readonly BibFault[] } {
  const fields: BibField[] = [];
  const faults: BibFault[] = [];
  const report = (offset: number, message: string, isMended: boolean): void => {
    faults.push({ message, offset, isMended });
  };
  let isResumed = true;
  for (;;) {
    const hasComma = isResumed || (cursor.take(COMMAS)?.includes(',') ?? false);
    isResumed = false;
    cursor.take(COMMAS);
    const offset = cursor.at;
    if (cursor.text[offset] === close && !cursor.isAtEnd) {
      cursor.at += 1;
      return { fields, faults };
    }
    if (cursor.isAtEnd) {
      const last = fields.at(-1);
      if (last === undefined || !SWALLOWED.test(last.value)) {
        report(offset, 'The brace that closes the entry is missing', true);
      } else report(last.offset, `The brace that closes “${last.name}” is missing`, false);
      return { fields, faults };
    }
    const name = cursor.take(NAME)?.toLowerCase();
    if (name === undefined) {
      const found = cursor.text.slice(offset, Math.min(offset + 20, cursor.limit)).trimEnd();
      report(offset, `“${found}” stands where a field or the end of the entry was expected`, false);
      if (!skipToField(cursor)) return { fields, faults };
      isResumed = true;
      continue;
    }
    if (!hasComma) report(offset, `The comma before “${name}” is missing`, true);
    cursor.take(/\s*=/y);
    const value = takeValue(cursor, strings);
    if (value === undefined) {
      report(offset, `The value of “${name}” has no end`, false);
      cursor.at = cursor.limit;
      return { fields, faults };
    }
    fields.push({ name, ...value, offset });
  }
}

/** Moves before the next field, or to the end of the entry as far as it can be told; false when there is no field. */
function skipToField(cursor: Cursor): boolean {
  NEXT_FIELD.lastIndex = cursor.at;
  const found = NEXT_FIELD.exec(cursor.text);
  const at = found ? found.index + found[0].length : cursor.limit;
  cursor.at = Math.min(at, cursor.limit);
  return !cursor.isAtEnd;
}

/** `{…}`, `"…"`, a number or a word, or several that `#` joins; undefined when a brace or quote has no partner. */
function takeValue(
  cursor: Cursor,
  strings: Strings,
): Pick<BibField, 'value' | 'unknownWord'> | undefined {
  let value = '';
  let unknownWord: string | undefined;
  do {
    cursor.take(SPACE);
    const open = cursor.take(/[{"]/y);
    if (open === undefined) {
      const word = cursor.take(BARE) ?? '';
      const meaning = strings.get(word.toLowerCase());
      if (meaning === undefined && !/^\d*$/.test(word)) unknownWord = word;
      value += meaning ?? word;
    } else {
      const inside = cursor.takeBalanced(open === '{' ? '}' : '"');
      if (inside === undefined) return undefined;
      value += inside;
    }
    cursor.take(SPACE);
  } while (cursor.take(/#/y) !== undefined);
  return { value, unknownWord };
}
