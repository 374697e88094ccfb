/** Names as sources write them, without what is printed next to them. */
import { separateMarks } from '../domain/name-marks.ts';
import type { Name } from '../domain/name.ts';
import { omitUndefined } from '../domain/omit-undefined.ts';

/** A name that is one unit; undefined for an empty text. */
export function toLiteralName(text: string): Name | undefined {
  const { name, marks } = separateMarks(text);
  return name === '' ? undefined : omitUndefined({ literal: name, marks });
}

/** A name in reading order, with its marks apart; undefined for an empty text. */
export function toPrintedName(text: string): Name | undefined {
  const { name, marks } = separateMarks(text);
  if (name === '') return undefined;
  return marks === undefined ? name : { printed: name, marks };
}

interface InvertedName {
  readonly family: string;
  readonly given?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * The name with its lower-case particle separated, unless the family name is marked as one unit; undefined for an empty
 * name.
 * @example toInvertedName({ family: 'van der Velde', given: 'Ludo' })
 * // { family: 'Velde', particle: 'van der', given: 'Ludo' }
 */
export function toInvertedName(
  { family, given, suffix }: InvertedName,
  isWhole = false,
): Name | undefined {
  const words = family.split(' ');
  const capital = words.findIndex((word) => !/^['’]?\p{Ll}/u.test(word));
  const start = isWhole ? 0 : Math.max(0, capital);
  const particle = words.slice(0, start).join(' ');
  const last = separateMarks(words.slice(start).join(' '));
  const first = separateMarks(given ?? '');
  const marks = [last.marks, first.marks].filter((each) => each !== undefined).join('');
  if (last.name === '') return first.name === '' ? undefined : first.name;
  return omitUndefined({
    family: last.name,
    given: first.name || undefined,
    particle: particle || undefined,
    suffix: suffix || undefined,
    marks: marks || undefined,
  });
}
