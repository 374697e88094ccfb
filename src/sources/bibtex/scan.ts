/**
 * The structure of a BibTeX or biblatex file: entries and their fields, unchanged, each with its offset. A fault affects
 * only its entry: scanning resumes at the next line that begins with `@type{`. Syntax: Patashnik, “BibTeXing” (1988);
 * `%` outside values is a comment, as in biber.
 */
import { fieldsOf, type BibFault, type BibField } from './scan-fields.ts';
import { Cursor } from './cursor.ts';

export interface BibEntry {
  /** Lower case. */
  readonly type: string;
  readonly key: string;
  /** In the order of the file; a name may occur twice. */
  readonly fields: readonly BibField[];
  readonly faults: readonly BibFault[];
  readonly offset: number;
}

/** A line that begins an entry, or a declaration. */
const START = /^[^\S\n\r\u2028\u2029]*@[^\S\n]*\p{L}+\s*[{(]/gmu;

const DIRECTIVE = /@[^\S\n]*(?<type>[\p{L}\p{N}_-]+)\s*(?<open>\{|\((?=[^()]*[,=]))/uy;

/**
 * @example scanBibtex('@misc{osei, year = 2020}')[0]?.fields // [{ name: 'year', value: '2020', … }]
 */
export function scanBibtex(text: string): readonly BibEntry[] {
  const starts = [...text.matchAll(START)].map(({ index }) => text.indexOf('@', index));
  const strings = new Map<string, string>();
  const entries: BibEntry[] = [];
  let [ahead, areCommentsClosed] = [0, true];
  for (let at = nextAt(text, 0); at >= 0;) {
    DIRECTIVE.lastIndex = at;
    const { type = '', open = '' } = DIRECTIVE.exec(text)?.groups ?? {};
    while (ahead < starts.length && (starts[ahead] ?? 0) <= at) ahead += 1;
    const cursor = new Cursor(
      text,
      type === '' ? at + 1 : DIRECTIVE.lastIndex,
      starts[ahead] ?? text.length,
    );
    const close = open === '{' ? '}' : ')';
    const kind = type.toLowerCase();
    if (kind === 'comment' && areCommentsClosed) {
      // An entry inside a comment must not end the comment.
      const whole = new Cursor(text, cursor.at, text.length);
      areCommentsClosed = whole.takeBalanced(close) !== undefined;
      cursor.at = areCommentsClosed ? whole.at : cursor.limit;
    } else if (kind === 'comment' || kind === 'preamble') cursor.skipBalanced(close);
    else if (kind === 'string') {
      for (const { name, value } of fieldsOf(cursor, close, strings).fields)
        strings.set(name, value);
    } else if (kind !== '') {
      const key = keyOf(cursor);
      entries.push({ type: kind, key, offset: at, ...fieldsOf(cursor, close, strings) });
    }
    at = nextAt(text, cursor.at);
  }
  return entries;
}

/** The next `@` without a `%` before it on the line. */
function nextAt(text: string, from: number): number {
  const pattern = /%[^\n]*|@/g;
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '@') return match.index;
  }
  return -1;
}

/** The citation key; an entry without one begins with a field. */
function keyOf(cursor: Cursor): string {
  cursor.take(/\s*/y);
  const start = cursor.at;
  const key = cursor.take(/[^,={}"\n]*/y) ?? '';
  cursor.take(/\s*/y);
  if (cursor.text[cursor.at] !== '=') return key.trim();
  cursor.at = start;
  return '';
}
