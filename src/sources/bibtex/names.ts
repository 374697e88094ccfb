/**
 * Names of a field such as `author`, as BibTeX reads them (“BibTeXing”, section 4): `First von Last`,
 * `von Last, First`, `von Last, Jr, First`; in braces a name is one unit. What people write in its place is read too,
 * and reported: other separators, marks, bold type.
 */
import { separateMarks } from '../../domain/name-marks.ts';
import { NAME_SUFFIXES } from '../../domain/name-parts.ts';
import type { Name } from '../../domain/name.ts';
import { toInvertedName } from '../inverted-name.ts';
import { toPlain } from '../texts.ts';
import { tidyNames } from './tidy-names.ts';
import { insideBraces, splitOutsideBraces } from './tex-pieces.ts';

export interface ReadNames {
  readonly names: readonly Name[];
  /** The list ends in “and others” or “et al.”. */
  readonly isCut: boolean;
  /** What had to be guessed, as sentences. */
  readonly doubts: readonly string[];
}

/** Readable letters of TeX: `texts.plain` of the record, which collects what is odd about them. */
type Plain = (tex: string | undefined) => string | undefined;

const AND = /\s+and(?=\s)/iy;
const COMMA = /\s*,\s*/y;
const SPACE = /(?:\s|~)+/y;
const CUT = /^(?:and )?(?:(?:\d+ )?(?:others|more)|et\.? al\.?|\.{3}|…)$/i;

/** Of biblatex: `family=Velde, given=Ludo`. */
const EXTENDED = /^(?:family|given|prefix|suffix)\s*=/i;

/** Of a company, behind a comma. */
const COMPANY = /^(?:Inc|Ltd|LLC|GmbH|Corp|Co|AG|SA)\.?$/i;
const SUFFIX = /^(?:Ph\.?\s?D|M\.?D|Esq|Jnr|Snr)\.?$/i;

/**
 * @example readNames('Ada Osei and van der Velde, Ludo and others')
 * // { names: ['Ada Osei', { family: 'Velde', particle: 'van der', given: 'Ludo' }], isCut: true, doubts: [] }
 */
export function readNames(tex: string, plain: Plain = toPlain): ReadNames {
  const doubts: string[] = [];
  const pieces = splitOutsideBraces(` ${tidyNames(tex)} `, AND)
    .flatMap((piece) => splitOtherwise(piece.trim(), doubts))
    .map((piece) => piece.trim());
  if (pieces.some((piece) => piece === '') && pieces.some((piece) => piece !== '')) {
    doubts.push('There is an empty name between or behind “and”; it is left out');
  }
  const listed = splitByCommas(
    pieces.filter((piece) => piece !== ''),
    doubts,
  );
  const whole = listed.map((piece) => piece.replace(/,?\s+et\.?\s+al\.?$/i, ''));
  const kept = whole.filter((piece) => !CUT.test(piece));
  const isCut = kept.length < listed.length || kept.some((name, at) => name !== listed[at]);
  const names = kept.map((piece) => withoutAddition(piece, doubts));
  const behind = initialsBehind(names);
  if (behind !== undefined) doubts.push('The capitals behind the names are read as initials');
  return { names: behind ?? names.flatMap((name) => toName(name, plain) ?? []), isCut, doubts };
}

/** No name has more characters. */
const LONGEST = 200;
const IN_BRACKETS = /^([^(),]*[^(),\s])\s*\((?!\p{Lu}\p{Ll}+\))[^()]*\)$/u;

/** Without an affiliation in brackets; `(Bob)` is a name by which somebody is called, and remarks are marks. */
function withoutAddition(piece: string, doubts: string[]): string {
  const name = piece.length > LONGEST ? undefined : IN_BRACKETS.exec(piece)?.[1];
  if (name === undefined || separateMarks(piece).marks !== undefined) return piece;
  doubts.push(`“${piece.slice(name.length).trim()}” behind “${name}” is left out`);
  return name;
}

/** By semicolons, and by `&` between what looks like two names. */
function splitOtherwise(piece: string, doubts: string[]): readonly string[] {
  const parts = splitOutsideBraces(piece, /\s*;\s*/y).flatMap((part) => {
    const sides = splitOutsideBraces(part, /,?\s*\\?&\s*/y);
    const areNames = sides.length > 1 && sides.every((side) => /[^\s,][\s,~.]+[^\s,]/.test(side));
    return areNames ? sides : [part];
  });
  if (parts.length > 1) doubts.push('Names are separated by something else than “and”');
  return parts;
}

/** `Ada Osei, Bo Lind, Cy Roe` and `Osei, A., Lind, B., Roe, C.` as names; a name with its comma stays one. */
function splitByCommas(pieces: readonly string[], doubts: string[]): readonly string[] {
  const isAllSpoken = (at: number): boolean =>
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
    const areSpoken = parts.every((part) => wordsOf(part) > 1);
    const beginsWithInitial = parts.every((part) => /^\p{Lu}\.[^,]*\s\p{L}{2}/u.test(part));
    const areShort = parts.every((part) => /^\p{Lu}[^,{}\\]+ \p{Lu}{1,3}$/u.test(part));
    if (areSpoken && (parts.length > 2 || beginsWithInitial || areShort || isAllSpoken(at))) {
      doubts.push('Names are separated by commas');
      return parts;
    }
    if (parts.length > 3 && parts.length % 2 === 0) {
      doubts.push('Names are separated by commas, and family names from given names too');
      return parts.flatMap((part, index) =>
        index % 2 === 0 ? [`${part}, ${parts[index + 1] ?? ''}`] : [],
      );
    }
    if (parts.length > 2) doubts.push(`“${piece}” has too many commas for one name`);
    return [piece];
  });
}

function toName(tex: string, plain: Plain): Name | undefined {
  const inside = insideBraces(tex);
  if (inside !== undefined && !isInverted(inside)) return toUnit(inside, plain);
  const parts = splitOutsideBraces(inside ?? tex, COMMA).filter((part) => part.trim() !== '');
  if (EXTENDED.test(tex)) return toExtended(parts, plain);
  if (parts.length < 2) return toSpoken(parts[0] ?? '', plain);
  const [last = '', ...rest] = parts;
  if (rest.length === 1 && isSuffix(rest[0] ?? '') && wordsOf(last) > 1) {
    // `Tom Baker, Jr.` and `Bo Lind, PhD`: a degree is no part of the name.
    return toSpoken(NAME_SUFFIXES.has(rest[0] ?? '') ? `${last} ${rest[0] ?? ''}` : last, plain);
  }
  const suffix = rest.length > 1 ? (rest.find(isSuffix) ?? rest[0]) : undefined;
  const given = rest.filter((part) => part !== suffix).join(' ');
  return structured([last, given, suffix], plain);
}

/** `{Osei, Ada}`: braces around an ordinary name. */
function isInverted(inside: string): boolean {
  const [family, given, ...more] = splitOutsideBraces(inside, COMMA);
  if (family === undefined || given === undefined || more.length > 0) return false;
  return given !== '' && !COMPANY.test(given) && !AND.test(` ${inside} `);
}

function toUnit(inside: string, plain: Plain): Name | undefined {
  const { name, marks } = separateMarks(plain(inside) ?? '');
  return name === '' ? undefined : { literal: name, ...(marks !== undefined && { marks }) };
}

/** `First von Last`: as printed, unless braces say what the family name is. */
function toSpoken(tex: string, plain: Plain): Name | undefined {
  const words = splitOutsideBraces(tex.trim(), SPACE).filter((word) => word !== '');
  const family = insideBraces(words.at(-1) ?? '');
  if (words.length > 1 && family !== undefined && /[\s~]/.test(family.trim())) {
    return structured([words.at(-1) ?? '', words.slice(0, -1).join(' ')], plain);
  }
  const { name, marks } = separateMarks(plain(tex) ?? '');
  if (name === '') return undefined;
  return marks === undefined ? name : { printed: name, marks };
}

/** Biblatex: `family=Velde, given=Ludo, prefix=van der, useprefix=true`. */
function toExtended(parts: readonly string[], plain: Plain): Name | undefined {
  const said = new Map(
    parts.map((part): [string, string] => {
      const [key = '', ...value] = part.split('=');
      return [key.trim().toLowerCase(), value.join('=').trim()];
    }),
  );
  const family = [said.get('prefix'), said.get('family')].filter(Boolean).join(' ');
  return structured([family, said.get('given') ?? '', said.get('suffix')], plain);
}

function structured(
  [last, first, junior]: readonly [string, string, (string | undefined)?],
  plain: Plain,
): Name | undefined {
  const isWhole = insideBraces(last) !== undefined;
  return toInvertedName(
    { family: plain(last) ?? '', given: plain(first), suffix: plain(junior) },
    isWhole,
  );
}

/** `Zhou XY`, as catalogues of medicine write, where every name of the list has that form. */
function initialsBehind(pieces: readonly string[]): readonly Name[] | undefined {
  if (pieces.length === 0) return undefined;
  const read = pieces.flatMap((piece): readonly Name[] => {
    const { family = '', initials = '' } =
      /^(?<family>\p{Lu}[^,{}\\]*) (?<initials>\p{Lu}{1,3})$/u.exec(piece)?.groups ?? {};
    if (!/\p{Ll}/u.test(family) || isSuffix(initials)) return [];
    return [{ family, given: initials.split('').join('. ').concat('.') }];
  });
  return read.length === pieces.length ? read : undefined;
}

function isSuffix(text: string): boolean {
  return NAME_SUFFIXES.has(text) || SUFFIX.test(text);
}

function wordsOf(tex: string): number {
  return splitOutsideBraces(tex.trim(), SPACE).filter((word) => word !== '').length;
}
