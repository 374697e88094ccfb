/** Names in the lines of tagged formats. */
import { NAME_SUFFIXES } from '../../domain/name-parts.ts';
import type { Name } from '../../domain/name.ts';
import { omitUndefined } from '../../domain/omit-undefined.ts';
import { spaceInitials } from '../../domain/person-name.ts';
import { splitParticle } from '../settled-names.ts';

const FULL_NAME = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

const INVERTED = /^[^,]+, ?\p{Lu}[^,]*$/u;
const AND = /,? (?:and|&) /;

/** EndNote’s forms of an organisation: `Rain Institute,` and `University of Rain,, Hail Unit`. */
const IS_UNIT = /\S\s*,\s*$|,,/;

/** Splits `Osei, Ada; Lind, Bo`, `Osei, A and Lind, B` and `Ada Osei and Bo Lind` on one line, which should have one name. */
export function splitNames(text: string): readonly string[] {
  if (IS_UNIT.test(text)) return [text];
  const parts = text.split(/\s*[;；、]\s*/).filter((part) => part !== '');
  if (parts.length !== 1) return parts;
  const inverted = text.split(AND);
  if (inverted.length > 1 && inverted.every((part) => INVERTED.test(part))) return inverted;
  const fullNames = inverted.flatMap((part) => part.split(', '));
  const isSplit = fullNames.length > (inverted.length > 1 ? 1 : 2);
  return isSplit && fullNames.every((part) => FULL_NAME.test(part)) ? fullNames : parts;
}

/** `Zhou XY`, and in Embase `Osei A.B.` */
const SHORT =
  /^((?:\p{Ll}[\p{L}’]* )*\p{Lu}.*) (\p{Lu}{1,3}|\p{Lu}-\p{Lu}|(?:\p{Lu}\.-?){1,4}(?<=\.))$/u;

/** `Osei, Ada`, `Roe, Martin, III`, `Lind, Bo Jr`, PubMed’s `Roe, Martin 3rd`, `Osei, AB`, `Zhou XY`; `Rain Institute,` is one unit. */
export function toName(text: string): Name {
  if (IS_UNIT.test(text)) {
    return { literal: text.replace(/[\s,]+$/, '').replaceAll(/,+/g, ',') };
  }
  const [family = '', given, suffix] = text.split(/\s*,\s*/);
  if (given !== undefined) {
    const [, first = given, junior] = /^(.*\S) (\S+)$/.exec(given) ?? [];
    const isJunior =
      junior !== undefined && (NAME_SUFFIXES.has(junior) || /^(?:2nd|3rd|[4-9]th)$/.test(junior));
    return omitUndefined({
      ...splitParticle(family),
      given: spaced(isJunior ? first : given, family),
      suffix: suffix ?? (isJunior ? junior : undefined),
    });
  }
  const [, last, initials] = SHORT.exec(family) ?? [];
  const isShort = last !== undefined && initials !== undefined && /\p{Ll}/u.test(last);
  if (isShort) return omitUndefined({ ...splitParticle(last), given: spaced(initials, last) });
  return family;
}

/** `AB` to `A. B.`, unless the family name is in capitals too. */
function spaced(given: string, family: string): string {
  const areInitials = /^\p{Lu}{1,3}$/u.test(given) && /\p{Ll}/u.test(family);
  return areInitials ? spaceInitials(given) : given;
}
