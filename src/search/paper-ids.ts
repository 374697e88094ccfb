/**
 * Ids in few bytes. Most are made of the first author's family name, the year and words of the title, so the index
 * tells only which: `=1245` is one word of the name, then the title's words two, four and five, counted from zero in
 * base 36. Any other id is written out.
 */
import { wordsOf } from './words.ts';

/** What an id is made of. */
export interface IdSource {
  readonly title: string;
  readonly firstAuthor: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

const SHORT = '=';

export function shortenId(id: string, source: IdSource): string {
  const year = source.date.slice(0, 4);
  const [name = '', words = ''] = id.split(`-${year}-`);
  const ofTitle = termsOf(source.title);
  const places = words.split('-').map((word) => ofTitle.indexOf(word).toString(36));
  const short = SHORT + String(name.split('-').length) + places.join('');
  return expandId(short, source) === id ? short : id;
}

/** @example expandId('=1245', { title: 'Where You Place the Norm Matters', … }) // 'osei-2026-place-norm-matters' */
export function expandId(written: string, { title, firstAuthor, date }: IdSource): string {
  if (!written.startsWith(SHORT)) return written;
  const [count = '', ...places] = written.slice(SHORT.length);
  const ofTitle = termsOf(title);
  return [
    ...termsOf(firstAuthor).slice(-Number(count)),
    date.slice(0, 4),
    ...places.map((place) => ofTitle[parseInt(place, 36)] ?? ''),
  ].join('-');
}

function termsOf(text: string): readonly string[] {
  return wordsOf(text).map(({ term }) => term);
}
