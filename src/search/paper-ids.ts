/**
 * Ids in few bytes. Most consist of the first author's family name, the year and words of the title, so the index only
 * says which words: `=1245` is one word of the name, then words two, four and five of the title, counted from zero in
 * base 36. Any other id is written out.
 */
import { termsOf } from './words.ts';

/** What most ids are made of. */
export interface IdSource {
  readonly title: string;
  readonly firstAuthor: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

export function shortenId(id: string, source: IdSource): string {
  const [name = '', words = ''] = id.split(`-${source.date.slice(0, 4)}-`);
  const titleTerms = termsOf(source.title);
  const positions = words.split('-').map((word) => titleTerms.indexOf(word).toString(36));
  const short = `=${String(name.split('-').length)}${positions.join('')}`;
  return expandId(short, source) === id ? short : id;
}

/** @example expandId('=1245', { title: 'Where You Place the Norm Matters', … }) // 'osei-2026-place-norm-matters' */
export function expandId(written: string, { title, firstAuthor, date }: IdSource): string {
  if (!written.startsWith('=')) return written;
  const [count = '', ...positions] = written.slice(1);
  const titleTerms = termsOf(title);
  const words = positions.map((position) => titleTerms[parseInt(position, 36)] ?? '');
  return [...termsOf(firstAuthor).slice(-Number(count)), date.slice(0, 4), ...words].join('-');
}

/**
 * The usual id of a key phrase or venue: its words without an abbreviation in parentheses and without a plural s.
 * @example toPlaceId('differential equations (DE)') // 'differential-equation'
 */
export function toPlaceId(label: string): string {
  return toId(label.replace(/ \(.*/, '').replace(/s$/, ''));
}

/** The usual id of a person or topic. */
export function toId(name: string): string {
  return termsOf(name).join('-');
}
