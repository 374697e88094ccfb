/**
 * A name as a source gives it: in parts if the source says which is the family name, `literal` if it marks the name as
 * one unit (an organisation, a collaboration), otherwise as printed. What a source says is never guessed again.
 */
import { z } from 'zod';
import { omitUndefined } from './omit-undefined.ts';
import { parsePersonName, UNSPACED, type PersonName } from './person-name.ts';

const part = z.string().trim().min(1, 'Nothing of it can be shown.');

/** Marks printed at a name, such as `*` or `†`, which the source explains elsewhere. */
const marks = z.string().trim().min(1).optional();

export const nameSchema = z.union([
  /** As printed: `Ludo van der Velde`. */
  part,
  /** `{ family: García Márquez, given: Gabriel }` */
  z.strictObject({
    family: part,
    given: part.optional(),
    /** Before the family name: `van der`. */
    particle: part.optional(),
    /** `Jr.`, `III` */
    suffix: part.optional(),
    marks,
  }),
  /** An organisation or a collaboration: `{ literal: Rain and Snow Institute }` */
  z.strictObject({ literal: part, marks }),
  /** As printed, with marks. */
  z.strictObject({ printed: part, marks }),
]);

export type Name = z.infer<typeof nameSchema>;

/** The parts of a name, parsed only if the source gives it as printed. */
export function toPersonName(name: Name): PersonName {
  if (typeof name === 'string') return parsePersonName(name);
  const marked = omitUndefined({ marks: name.marks });
  if ('printed' in name) return { ...parsePersonName(name.printed), ...marked };
  if ('literal' in name) {
    return { full: name.literal, family: name.literal, isGroup: true, isGiven: true, ...marked };
  }
  return { full: formatPrinted(name), ...name, isGroup: false, isGiven: true };
}

export function toPersonNames(names: readonly Name[] = []): readonly PersonName[] {
  return names.map(toPersonName);
}

/** The name in reading order: `Ludo van der Velde Jr.`, `王小明`. */
export function formatPrinted({
  family,
  given,
  particle,
  suffix,
}: Pick<PersonName, 'family' | 'given' | 'particle' | 'suffix'>): string {
  if (given !== undefined && UNSPACED.test(family + given)) return family + given;
  return [given, particle, family, suffix].filter((each) => each !== undefined).join(' ');
}

/** The inverse of `toPersonName`. */
export function fromPersonName(name: PersonName): Name {
  const { full, family, given, particle, suffix, isGroup, isGiven, marks: printedMarks } = name;
  const marked = omitUndefined({ marks: printedMarks });
  if (isGiven !== true) return printedMarks === undefined ? full : { printed: full, ...marked };
  if (isGroup) return { literal: full, ...marked };
  return omitUndefined({ family, given, particle, suffix, ...marked });
}
