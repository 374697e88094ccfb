/** Records of a file in a tagged format. ./dialects.ts says what each tag means. */
import type { Place, Problem } from '../../domain/problem.ts';
import type { Name } from '../../domain/name.ts';
import { VARIABLES } from '../../domain/publication.ts';
import type { SourceRecord } from '../../domain/source-record.ts';
import { toRecord } from '../citation.ts';
import { findArxivId } from '../identifiers.ts';
import { linkFields, type LinkField } from '../links.ts';
import { doubtfulNames, partlyReadField } from '../record-problems.ts';
import type { SourceContext, SourceReader } from '../read-source.ts';
import { plainToTex, Texts } from '../texts.ts';
import { variablesByType } from './by-type.ts';
import { readDates } from './dates.ts';
import type { Dialect, Role } from './dialects.ts';
import { readTags, type TaggedRecord } from './lines.ts';
import { splitNames, toName } from './names.ts';
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
  const byRole = new Map<Role, readonly LinkField[]>();
  for (const [tag, role] of roles) {
    const fields = linkFields(tag, values.get(tag) ?? []).filter(({ text }) => text !== '');
    if (fields.length > 0) byRole.set(role, [...(byRole.get(role) ?? []), ...fields]);
  }
  const fieldsOf = (role: Role): readonly LinkField[] => byRole.get(role) ?? [];
  const all = (role: Role): readonly string[] => fieldsOf(role).map(({ text }) => text);
  const plain = (role: Role): string | undefined => texts.plain(all(role)[0]);
  // Before anything is split at a semicolon: entities end in one.
  const allPlain = (role: Role): readonly string[] =>
    all(role).flatMap((text) => texts.plain(text) ?? []);
  const types = all('type');
  const known = typeOfTags(types);
  const type = known ?? 'document';
  const doubtful: Problem[] = [];
  const namesOf = (role: Role): readonly Name[] => {
    const lines = allPlain(role);
    const names = lines.flatMap(splitNames);
    const doubts = names.length > lines.length ? ['One line has several names'] : [];
    doubtful.push(...doubtfulNames(doubts, lines.join(' '), 'Osei, Ada', place));
    return names.map(toName);
  };
  const groups = allPlain('groups').map((literal): Name => ({ literal }));
  const variables = variablesByType(
    type,
    {
      ...Object.fromEntries(VARIABLES.map((name) => [name, plain(name)])),
      'original-title': titleOf(plain('original-title')),
    },
    plain,
  );
  const dates = readDates(
    (['year', ...(byRole.has('year') ? [] : ['early' as const]), 'date', 'month'] as const).flatMap(
      fieldsOf,
    ),
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
    authors: [...namesOf(byRole.has('authors') ? 'authors' : 'short-authors'), ...groups],
    truncated: false,
    editors: namesOf('editors'),
    translators: namesOf('translators'),
    date: dates.date,
    dateField: [...fieldsOf('date'), ...fieldsOf('year')][0],
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
      // PubMed’s mark of a major topic: `*Rain`, `Rain/*physiology`.
      .flatMap((text) => text.replaceAll(/(?<=^|\/)\*/g, '').split(/\s*;\s*/))
      .filter((text) => text !== ''),
    note: texts.plain(all('note').join(' ')),
    abstract: texts.prose(all('abstract')[0]),
    leftOut: [
      ...[...values.keys()].filter((tag) => !roles.has(tag)),
      ...unused.flatMap(tagsOf),
      ...dates.unread.map(({ field }) => field),
    ],
    problems: [
      ...texts.problems,
      ...doubtful,
      ...dates.partlyRead.map(({ field, text }) => partlyReadField(field, text, place)),
    ],
  });
}
