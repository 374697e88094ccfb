/** Where one name of a list ends and the next begins, if someone has used something else than “and”. */
import { NAME_SUFFIXES } from '../../domain/name-parts.ts';
import { UNSPACED } from '../../domain/person-name.ts';
import { splitOutsideBraces } from './tex-groups.ts';

export const COMMA = /\s*[,，]\s*/y;
export const SPACE = /(?:\s|~)+/y;

/** biblatex: `family=Velde, given=Ludo`. */
export const EXTENDED = /^(?:family|given|prefix|suffix)\s*=/i;

/** After the comma in the name of a company. */
export const COMPANY = /^(?:Inc|Ltd|LLC|GmbH|Corp|Co|AG|SA)\.?$/i;
const SUFFIX = /^(?:Ph\.?\s?D|M\.?D|Esq|Jnr|Snr)\.?$/i;

const FULL = /[^\s,][\s,~.]+[^\s,]/;
/** Begins and ends with a capital, unlike `Ada von` and `zu Rain`. */
const CAPITALS = /^\P{Ll}(?:.*[\s~])?\P{Ll}[^\s~]*$/u;

/** What separates two names, and what each of them must look like then: `Costa e Silva` is one. */
const BETWEEN: readonly (readonly [RegExp, readonly RegExp[]])[] = [
  [/,?\s*\\?[&/]\s*/y, [FULL]],
  [/\s+(?:und|et)(?=\s)/y, [FULL, CAPITALS]],
  [/\s+(?:und|et|[yei])(?=\s)/y, [/[^\s,],\s*\p{Lu}/u]],
];

/** Splits at semicolons, and at signs and words between what looks like names. */
export function splitAtOtherSeparators(piece: string, doubts: string[]): readonly string[] {
  const parts = splitOutsideBraces(piece, /\s*[;；、]\s*/y).flatMap((part) => {
    const names = BETWEEN.map(([separator, forms]) => {
      const sides = splitOutsideBraces(part, separator).map((side) => side.trim());
      return sides.length > 1 && sides.every((side) => forms.every((form) => form.test(side)))
        ? sides
        : [part];
    });
    return names.find((sides) => sides.length > 1) ?? [part];
  });
  if (parts.length > 1) doubts.push('Names are not separated by “and”');
  return parts;
}

/** Splits `Ada Osei, Bo Lind, Cy Roe` and `Osei, A., Lind, B., Roe, C.`, but not a name with its own comma. */
export function splitByCommas(pieces: readonly string[], doubts: string[]): readonly string[] {
  const isAloneWithCommas = (at: number): boolean =>
    pieces.length > 1 &&
    pieces.every((piece, other) => other === at || (!piece.includes(',') && wordsOf(piece) > 1));
  return pieces.flatMap((piece, at) => {
    const parts = splitOutsideBraces(piece, COMMA).filter((part) => part !== '');
    const others = parts.slice(1);
    if (
      others.length === 0 ||
      EXTENDED.test(piece) ||
      parts.some(isSuffix) ||
      others.some((part) => COMPANY.test(part))
    ) {
      return [piece];
    }
    const areFullNames = parts.every((part) => wordsOf(part) > 1);
    const beginsWithInitial = parts.every((part) => /^\p{Lu}\.[^,]*\s\p{L}{2}/u.test(part));
    const isAlone = pieces.length === 1 || parts.length > 2;
    const areShort =
      parts.every((part) => INITIALS_LAST.test(part)) &&
      (parts.every((part) => !part.endsWith('.')) ||
        (isAlone && parts.every((part) => part.endsWith('.'))));
    // `山田, 太郎` is one name, as in Latin letters.
    if (parts.every((part) => UNSPACED.test(part)) && (parts.length > 2 || piece.includes('，'))) {
      doubts.push('Names are separated by commas');
      return parts;
    }
    if (
      areFullNames &&
      (parts.length > 2 || beginsWithInitial || areShort || isAloneWithCommas(at))
    ) {
      doubts.push('Names are separated by commas');
      return parts;
    }
    if (parts.length > 3 && parts.length % 2 === 0) {
      doubts.push('Commas separate both the names and their parts');
      return parts.flatMap((part, index) =>
        index % 2 === 0 ? [`${part}, ${parts[index + 1] ?? ''}`] : [],
      );
    }
    if (parts.length > 2) doubts.push(`“${piece}” has too many commas for one name`);
    return [piece];
  });
}

/** `Zhou XY`, `Zhou X.Y.` */
export const INITIALS_LAST =
  /^(?<family>\p{Lu}[^,{}\\.]*) (?<initials>\p{Lu}{1,3}|(?:\p{Lu}\.[ -]?){1,4}(?<=\.))$/u;

export function isSuffix(text: string): boolean {
  return NAME_SUFFIXES.has(text) || SUFFIX.test(text);
}

export function wordsOf(tex: string): number {
  return splitOutsideBraces(tex.trim(), SPACE).filter((word) => word !== '').length;
}
