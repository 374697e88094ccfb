/** Records of a CSL-JSON file (CSL 1.0.2 input schema), as Zotero, Mendeley, Crossref and this project write it. */
import { portablePaperSchema } from '../../domain/entry.ts';
import { CSL_TYPES, type CslType } from '../../domain/kinds.ts';
import { rowsByWord } from '../../domain/look-up.ts';
import { problem, type Place } from '../../domain/problem.ts';
import { VARIABLES } from '../../domain/publication.ts';
import type { SourceRecord } from '../../domain/source-record.ts';
import { TrackedFields, stringsIn } from '../tracked-fields.ts';
import { toRecord } from '../citation.ts';
import type { GivenVariables } from '../classify-venue.ts';
import { ignoredField, partlyReadField, unreadRecord } from '../record-problems.ts';
import { readArxivId } from '../identifiers.ts';
import { linkFields } from '../links.ts';
import { placesOf } from '../places.ts';
import type { ReadSource, SourceContext } from '../read-source.ts';
import { joinTitle, plainToTex, splitKeywords, Texts } from '../texts.ts';
import { crossrefEvent, crossrefTitles } from './crossref.ts';
import { readCslDate } from './dates.ts';
import { readExtra } from './extra.ts';
import { findItems, type JsonItem } from './items.ts';
import { readCslNames } from './names.ts';

/** Types of Crossref, and CSL types that have no kind of their own. */
const TYPES: ReadonlyMap<string, CslType> = rowsByWord({
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
});

/** Variables with other names in Crossref or earlier versions of CSL. */
const ALIASES = {
  number: ['number', 'article-number'],
  page: ['page', 'article-page'],
  'event-title': ['event-title', 'event'],
  'publisher-place': ['publisher-place', 'publisher-location'],
} as const;

/** @example readCslJson('[{"type": "book", "title": "Rain"}]', 'osei.json').records.length // 1 */
export function readCslJson(
  text: string,
  file: string,
  { macros }: SourceContext = {},
): ReadSource {
  const placeOf = placesOf(text, file);
  const found = findItems(text);
  const items = found.some(isPublication) ? found : [];
  return {
    records: items.map((item) => toCslRecord(item, placeOf(item.offset), macros)),
    problems: [],
  };
}

/** Other JSON, such as a program's settings, has none of these keys. */
function isPublication({ value }: JsonItem): boolean {
  return (
    value === undefined || ['id', 'type', 'title', 'author', 'custom'].some((name) => name in value)
  );
}

function toCslRecord(
  { value }: JsonItem,
  place: Place,
  macros: SourceContext['macros'],
): SourceRecord {
  if (value === undefined) {
    const hint = 'Export the file again as CSL-JSON.';
    const reason = problem('source-record-unreadable', place, 'This item is not JSON.', hint);
    return unreadRecord('document', reason);
  }
  const exported = portablePaperSchema.safeParse(value['custom']).data;
  if (exported !== undefined) return fromPortablePaper(exported, value['id'], place);
  const item = new TrackedFields(
    new Map(
      Object.entries(value).filter(
        ([, each]) => each !== null && !(Array.isArray(each) && each.length === 0),
      ),
    ),
  );
  const texts = new Texts(() => place, macros, plainToTex);
  const plain = (...names: readonly string[]): string | undefined => {
    const name = names.find((each) => stringOf(item.peek(each)) !== undefined);
    return name === undefined ? undefined : texts.plain(stringOf(item.take(name)));
  };
  const extra = readExtra(stringOf(item.take('note')));
  const inExtra = (name: string): string | undefined => extra.fields.get(name);
  const type = plain('type') ?? '';
  // With this line, users of Zotero say what none of its types is.
  const known = typeOf(inExtra('type') ?? '') ?? typeOf(type);
  const [authors, editors, translators] = ['author', 'editor', 'translator'].map((name) => {
    return { name, ...readCslNames(item.take(name), (part) => texts.plain(part)) };
  });
  const dates = ['issued', 'published', 'published-print', 'published-online', 'event-date'];
  const dated = dates
    .map((name) => ({ name, read: readCslDate(item.peek(name)) }))
    .find(({ read }) => read !== undefined);
  if (dated !== undefined) item.take(dated.name);
  const event = crossrefEvent(item.peek('event'));
  if (event !== undefined) item.take('event');
  const ofCrossref: GivenVariables = {
    ...event,
    ...crossrefTitles(known ?? 'document', item.peek('container-title')),
  };
  const variables: GivenVariables = Object.fromEntries(
    VARIABLES.map((name) => {
      const aliases = name in ALIASES ? ALIASES[name as keyof typeof ALIASES] : [name];
      const own = plain(...aliases) ?? inExtra(name.toLowerCase());
      return [name, name in ofCrossref ? texts.plain(ofCrossref[name]) : own];
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
    raw: stringsIn(value),
    type: known ?? 'document',
    unknownType: known === undefined ? type : undefined,
    title: titleOf(item, texts),
    authors: authors?.names ?? [],
    truncated: authors?.isCut ?? false,
    editors: editors?.names,
    translators: translators?.names,
    date: dated?.read?.date,
    status: plain('status') ?? dated?.read?.status ?? inExtra('status'),
    variables,
    arxivFields: linkFields('archive_location', [
      inExtra('arxiv'),
      ...(/^arxiv$/i.test(archive) ? archived.filter((text) => readArxivId(text)) : []),
    ]),
    doiFields: linkFields('DOI', [stringOf(item.take('DOI')), inExtra('doi')]),
    texts: linkFields('note', [
      ...archived,
      extra.note,
      plain('archive'),
      variables['container-title'],
    ]),
    linkFields: linkFields('URL', [stringOf(item.take('URL', 'url')) ?? inExtra('url')]),
    keywords: splitKeywords(plain('keyword') ?? ''),
    note: texts.plain(extra.note),
    award: inExtra('award'),
    selected: typeof selected === 'boolean' ? selected : undefined,
    abstract: texts.prose(stringOf(item.take('abstract'))),
  };
  const undated = dated === undefined && item.has('issued') ? ['issued'] : [];
  const unnamed = [authors, editors, translators].filter((names) => (names?.unread ?? 0) > 0);
  return toRecord({
    ...record,
    leftOut: item.unused(),
    problems: [
      ...texts.problems,
      ...[...undated, ...unnamed.map((names) => names?.name ?? '')].map((name) =>
        ignoredField(name, JSON.stringify(item.peek(name)), place),
      ),
      ...(dated?.read?.isPart === true
        ? [partlyReadField(dated.name, JSON.stringify(item.peek(dated.name)), place)]
        : []),
    ],
  });
}

/** A paper from this project's own export. */
function fromPortablePaper(
  {
    abstract,
    yearFrom,
    badges,
    affiliations,
    listing: _listing,
    order: _order,
    ...publication
  }: ReturnType<typeof portablePaperSchema.parse>,
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
    fromListing: { yearFrom, badges, affiliations },
  };
}

function titleOf(item: TrackedFields<unknown>, texts: Texts): string | undefined {
  const title = texts.title(stringOf(item.take('title')));
  const subtitle = texts.title(stringOf(item.take('subtitle')));
  const isWhole = subtitle !== undefined && title?.includes(subtitle) === true;
  return isWhole ? title : joinTitle(title, subtitle);
}

function typeOf(type: string): CslType | undefined {
  return CSL_TYPES.find((each) => each === type) ?? TYPES.get(type);
}

/** A text or number; in a list, as Crossref has it, the first. */
function stringOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return stringOf(value[0]);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
