/** Records of a file in a tagged format. What each tag means stands in ./dialects.ts. */
import { fromNumbers, parseIsoDate, parseWrittenDate, type DateParts } from '../dates.ts';
import { problem, type Place } from '../../domain/problem.ts';
import { VARIABLES, type Variable } from '../../domain/publication.ts';
import type { Name } from '../../domain/name.ts';
import type { SourceRecord } from '../../domain/source-record.ts';
import { characterProblems, toRecord } from '../citation.ts';
import { toInvertedName } from '../inverted-name.ts';
import type { LinkField } from '../links.ts';
import type { SourceContext, SourceReader } from '../read-source.ts';
import { plainToTex, Texts, toPlain } from '../texts.ts';
import type { Dialect, Role } from './dialects.ts';
import { readTags, type TaggedRecord } from './lines.ts';
import { typeOfTags } from './types.ts';

/** @example readTagged(RIS)('TY  - JOUR\nTI  - Rain\nER  - ', 'rain.ris').records.length // 1 */
export function readTagged(dialect: Dialect): SourceReader {
  return (text, file, context) => {
    const records = readTags(text, dialect).map((record) =>
      toTaggedRecord(record, dialect, { file, line: record.line, column: 1 }, context),
    );
    if (records.length > 0) return { records, problems: [] };
    const message = `There is no record of ${dialect.name} in this file: no line begins with “${dialect.start}”.`;
    const place = { file, line: 1, column: 1 };
    return {
      records,
      problems: [problem('source-unreadable', place, message, 'Export the file again.')],
    };
  };
}

function toTaggedRecord(
  { values }: TaggedRecord,
  { roles }: Dialect,
  place: Place,
  { macros }: SourceContext = {},
): SourceRecord {
  const texts = new Texts(() => place, macros);
  const byRole = new Map<Role, string[]>();
  for (const [tag, role] of roles) {
    const said = (values.get(tag) ?? []).filter((value) => value !== '');
    if (said.length > 0) byRole.set(role, [...(byRole.get(role) ?? []), ...said]);
  }
  const all = (role: Role): readonly string[] => byRole.get(role) ?? [];
  const plain = (role: Role): string | undefined => toPlain(texOf(all(role)[0]));
  const types = all('type');
  const known = typeOfTags(types);
  const type = known ?? 'document';
  const authors = all(all('authors').length > 0 ? 'authors' : 'short-authors').map(toName);
  const isCut = (name: Name | undefined): boolean =>
    typeof name === 'string' && /^(?:et\.? al\.?|others)$/i.test(name);
  const groups = all('groups').flatMap((group): readonly Name[] => {
    const literal = toPlain(texOf(group));
    return literal === undefined ? [] : [{ literal }];
  });
  const number = all('number-of-book')
    .find((text) => /\d/.test(text))
    ?.replace(/\s*\(.*$/, '');
  const isBook = (number ?? '').replaceAll(/\D/g, '').length > 8;
  const variables: Partial<Record<Variable, string | undefined>> = {
    ...Object.fromEntries(VARIABLES.map((name) => [name, plain(name)])),
    'container-title': plain('container-title') ?? plain('journal-short'),
    page: pagesOf(plain('page'), plain('first-page'), plain('last-page')),
    genre: type === 'thesis' || type === 'report' || type === 'speech' ? plain('genre') : undefined,
    ...(number !== undefined && { [isBook ? 'ISBN' : 'ISSN']: number }),
  };
  const links = (['url', 'pdf', 'html'] as const).flatMap((role) => fieldsOf(role, all(role)));
  return toRecord({
    place,
    key: all('key')[0] ?? plain('PMID'),
    type,
    title: texts.title(texOf(all('title')[0])),
    authors: [
      ...authors.flatMap((name) => (name === undefined || isCut(name) ? [] : name)),
      ...groups,
    ],
    truncated: authors.some(isCut),
    editors: all('editors').flatMap((name) => toName(name) ?? []),
    translators: all('translators').flatMap((name) => toName(name) ?? []),
    date: dateOf(all('date'), plain('year'), plain('month')),
    status: types.includes('INPR') ? 'in press' : undefined,
    variables,
    doiFields: fieldsOf(
      'doi',
      all('doi').filter((text) => !/\[pii\]/.test(text)),
    ),
    linkFields: links,
    texts: fieldsOf('note', [...all('note'), ...all('number'), variables['container-title'] ?? '']),
    keywords: all('keywords')
      .flatMap((text) => text.split(/\s*;\s*/))
      .flatMap((text) => toPlain(texOf(text)) ?? []),
    note: all('note').length === 0 ? undefined : toPlain(texOf(all('note').join(' '))),
    abstract: texts.prose(texOf(all('abstract')[0])),
    leftOut: [...values.keys()].filter((tag) => !roles.has(tag)),
    problems: [
      ...characterProblems([...values.values()].flat(), place),
      ...texts.problems,
      ...(known === undefined && types.length > 0 ? [unknownType(types.join('; '), place)] : []),
    ],
  });
}

/** `Osei, Ada`, `Roe, Martin, III`, `Zhou XY` with its initials behind; `Rain Institute,` is one unit. */
function toName(text: string): Name | undefined {
  const [family = '', given, suffix] = (toPlain(texOf(text)) ?? '').split(/\s*,\s*/);
  if (given === '' && suffix === undefined && family !== '') return { literal: family };
  if (given !== undefined) return toInvertedName({ family, given, suffix });
  const [, last, initials] = /^(\p{Lu}.*) (\p{Lu}{1,3})$/u.exec(family) ?? [];
  const isShort = last !== undefined && initials !== undefined && /\p{Ll}/u.test(last);
  if (isShort) return { family: last, given: initials.split('').join('. ').concat('.') };
  return family === '' ? undefined : family;
}

/** `2021/05/03/`, `2021///`, `2021 May 3`, `MAY 3` beside a year. */
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

function pagesOf(
  pages: string | undefined,
  first: string | undefined,
  last: string | undefined,
): string | undefined {
  const range =
    pages ?? [first, last].filter((page) => page !== undefined && page !== '').join('-');
  const text = range.replaceAll(/\s*[-–—]+\s*/g, '-');
  return text === '' ? undefined : text === `${first ?? ''}-${first ?? ''}` ? first : text;
}

function fieldsOf(field: string, texts: readonly string[]): readonly LinkField[] {
  return texts.map((text) => ({ field, text: text.trim() }));
}

function texOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : plainToTex(text);
}

function unknownType(type: string, place: Place): SourceRecord['problems'][number] {
  return problem(
    'source-type-unknown',
    place,
    `Nobody knows the type “${type}”; the record is read as a document.`,
    'Export the file again, or give the type in an overlay.',
  );
}
