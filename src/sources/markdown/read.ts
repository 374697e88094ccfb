/**
 * The record of a page of a personal site, one Markdown file a paper: academicpages (`_publications/*.md`), Hugo Blox
 * (`content/publication/NAME/index.md`) and what is like them. Fields have the names of one or the other.
 */
import { problem, type Place } from '../../domain/problem.ts';
import { CSL_TYPES, type CslType } from '../../domain/kinds.ts';
import type { Name } from '../../domain/name.ts';
import type { SourceRecord } from '../../domain/source-record.ts';
import { isFileName } from '../addresses.ts';
import { Asked, stringsIn } from '../asked.ts';
import { readNames } from '../bibtex/names.ts';
import { doubtfulNames, toRecord } from '../citation.ts';
import { parseIsoDate, parseWrittenDate, type DateParts } from '../dates.ts';
import { linkFields, linkKindOf, PICTURES, type LinkField } from '../links.ts';
import type { ReadSource, SourceContext } from '../read-source.ts';
import { plainToTex, Texts } from '../texts.ts';
import { readBody, withoutMarkup } from './body.ts';
import { readCitationText } from './citation-text.ts';
import { readFrontMatter, type Page } from './front-matter.ts';
import { readVenue } from '../venues.ts';

/** Categories of academicpages, and numbers of Hugo Academic before version 5.9 -> types of CSL. */
const TYPES: ReadonlyMap<string, CslType> = new Map([
  ['manuscripts', 'article-journal'],
  ['conferences', 'paper-conference'],
  ['books', 'book'],
  ['journals', 'article-journal'],
  ['articles', 'article-journal'],
  ['workshops', 'paper-conference'],
  ['chapters', 'chapter'],
  ['theses', 'thesis'],
  ['dissertations', 'thesis'],
  ['preprints', 'article'],
  ['reports', 'report'],
  ['patents', 'patent'],
  ['talks', 'speech'],
  ['datasets', 'dataset'],
  ['0', 'document'],
  ['1', 'paper-conference'],
  ['2', 'article-journal'],
  ['3', 'article'],
  ['4', 'report'],
  ['5', 'book'],
  ['6', 'chapter'],
  ['7', 'thesis'],
  ['8', 'patent'],
]);

/** Types whose `venue` is the school, the institution or the press. */
const AT_PUBLISHER: ReadonlySet<CslType> = new Set([
  'thesis',
  'report',
  'book',
  'dataset',
  'software',
]);

/** Fields that are for the site and say nothing of the paper. */
const ROUTINE =
  /^(?:collection|permalink|layout|math|highlight|publishdate|redirect_from|author_profile|comments|share)$/;

/** @example readMarkdown('---\ntitle: Rain\nauthors: [Ada Osei]\n---\n', 'rain.md').records.length // 1 */
export function readMarkdown(text: string, file: string, context: SourceContext = {}): ReadSource {
  const place = { file, line: 1, column: 1 };
  const page = readFrontMatter(text);
  if ('fault' in page) {
    const hint = 'A page of a paper begins with front matter that has a title.';
    return { records: [], problems: [problem('source-unreadable', place, page.fault, hint)] };
  }
  return { records: [toPageRecord(page, place, context)], problems: [] };
}

function toPageRecord({ fields, body }: Page, place: Place, context: SourceContext): SourceRecord {
  const asked = new Asked(fields);
  const texts = new Texts(
    () => place,
    context.macros,
    (said) => plainToTex(withoutMarkup(said)),
  );
  const inNames = new Texts(() => place, context.macros);
  const text = (...names: readonly string[]): string | undefined => textOf(asked.take(...names));
  const plain = (...names: readonly string[]): string | undefined => texts.plain(text(...names));
  const title = plain('title');
  const venue = plain(
    'venue',
    'publication',
    'journal',
    'booktitle',
    'conference',
    'publication_short',
  );
  const { text: bodyText, links: bodyLinks } = readBody(body);
  const types = listOf(asked.take('publication_types', 'publication_type', 'type', 'category'));
  const citation = text('citation');
  const cited = citation === undefined ? undefined : readCitationText(citation, title, venue);
  const known = typeOf(types, cited?.genre, venue);
  const own = listOf(asked.take('authors', 'author'));
  const names = own.length > 0 ? readAuthors(own, context, inNames) : cited;
  const doubts =
    own.length > 0 || cited === undefined
      ? (names?.doubts ?? [])
      : ['The names are read from the field “citation”'];
  const abstract = text('abstract') ?? bodyText ?? text('summary', 'excerpt', 'description');
  const selected = asked.take('featured', 'selected');
  const { venue: where, numbers } = splitVenue(venue);
  const type = known ?? typeOfVenue(where);
  const isPublisher = AT_PUBLISHER.has(type);
  const variables = {
    'container-title': isPublisher ? undefined : where,
    genre: type === 'thesis' ? cited?.genre : undefined,
    volume: plain('volume') ?? numbers.volume ?? cited?.volume,
    issue: plain('number', 'issue') ?? numbers.issue ?? cited?.issue,
    page: plain('pages', 'page') ?? cited?.page,
    publisher: plain('publisher', 'school', 'institution') ?? (isPublisher ? where : undefined),
    'event-place': plain('location'),
  };
  const record = {
    place,
    key: undefined,
    raw: [...stringsIn([...fields.values()]), body],
    type,
    unknownType: known === undefined ? types.join(', ') : undefined,
    title: texts.title(text('title')),
    authors: names?.names ?? [],
    truncated: names?.isCut ?? false,
    date: dateOf(asked.take('date', 'year', 'publishdate')),
    status: plain('status'),
    variables,
    doiFields: [...fieldsOf(asked, ['doi']), ...linkFields('citation', [cited?.doi])],
    arxivFields: fieldsOf(asked, ['arxiv', 'eprint']),
    texts: linkFields('venue', [venue, citation]),
    keywords: listOf(asked.take('tags', 'keywords')).flatMap(
      (word) => texts.plain(word.replace(/^"(.*)"$/, '$1')) ?? [],
    ),
    note: plain('note', 'comment'),
    award: plain('award', 'awards'),
    selected: typeof selected === 'boolean' ? selected : undefined,
    abstract: texts.prose(abstract),
    picture: pictureOf(asked),
    linkFields: [...linksOf(asked), ...bodyLinks].map((field) => inBundle(field, place.file)),
  };
  return toRecord({
    ...record,
    leftOut: asked.unasked().filter((name) => !ROUTINE.test(name)),
    problems: [
      ...texts.problems,
      ...inNames.problems,
      ...doubtfulNames(
        doubts,
        own.join(', ') || (citation ?? ''),
        'authors: [Ada Osei, Bo Lind]',
        place,
      ),
    ],
  });
}

interface Authors {
  readonly names: readonly Name[];
  readonly isCut: boolean;
  readonly doubts: readonly string[];
}

/** A list of names, or one text with all of them; `admin` and the like stand for persons of the site. */
function readAuthors(
  authors: readonly string[],
  { nicknames }: SourceContext,
  texts: Texts,
): Authors {
  const read = authors.map((author) =>
    readNames(nicknames?.get(author) ?? plainToTex(author.replaceAll(/\\([*_`])/g, '$1')), (part) =>
      texts.plain(part),
    ),
  );
  const unknown = authors.filter(
    (author) => /^[a-z][\w-]*$/.test(author) && nicknames?.has(author) !== true,
  );
  return {
    names: read.flatMap(({ names }) => names),
    isCut: read.some(({ isCut }) => isCut),
    doubts: [
      ...read.flatMap((each) => each.doubts),
      ...unknown.map(
        (nickname) => `“${nickname}” may be a person’s page of the former site and no name`,
      ),
    ],
  };
}

/** `Journal of Rain, 1(2)` as Hugo Blox has it in one field. */
function splitVenue(venue: string | undefined): {
  readonly venue: string | undefined;
  readonly numbers: { readonly volume?: string; readonly issue?: string };
} {
  const found = /,? (?<volume>\d{1,4}) ?\((?<issue>[^()]{1,12})\)$/.exec(venue ?? '');
  const { volume, issue } = found?.groups ?? {};
  const words = venue
    ?.slice(0, found?.index)
    .replace(/^In:?\s+/i, '')
    .replace(/[,\s]+$/, '');
  return {
    venue: words === '' ? undefined : words,
    numbers: { ...(volume !== undefined && { volume }), ...(issue !== undefined && { issue }) },
  };
}

function typeOf(
  types: readonly string[],
  genre: string | undefined,
  venue: string | undefined,
): CslType | undefined {
  const said = types.flatMap(
    (type) => CSL_TYPES.find((each) => each === type) ?? TYPES.get(type) ?? [],
  );
  if (genre !== undefined) return said[0] ?? 'thesis';
  return said[0] ?? (readVenue(venue ?? '').isPreprint ? 'article' : undefined);
}

function typeOfVenue(venue: string | undefined): CslType {
  if (venue === undefined) return 'document';
  const isConference = /\b(?:proceedings|conference|workshop|symposium|congress|meeting)\b/i.test(
    venue,
  );
  return isConference ? 'paper-conference' : 'article-journal';
}

function dateOf(value: unknown): DateParts | undefined {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : textOf(value);
  return text === undefined ? undefined : (parseIsoDate(text) ?? parseWrittenDate(text));
}

/** Fields such as `paperurl`, `url_pdf`, `links: [{ name, url }]`. */
function linksOf(asked: Asked<unknown>): readonly LinkField[] {
  return asked.unasked().flatMap((field): readonly LinkField[] => {
    const value = asked.peek(field);
    if (field === 'links' && Array.isArray(value)) {
      asked.take(field);
      return value.flatMap((link: unknown) => namedLink(link));
    }
    const text = textOf(value);
    if (text === undefined || linkKindOf(field) === undefined || /^(?:true|false|#)$/.test(text))
      return [];
    // Hugo Blox names a deck of its own in `slides`, and writes links as fields of their own.
    if (field === 'slides' && !/[./]/.test(text)) return [];
    asked.take(field);
    return [{ field, text }];
  });
}

/** A file beside `rain/index.md` is called `rain/paper.pdf`, as each page may have one of that name. */
function inBundle(field: LinkField, file: string): LinkField {
  const [, folder] = /([^/\\]+)[/\\]index\.\w+$/i.exec(file) ?? [];
  const isBeside = folder !== undefined && isFileName(field.text) && !field.text.includes('/');
  return isBeside ? { ...field, text: `${folder}/${field.text}` } : field;
}

function pictureOf(asked: Asked<unknown>): LinkField | undefined {
  const field = PICTURES.find((name) => textOf(asked.peek(name)) !== undefined) ?? '';
  return linkFields(field, [textOf(asked.take(field))])[0];
}

/** `provider: arxiv` with an `id` in the place of an address. */
const SERVERS: ReadonlyMap<string, string> = new Map([
  ['arxiv', 'https://arxiv.org/abs/'],
  ['doi', 'https://doi.org/'],
  ['github', 'https://github.com/'],
]);

function namedLink(link: unknown): readonly LinkField[] {
  if (typeof link !== 'object' || link === null) return [];
  const said = new Map(Object.entries(link));
  const id = textOf(said.get('id'));
  const server = SERVERS.get(textOf(said.get('provider')) ?? '');
  const url =
    textOf(said.get('url')) ??
    (server === undefined || id === undefined ? undefined : `${server}${id}`);
  const name = textOf(said.get('type')) ?? textOf(said.get('name')) ?? 'url';
  const isOwn = name.toLowerCase() === 'url';
  return url === undefined
    ? []
    : [{ field: name.toLowerCase(), text: url, ...(!isOwn && { kind: 'other' }) }];
}

function fieldsOf(asked: Asked<unknown>, names: readonly string[]): readonly LinkField[] {
  const ids = asked.take('hugoblox');
  const nested = typeof ids === 'object' && ids !== null && 'ids' in ids ? ids.ids : undefined;
  const more = new Map(typeof nested === 'object' && nested !== null ? Object.entries(nested) : []);
  return names.flatMap((field) => {
    const text = textOf(asked.take(field)) ?? textOf(more.get(field));
    return text === undefined ? [] : [{ field, text }];
  });
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function listOf(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((each) => textOf(each) ?? []);
}
