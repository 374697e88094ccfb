/**
 * Names in a field such as `author`, as BibTeX reads them (“BibTeXing”, section 4): `First von Last`,
 * `von Last, First`, `von Last, Jr, First`; a name in braces is one unit. Other separators are accepted and reported.
 */
import { separateMarks } from '../../domain/name-marks.ts';
import { NAME_SUFFIXES } from '../../domain/name-parts.ts';
import type { Name } from '../../domain/name.ts';
import { omitUndefined } from '../../domain/omit-undefined.ts';
import { spaceInitials } from '../../domain/person-name.ts';
import { CUT, REMARK, settleNames, type SettledNames } from '../settled-names.ts';
import { toPlain } from '../texts.ts';
import {
  COMMA,
  COMPANY,
  EXTENDED,
  INITIALS_LAST,
  isSuffix,
  SPACE,
  splitAtOtherSeparators,
  splitByCommas,
  wordsOf,
} from './separate-names.ts';
import { insideBraces, splitOutsideBraces } from './tex-groups.ts';
import { tidyNames } from './tidy-names.ts';

/** TeX to readable Unicode: `texts.plain` of the record, which collects problems. */
type Plain = (tex: string | undefined) => string | undefined;

const AND = /\s+and(?=\s)/iy;

/**
 * @example readNames('Ada Osei and van der Velde, Ludo and others')
 * // { names: ['Ada Osei', { family: 'Velde', particle: 'van der', given: 'Ludo' }], isCut: true, doubts: [] }
 */
export function readNames(tex: string, plain: Plain = toPlain): SettledNames {
  const doubts: string[] = [];
  const pieces = splitOutsideBraces(` ${tidyNames(tex)} `, AND)
    .flatMap((piece) => splitAtOtherSeparators(piece.trim(), doubts))
    .map((piece) => piece.trim());
  if (pieces.some((piece) => piece === '') && pieces.some((piece) => piece !== '')) {
    doubts.push('An empty name before or after “and” is left out');
  }
  const segments = splitByCommas(
    pieces.filter((piece) => piece !== ''),
    doubts,
  );
  const withoutEtAl = segments.map((piece) => piece.replace(/,?\s+et\.?\s+al\.?$/i, ''));
  const texts = withoutEtAl.filter((piece) => !CUT.test(insideBraces(piece) ?? piece));
  const isCut = texts.length < segments.length || texts.some((name, at) => name !== segments[at]);
  const names = texts.map((piece) => withoutAddition(piece, doubts));
  const catalogued = namesWithTrailingInitials(names, plain);
  if (catalogued !== undefined) doubts.push('The capitals after the names are read as initials');
  const read = catalogued ?? names.flatMap((name) => toName(name, plain) ?? []);
  const settled = settleNames(read);
  return {
    names: settled.names,
    isCut: isCut || settled.isCut,
    doubts: [...doubts, ...settled.doubts],
  };
}

/** In characters. */
const LONGEST = 200;
const IN_BRACKETS = /^([^(),]*[^(),\s])\s*\((?!\p{Lu}\p{Ll}+\))[^()]*\)$/u;
/** An e-mail address, an ORCID iD or the number of an affiliation. */
const NUMBERED = new RegExp(String.raw`^(.*[^\s,])\s*${REMARK.source}$`);
const TITLED = /^(?:(?:Prof|Professor|Dr|Mr|Mrs|Ms)\.?\s+)+(?=\p{Lu})/u;

/** Removes an affiliation in brackets, and titles; `(Bob)` is a nickname, and remarks are marks. */
function withoutAddition(piece: string, doubts: string[]): string {
  if (piece.length > LONGEST || separateMarks(piece).marks !== undefined) return piece;
  const [title = ''] = TITLED.exec(piece) ?? [];
  const untitled = piece.slice(title.length);
  const [, name = untitled] = IN_BRACKETS.exec(untitled) ?? NUMBERED.exec(untitled) ?? [];
  const after = untitled.slice(name.length).trim();
  if (title !== '') doubts.push(`“${title.trim()}” before “${name}” is left out`);
  if (after !== '') doubts.push(`“${after}” after “${name}” is left out`);
  return name;
}

function toName(tex: string, plain: Plain): Name | undefined {
  const inside = insideBraces(tex);
  if (inside !== undefined && !isInverted(inside)) return toLiteral(inside, plain);
  const parts = splitOutsideBraces(inside ?? tex, COMMA).filter((part) => part.trim() !== '');
  if (EXTENDED.test(tex)) return toExtended(parts, plain);
  if (parts.length < 2) return toPrinted(parts[0] ?? '', plain);
  const [last = '', ...rest] = parts;
  if (rest.length === 1 && isSuffix(rest[0] ?? '') && wordsOf(last) > 1) {
    // `Tom Baker, Jr.` and `Bo Lind, PhD`: a degree is not part of the name.
    return toPrinted(NAME_SUFFIXES.has(rest[0] ?? '') ? `${last} ${rest[0] ?? ''}` : last, plain);
  }
  const junior = rest.length > 1 ? Math.max(0, rest.findIndex(isSuffix)) : -1;
  const given = rest.filter((_part, at) => at !== junior).join(' ');
  return structured([last, given, rest[junior]], plain);
}

/** `{Osei, Ada}`: braces around an ordinary name. */
function isInverted(inside: string): boolean {
  const [family, given, ...more] = splitOutsideBraces(inside, COMMA);
  if (family === undefined || given === undefined || more.length > 0) return false;
  return given !== '' && !COMPANY.test(given) && !/\sand\s/i.test(inside);
}

function toLiteral(inside: string, plain: Plain): Name | undefined {
  const literal = plain(inside);
  return literal === undefined ? undefined : { literal };
}

/** `First von Last`: as printed, unless braces say what the family name is. */
function toPrinted(tex: string, plain: Plain): Name | undefined {
  const words = splitOutsideBraces(tex.trim(), SPACE).filter((word) => word !== '');
  const family = insideBraces(words.at(-1) ?? '');
  if (words.length > 1 && family !== undefined && /[\s~]/.test(family.trim())) {
    return structured([words.at(-1) ?? '', words.slice(0, -1).join(' ')], plain);
  }
  return plain(tex);
}

/** biblatex: `family=Velde, given=Ludo, prefix=van der, useprefix=true`. */
function toExtended(parts: readonly string[], plain: Plain): Name | undefined {
  const fields = new Map(
    parts.map((part): [string, string] => {
      const [key = '', ...value] = part.split('=');
      return [key.trim().toLowerCase(), value.join('=').trim()];
    }),
  );
  const family = [fields.get('prefix'), fields.get('family')].filter(Boolean).join(' ');
  return structured([family, fields.get('given') ?? '', fields.get('suffix')], plain);
}

function structured(
  [last, first, junior]: readonly [string, string, (string | undefined)?],
  plain: Plain,
): Name | undefined {
  const words = splitOutsideBraces(last.trim(), SPACE);
  const start = Math.max(
    0,
    words.findIndex((word) => !isLowerCase(word)),
  );
  return omitUndefined({
    particle: plain(words.slice(0, start).join(' ')),
    family: plain(words.slice(start).join(' ')) ?? '',
    given: plain(first),
    suffix: plain(junior),
  });
}

/** As BibTeX decides what belongs to the particle: `d'`, `{\'e}`, but not `{van}`. */
function isLowerCase(word: string): boolean {
  return !/^\{(?!\\)/.test(word) && /^['’]?\p{Ll}/u.test(toPlain(word) ?? '');
}

/** `Zhou XY`, as medical catalogues write it, if every name has that form. */
function namesWithTrailingInitials(
  pieces: readonly string[],
  plain: Plain,
): readonly Name[] | undefined {
  if (pieces.length === 0) return undefined;
  const read = pieces.flatMap((piece): readonly Name[] => {
    const { family = '', initials = '' } = INITIALS_LAST.exec(piece)?.groups ?? {};
    if (!/\p{Ll}/u.test(family) || isSuffix(initials)) return [];
    const given = initials.includes('.') ? initials : spaceInitials(initials);
    return [{ family: plain(family) ?? '', given }];
  });
  return read.length === pieces.length ? read : undefined;
}
