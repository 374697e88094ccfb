/** Records of a file in a tagged format. ./dialects.ts says what each tag means. */
import { fromNumbers, parseIsoDate, parseWrittenDate, type DateParts } from '../dates.ts';
import type { Place } from '../../domain/problem.ts';
import { NAME_SUFFIXES } from '../../domain/name-parts.ts';
import type { Name } from '../../domain/name.ts';
import { omitUndefined } from '../../domain/omit-undefined.ts';
import { VARIABLES } from '../../domain/publication.ts';
import type { SourceRecord } from '../../domain/source-record.ts';
import { toRecord } from '../citation.ts';
import { findArxivId } from '../identifiers.ts';
import { linkFields } from '../links.ts';
import { splitParticle } from '../settled-names.ts';
import { doubtfulNames } from '../record-problems.ts';
import type { SourceContext, SourceReader } from '../read-source.ts';
import { plainToTex, Texts } from '../texts.ts';
import { variablesByType } from './by-type.ts';
import type { Dialect, Role } from './dialects.ts';
import { readTags, type TaggedRecord } from './lines.ts';
import { typeOfTags } from './types.ts';

/** @example readTagged(RIS)('TY  - JOUR\nTI  - Rain\nER  - ', 'rain.ris').records.length // 1 */
export function readTagged(dialect: Dialect): SourceReader {
  return (text, file, context) => ({
    records: readTags(text, dialect).map((record) =>
      toTaggedRecord(record, dialect, { file, line: record.line, column: 1 }, context),
    ),
    problems: [],
  });
}

function toTaggedRecord(
  { values }: TaggedRecord,
  { roles, titleOf = (text) => text }: Dialect,
  place: Place,
  { macros }: SourceContext = {},
): SourceRecord {
  const texts = new Texts(() => place, macros, plainToTex);
  const byRole = new Map<Role, string[]>();
  for (const [tag, role] of roles) {
    const texts = (values.get(tag) ?? []).filter((value) => value !== '');
    if (texts.length > 0) byRole.set(role, [...(byRole.get(role) ?? []), ...texts]);
  }
  const all = (role: Role): readonly string[] => byRole.get(role) ?? [];
  const plain = (role: Role): string | undefined => texts.plain(all(role)[0]);
  // Before anything is split at a semicolon: entities end in one.
  const allPlain = (role: Role): readonly string[] =>
    all(role).flatMap((text) => texts.plain(text) ?? []);
  const types = all('type');
  const known = typeOfTags(types);
  const type = known ?? 'document';
  const named = allPlain(all('authors').length > 0 ? 'authors' : 'short-authors');
  const split = named.flatMap(splitNames);
  const doubts = split.length > named.length ? ['One line has several names'] : [];
  const groups = allPlain('groups').map((literal): Name => ({ literal }));
  const variables = variablesByType(
    type,
    {
      ...Object.fromEntries(VARIABLES.map((name) => [name, plain(name)])),
      'original-title': titleOf(plain('original-title')),
    },
    plain,
  );
  const isOnDisk = (text: string): boolean => text.startsWith('internal-pdf:');
  const links = (['url', 'pdf', 'html'] as const).flatMap((role) =>
    linkFields(
      role,
      all(role).filter((text) => !isOnDisk(text)),
    ),
  );
  const accession = all('accession');
  const unused = [
    ...(accession.some((text) => findArxivId(text) === undefined) ? ['accession'] : []),
    ...(all('pdf').some(isOnDisk) ? ['pdf'] : []),
  ];
  const tagsOf = (role: string): readonly string[] =>
    [...values.keys()].filter((tag) => roles.get(tag) === role);
  return toRecord({
    place,
    key: all('key')[0] ?? plain('PMID'),
    raw: [...values.values()].flat(),
    type,
    unknownType: known === undefined && types.length > 0 ? types.join('; ') : undefined,
    title: texts.title(titleOf(all('title')[0] ?? all('book-title')[0])),
    authors: [...split.map(toName), ...groups],
    truncated: false,
    editors: allPlain('editors').map(toName),
    translators: allPlain('translators').map(toName),
    date: dateOf(all('date'), plain('year') ?? plain('early'), plain('month')),
    dateField: [...roles].flatMap(([tag, role]) =>
      role === 'date' || role === 'year' ? linkFields(tag, values.get(tag) ?? []) : [],
    )[0],
    status: types.includes('INPR') ? 'in press' : undefined,
    variables,
    doiFields: linkFields(
      'doi',
      all('doi').filter((text) => !/\[pii\]/.test(text)),
    ),
    linkFields: links,
    texts: linkFields('note', [
      ...accession,
      ...all('note'),
      ...all('number'),
      variables['container-title'] ?? '',
    ]),
    keywords: allPlain('keywords')
      .flatMap((text) => text.split(/\s*;\s*/))
      .filter((text) => text !== ''),
    note: texts.plain(all('note').join(' ')),
    abstract: texts.prose(all('abstract')[0]),
    leftOut: [...[...values.keys()].filter((tag) => !roles.has(tag)), ...unused.flatMap(tagsOf)],
    problems: [...texts.problems, ...doubtfulNames(doubts, named.join(' '), 'Osei, Ada', place)],
  });
}

const FULL_NAME = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

const INVERTED = /^[^,]+, ?\p{Lu}[^,]*$/u;
const AND = /,? (?:and|&) /;

/** EndNote’s form of an organisation: with a comma at the end. */
const IS_UNIT = /^(.*\S)\s*,\s*$/;

/** Splits `Osei, Ada; Lind, Bo`, `Osei, A and Lind, B` and `Ada Osei and Bo Lind` on one line, which should have one name. */
function splitNames(text: string): readonly string[] {
  if (IS_UNIT.test(text)) return [text];
  const parts = text.split(/\s*[;；、]\s*/).filter((part) => part !== '');
  if (parts.length !== 1) return parts;
  const inverted = text.split(AND);
  if (inverted.length > 1 && inverted.every((part) => INVERTED.test(part))) return inverted;
  const fullNames = inverted.flatMap((part) => part.split(', '));
  const isSplit = fullNames.length > (inverted.length > 1 ? 1 : 2);
  return isSplit && fullNames.every((part) => FULL_NAME.test(part)) ? fullNames : parts;
}

/** `Osei, Ada`, `Roe, Martin, III`, `Lind, Bo Jr`, `Osei, AB`, `Zhou XY`; `Rain Institute,` is one unit. */
function toName(text: string): Name {
  const [, unit] = IS_UNIT.exec(text) ?? [];
  if (unit !== undefined) return { literal: unit };
  const [family = '', given, suffix] = text.split(/\s*,\s*/);
  if (given !== undefined) {
    const [, first = given, junior] = /^(.*\S) (\S+)$/.exec(given) ?? [];
    const isJunior = junior !== undefined && NAME_SUFFIXES.has(junior);
    return omitUndefined({
      ...splitParticle(family),
      given: spaced(isJunior ? first : given, family),
      suffix: suffix ?? (isJunior ? junior : undefined),
    });
  }
  const [, last, initials] = /^((?:\p{Ll}[\p{L}’]* )*\p{Lu}.*) (\p{Lu}{1,3})$/u.exec(family) ?? [];
  const isShort = last !== undefined && initials !== undefined && /\p{Ll}/u.test(last);
  if (isShort) return omitUndefined({ ...splitParticle(last), given: spaced(initials, last) });
  return family;
}

/** `AB` to `A. B.`, unless the family name is in capitals too. */
function spaced(given: string, family: string): string {
  const areInitials = /^\p{Lu}{1,3}$/u.test(given) && /\p{Ll}/u.test(family);
  return areInitials ? Array.from(given, (letter) => `${letter}.`).join(' ') : given;
}

/** `2021/05/03/`, `2021///`, `2021 May 3`, `MAY 3` with a year. */
function dateOf(
  dates: readonly string[],
  year: string | undefined,
  month: string | undefined,
): DateParts | undefined {
  const written = [...dates, year ?? ''].map((text) => {
    const [, y, m, d] = /^(\d{4})\/(\d{0,2})\/(\d{0,2})(?:\/.*)?$/.exec(text.trim()) ?? [];
    if (y === undefined) return parseIsoDate(text) ?? parseWrittenDate(text);
    return fromNumbers(Number(y), Number(m), Number(d));
  });
  const inYear =
    month === undefined
      ? written.find((date) => date.month !== undefined)
      : parseWrittenDate(month);
  const own = written.find((date) => date.year !== undefined);
  const all = written.filter((date) => date.year === own?.year);
  const exact =
    all.find((date) => date.day !== undefined) ??
    all.find((date) => date.month !== undefined) ??
    own;
  if (exact?.year === undefined) return undefined;
  return exact.month === undefined ? { ...inYear, year: exact.year } : exact;
}
