/**
 * An id in few bytes. Most are made of the first author's family name, the year and words of the title, so that the
 * index tells only which: `=1245` is one word of the name, then the title's words two, four and five, counted from
 * zero in base 36. Any other id is written out.
 */
import { termsOf } from './words.ts';

/** What an id is made of. */
export interface IdSource {
  readonly title: string;
  readonly firstAuthor: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

export function shortenId(id: string, source: IdSource): string {
  const [name = '', words = ''] = id.split(`-${source.date.slice(0, 4)}-`);
  const ofTitle = termsOf(source.title);
  const places = words.split('-').map((word) => ofTitle.indexOf(word).toString(36));
  const short = `=${String(name.split('-').length)}${places.join('')}`;
  return expandId(short, source) === id ? short : id;
}

/** @example expandId('=1245', { title: 'Where You Place the Norm Matters', … }) // 'osei-2026-place-norm-matters' */
export function expandId(written: string, { title, firstAuthor, date }: IdSource): string {
  if (!written.startsWith('=')) return written;
  const [count = '', ...places] = written.slice(1);
  const ofTitle = termsOf(title);
  const words = places.map((place) => ofTitle[parseInt(place, 36)] ?? '');
  return [...termsOf(firstAuthor).slice(-Number(count)), date.slice(0, 4), ...words].join('-');
}

/**
 * What most ids of phrases and venues are: their words, without an abbreviation and the ending of a plural.
 * @example toPlaceId('differential equations (DE)') // 'differential-equation'
 */
export function toPlaceId(label: string): string {
  return toId(label.replace(/ \(.*/, '').replace(/s$/, ''));
}

/** What most ids of persons and topics are. */
export function toId(name: string): string {
  return termsOf(name).join('-');
}
