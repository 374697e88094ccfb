/** Records of a file in a tagged format. ./dialects.ts says what each tag means. */
import type { Place, Problem } from '../../domain/problem.ts';
import type { Name } from '../../domain/name.ts';
import { VARIABLES } from '../../domain/publication.ts';
import type { SourceRecord } from '../../domain/source-record.ts';
import { toRecord } from '../citation.ts';
import { isDoiAlone } from '../identifiers.ts';
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
import { isOfDatabase, isOnDisk, unusedFields } from './unused.ts';

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
  const named = typeOfTags(types);
  // Pure calls a paper in proceedings generic, and says in another field what it is.
  const known = named === 'document' ? (typeOfTags(all('genre')) ?? named) : named;
  const type = known ?? 'document';
  const doubtful: Problem[] = [];
  const namesOf = (role: Role): readonly Name[] => {
    const lines = allPlain(role);
    const names = lines.flatMap(splitNames);
    const doubts = names.length > lines.length ? ['One line has several names'] : [];
    doubtful.push(...doubtfulNames(doubts, lines.join(' '), 'Osei, Ada', place));
    return names.map(toName);
  };
  // Zotero has the speaker of a talk where other types have editors.
  const isSpoken = type === 'speech' && !byRole.has('authors') && byRole.has('editors');
  const authors = isSpoken ? 'editors' : byRole.has('authors') ? 'authors' : 'short-authors';
  const isEdited = types.some((each) => EDITED.test(each)) && byRole.has(authors);
  const isVolume = type === 'book' && byRole.has('volume-editors');
  const editors = isEdited ? authors : isVolume ? 'volume-editors' : 'editors';
  const groups = allPlain('groups').map((literal): Name => ({ literal }));
  const given = {
    ...Object.fromEntries(VARIABLES.map((name) => [name, plain(name)])),
    'original-title': titleOf(plain('original-title')),
  };
  const variables = variablesByType(type, given, plain, allPlain);
  const dates = readDates(
    (['year', ...(byRole.has('year') ? [] : ['early' as const]), 'date', 'month'] as const).flatMap(
      fieldsOf,
    ),
  );
  // PubMed has no translation of every title.
  const title = [...all('title'), ...all('book-title'), ...all('original-title')].find(
    (text) => !/^\[not available\]\.?$/i.test(text),
  );
  const links = (['url', 'pdf', 'html'] as const).flatMap((role) =>
    linkFields(
      role,
      all(role).filter((text) => !isOnDisk(text)),
    ),
  );
  const notes = fieldsOf('note').filter(({ text }) => !isDoiAlone(text) && !isOfDatabase(text));
  const [, word] = /\b(retracted|withdrawn) publication\b/i.exec(types.join('; ')) ?? [];
  const retraction = word && [word, ...all('retraction')].join(': ');
  const unused = unusedFields(byRole, (text) => texts.plain(text), variables, editors);
  return toRecord({
    place,
    key: all('key')[0] ?? plain('PMID'),
    raw: [...values.values()].flat(),
    type,
    unknownType: known === undefined && types.length > 0 ? types.join('; ') : undefined,
    title: texts.title(titleOf(title)),
    authors: isEdited ? groups : [...namesOf(authors), ...groups],
    truncated: false,
    editors: isSpoken ? [] : namesOf(editors),
    translators: namesOf('translators'),
    date: dates.date,
    dateField: [...fieldsOf('date'), ...fieldsOf('year')][0],
    status: types.includes('INPR') ? 'in press' : undefined,
    variables,
    doiFields: [
      ...fieldsOf('doi').filter(({ text }) => !/\[pii\]/.test(text)),
      ...[...fieldsOf('genre'), ...fieldsOf('note')].filter(({ text }) => isDoiAlone(text)),
    ],
    linkFields: links,
    texts: linkFields('note', [
      ...all('accession'),
      ...notes.map(({ text }) => text),
      ...(['number', 'page', 'first-page'] as const).flatMap(all),
      variables['container-title'] ?? '',
    ]),
    keywords: allPlain('keywords')
      // PubMed’s mark of a major topic: `*Rain`, `Rain/*physiology`.
      .flatMap((text) => text.replaceAll(/(?<=^|\/)\*/g, '').split(/\s*;\s*/))
      .filter((text) => text !== ''),
    note: texts.plain(retraction ?? notes.map(({ text }) => text).join(' ')),
    abstract: texts.prose(all('abstract')[0]),
    leftOut: [
      ...[...values.keys()].filter((tag) => !roles.has(tag)),
      ...[...unused, ...dates.unread].map(({ field }) => field),
    ],
    problems: [
      ...texts.problems,
      ...doubtful,
      ...dates.partlyRead.map(({ field, text }) => partlyReadField(field, text, place)),
    ],
  });
}

/** EndNote’s type of a book whose authors are its editors. */
const EDITED = /^ed(?:book|ited book)$/i;
