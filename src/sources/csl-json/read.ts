/** Records of a CSL-JSON file (CSL 1.0.2 input schema), as Zotero, Mendeley, Crossref and this project write it. */
import { listedSchema } from '../../domain/entry.ts';
import { CSL_TYPES, type CslType } from '../../domain/kinds.ts';
import { problem, type Place, type Problem } from '../../domain/problem.ts';
import { VARIABLES } from '../../domain/publication.ts';
import type { SourceRecord } from '../../domain/source-record.ts';
import { Asked } from '../asked.ts';
import { characterProblems, ignored, readInPart, toRecord } from '../citation.ts';
import { readArxivId } from '../identifiers.ts';
import type { LinkField } from '../links.ts';
import { placesOf } from '../places.ts';
import type { ReadSource, SourceContext } from '../read-source.ts';
import { joinTitle, plainToTex, Texts, toPlain } from '../texts.ts';
import { readCslDate } from './dates.ts';
import { readExtra } from './extra.ts';
import { findItems, type JsonItem } from './items.ts';
import { readCslNames } from './names.ts';

/** Other words for types: those of Crossref, and of CSL that have no kind of their own. */
const TYPES: ReadonlyMap<string, CslType> = new Map(
  Object.entries({
    'article-journal': 'journal-article',
    'paper-conference': 'proceedings-article',
    chapter: 'book-chapter book-section book-part reference-entry',
    book: 'monograph edited-book reference-book pamphlet proceedings edited-collection',
    thesis: 'dissertation',
    article: 'posted-content preprint',
    report: 'report-component',
    document: 'other component article-document personal_communication figure graphic',
    'post-weblog': 'post',
    motion_picture: 'broadcast performance song',
  } satisfies Partial<Record<CslType, string>>).flatMap(([type, names]) =>
    names.split(' ').map((name): [string, CslType] => [name, type as CslType]),
  ),
);

/** Names of Crossref and of earlier versions of CSL for variables. */
const ALIASES = {
  number: ['number', 'article-number'],
  page: ['page', 'article-page'],
  'event-title': ['event-title', 'event'],
} as const;

/** @example readCslJson('[{"type": "book", "title": "Rain"}]', 'osei.json').records.length // 1 */
export function readCslJson(
  text: string,
  file: string,
  { macros }: SourceContext = {},
): ReadSource {
  const placeOf = placesOf(text, file);
  const items = findItems(text);
  if (items.length === 0) {
    const start = placeOf(0);
    return {
      records: [],
      problems: [unreadable('source-unreadable', 'This is not CSL-JSON.', start)],
    };
  }
  return {
    records: items.map((item) => toCslRecord(item, placeOf(item.offset), macros)),
    problems: [],
  };
}

function toCslRecord(
  { value }: JsonItem,
  place: Place,
  macros: SourceContext['macros'],
): SourceRecord {
  if (value === undefined) return withoutItem(place);
  const own = listedSchema.safeParse(value['custom']).data;
  if (own !== undefined) return toOwnRecord(own, value['id'], place);
  const item = new Asked(new Map(Object.entries(value).filter(([, each]) => each !== null)));
  const texts = new Texts(() => place, macros);
  const plain = (...names: readonly string[]): string | undefined =>
    toPlain(tex(item.take(...names)));
  const type = plain('type') ?? '';
  const known = CSL_TYPES.find((each) => each === type) ?? TYPES.get(type);
  const [authors, editors, translators] = ['author', 'editor', 'translator'].map((name) => {
    return { name, ...readCslNames(item.take(name)) };
  });
  const dates = ['issued', 'published', 'published-print', 'published-online', 'event-date'];
  const dated = dates
    .map((name) => ({ name, read: readCslDate(item.peek(name)) }))
    .find(({ read }) => read !== undefined);
  if (dated !== undefined) item.take(dated.name);
  const extra = readExtra(stringOf(item.take('note')));
  const said = (name: string): string | undefined => extra.said.get(name);
  const variables = Object.fromEntries(
    VARIABLES.map((name) => {
      const aliases = name in ALIASES ? ALIASES[name as keyof typeof ALIASES] : [name];
      return [name, plain(...aliases) ?? said(name.toLowerCase())];
    }),
  );
  const archive = plain('archive') ?? plain('publisher') ?? '';
  const archived = [plain('archive_location'), plain('number')].filter(
    (text) => text !== undefined,
  );
  const selected = item.take('selected');
  const record = {
    place,
    key: stringOf(item.take('id', 'citation-key'))?.toWellFormed(),
    type: known ?? 'document',
    title: titleOf(item, texts),
    authors: authors?.names ?? [],
    truncated: authors?.isCut ?? false,
    editors: editors?.names,
    translators: translators?.names,
    date: dated?.read?.date,
    status: plain('status') ?? dated?.read?.status ?? said('status'),
    variables: { ...variables, page: variables['page']?.replaceAll(/\s*[-–—]+\s*/g, '-') },
    arxivFields: fieldsOf('archive_location', [
      said('arxiv'),
      ...(/^arxiv$/i.test(archive) ? archived.filter((text) => readArxivId(text)) : []),
    ]),
    doiFields: fieldsOf('DOI', [plain('DOI'), said('doi')]),
    texts: fieldsOf('note', [
      ...archived,
      extra.note,
      plain('archive'),
      variables['container-title'],
    ]),
    linkFields: fieldsOf('URL', [stringOf(item.take('URL', 'url'))?.trim() ?? said('url')]),
    keywords: plain('keyword')
      ?.split(/\s*[,;]\s*/)
      .filter((word) => word !== ''),
    note: toPlain(tex(extra.note)),
    award: said('award'),
    selected: typeof selected === 'boolean' ? selected : undefined,
    abstract: texts.prose(tex(item.take('abstract'))),
  };
  const undated = dated === undefined && item.has('issued') ? ['issued'] : [];
  const unnamed = [authors, editors, translators].filter((names) => (names?.unread ?? 0) > 0);
  return toRecord({
    ...record,
    leftOut: item.unasked(),
    problems: [
      ...characterProblems(stringsIn(value), place),
      ...texts.problems,
      ...[...undated, ...unnamed.map((names) => names?.name ?? '')].map((name) =>
        ignored(name, JSON.stringify(item.peek(name)), place),
      ),
      ...(dated?.read?.isPart === true
        ? [readInPart(dated.name, JSON.stringify(item.peek(dated.name)), place)]
        : []),
      ...(known === undefined ? [unknownType(type, place)] : []),
    ],
  });
}

/** A paper that this project wrote: what its source said goes along. */
function toOwnRecord(
  {
    abstract,
    yearFrom,
    badges,
    affiliations,
    listing: _listing,
    order: _order,
    ...publication
  }: ReturnType<typeof listedSchema.parse>,
  id: unknown,
  place: Place,
): SourceRecord {
  return {
    place,
    key: stringOf(id),
    publication,
    abstract,
    leftOut: [],
    problems: [],
    listed: { yearFrom, badges, affiliations },
  };
}

function titleOf(item: Asked<unknown>, texts: Texts): string | undefined {
  const title = texts.title(tex(item.take('title')));
  const subtitle = texts.title(tex(item.take('subtitle')));
  const isWhole = subtitle !== undefined && title?.includes(subtitle) === true;
  return isWhole ? title : joinTitle(title, subtitle);
}

function fieldsOf(field: string, texts: readonly (string | undefined)[]): readonly LinkField[] {
  return texts.filter((text) => text !== undefined).map((text) => ({ field, text }));
}

function tex(value: unknown): string | undefined {
  const text = stringOf(value);
  return text === undefined ? undefined : plainToTex(text);
}

/** A text or a number; of a list, as Crossref has it, the first. */
function stringOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return stringOf(value[0]);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function withoutItem(place: Place): SourceRecord {
  return {
    place,
    key: undefined,
    publication: { type: 'document', title: undefined, authors: [], truncated: false },
    abstract: undefined,
    leftOut: [],
    problems: [unreadable('source-record-unreadable', 'This item is not JSON.', place)],
  };
}

function unreadable(
  code: 'source-unreadable' | 'source-record-unreadable',
  message: string,
  place: Place,
): Problem {
  return problem(code, place, message, 'Export the file again as CSL-JSON.');
}

function unknownType(type: string, place: Place): Problem {
  return problem(
    'source-type-unknown',
    place,
    `“${type}” is no type of CSL that is known here; the item is read as a document.`,
    'Write a type such as article-journal.',
  );
}

/** Texts of an item: no format has them deeper. */
function stringsIn(value: unknown, depth = 8): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  return Object.values(value).flatMap((each) => stringsIn(each, depth - 1));
}
