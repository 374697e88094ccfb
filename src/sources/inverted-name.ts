/** A name of which the source says what the family name is: `van der Velde, Ludo`. */
import { separateMarks } from '../domain/name-marks.ts';
import type { Name } from '../domain/name.ts';

interface Said {
  readonly family: string;
  readonly given?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * The name, with the particle in lower case before the family name apart, unless the family name is marked as whole;
 * undefined for an empty one.
 * @example toInvertedName({ family: 'van der Velde', given: 'Ludo' })
 * // { family: 'Velde', particle: 'van der', given: 'Ludo' }
 */
export function toInvertedName({ family, given, suffix }: Said, isWhole = false): Name | undefined {
  const words = family.split(' ');
  const named = isWhole
    ? 0
    : Math.max(
        0,
        words.findIndex((word) => !/^['’]?\p{Ll}/u.test(word)),
      );
  const particle = words.slice(0, named).join(' ');
  const last = separateMarks(words.slice(named).join(' '));
  const first = separateMarks(given ?? '');
  const marks = [last.marks, first.marks].filter((each) => each !== undefined).join('');
  if (last.name === '') return first.name === '' ? undefined : first.name;
  return {
    family: last.name,
    ...(first.name !== '' && { given: first.name }),
    ...(particle !== '' && { particle }),
    ...(suffix !== undefined && suffix !== '' && { suffix }),
    ...(marks !== '' && { marks }),
  };
}
