/**
 * Pages of personal sites with one Markdown file per paper: academicpages (`_publications/*.md`), Hugo Blox
 * (`content/publication/NAME/index.md`) and similar. The names of fields are those of either.
 */
import { rowsByWord } from '../../domain/look-up.ts';
import { problem, type Place } from '../../domain/problem.ts';
import { CSL_TYPES, type CslType } from '../../domain/kinds.ts';
import type { Name } from '../../domain/name.ts';
import type { SourceRecord } from '../../domain/source-record.ts';
import { TrackedFields, stringsIn } from '../tracked-fields.ts';
import { readNames } from '../bibtex/names.ts';
import { toRecord } from '../citation.ts';
import type { GivenVariables } from '../classify-venue.ts';
import { doubtfulNames } from '../record-problems.ts';
import { parseIsoDate, parseWrittenDate, type DateParts } from '../dates.ts';
import { linkFields } from '../links.ts';
import type { ReadSource, SourceContext } from '../read-source.ts';
import { plainToTex, Texts } from '../texts.ts';
import { readBody, withoutMarkup } from './body.ts';
import { PAGES, readCitationText } from './citation-text.ts';
import { listOf, peopleOf, readFrontMatter, textOf, type Page } from './front-matter.ts';
import { fieldsOf, inBundle, linksOf, pictureOf } from './page-links.ts';
import { readVenue } from '../venues.ts';

/** Categories of academicpages, and numbers of Hugo Academic before version 5.9, to CSL types. */
const TYPES: ReadonlyMap<string, CslType> = rowsByWord({
  document: '0',
  'paper-conference': 'conferences workshops 1',
  'article-journal': 'manuscripts journals articles 2',
  article: 'preprints 3',
  report: 'reports 4',
  book: 'books 5',
  chapter: 'chapters 6',
  thesis: 'theses dissertations 7',
  patent: 'patents 8',
  speech: 'talks',
  dataset: 'datasets',
});

/** Types whose `venue` is a publisher: a school, an institution, a press. */
const AT_PUBLISHER: ReadonlySet<CslType> = new Set([
  'thesis',
  'report',
  'book',
  'dataset',
  'software',
]);

/** Fields about the site and not about the paper. */
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
  const tracked = new TrackedFields(fields);
  const texts = new Texts(
    () => place,
    context.macros,
    (markdown) => plainToTex(withoutMarkup(markdown)),
  );
  const inNames = new Texts(() => place, context.macros);
  const text = (...names: readonly string[]): string | undefined => textOf(tracked.take(...names));
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
  const types = listOf(tracked.take('publication_types', 'publication_type', 'type', 'category'));
  const citation = text('citation');
  const cited = citation === undefined ? undefined : readCitationText(citation, title, venue);
  const known = typeOf(types, cited?.genre, venue);
  const listed = peopleOf(tracked.take('authors', 'author'));
  const own = listed.names;
  const names = own.length > 0 ? readAuthors(own, context, inNames) : cited;
  const doubts =
    own.length > 0 || cited === undefined
      ? (names?.doubts ?? [])
      : ['The names are read from the field “citation”'];
  const abstract = text('abstract') ?? bodyText ?? text('summary', 'excerpt', 'description');
  const selected = tracked.take('featured', 'selected');
  const dated = tracked.take('date', 'year', 'publishdate');
  const { venue: where, numbers } = splitVenue(venue);
  const type = known ?? typeOfVenue(where);
  const isPublisher = AT_PUBLISHER.has(type);
  const variables = {
    'container-title': isPublisher ? undefined : where,
    genre: type === 'thesis' ? cited?.genre : undefined,
    volume: plain('volume') ?? numbers.volume ?? cited?.volume,
    issue: plain('number', 'issue') ?? numbers.issue ?? cited?.issue,
    page: plain('pages', 'page') ?? numbers.page ?? cited?.page,
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
    date: dateOf(dated),
    dateField: linkFields('date', [textOf(dated)])[0],
    status: plain('status'),
    variables,
    doiFields: [...fieldsOf(tracked, ['doi']), ...linkFields('citation', [cited?.doi])],
    arxivFields: fieldsOf(tracked, ['arxiv', 'eprint']),
    texts: linkFields('venue', [venue, citation]),
    keywords: listOf(tracked.take('tags', 'keywords')).flatMap(
      (word) => texts.plain(word.replace(/^"(.*)"$/, '$1')) ?? [],
    ),
    note: plain('note', 'comment'),
    award: plain('award', 'awards'),
    selected: typeof selected === 'boolean' ? selected : undefined,
    abstract: texts.prose(abstract),
    picture: pictureOf(tracked),
    linkFields: [...linksOf(tracked), ...bodyLinks].map((field) => inBundle(field, place.file)),
  };
  return toRecord({
    ...record,
    leftOut: [...tracked.unused().filter((name) => !ROUTINE.test(name)), ...listed.leftOut],
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

/** A list of names, or one text with all of them; ids such as `admin` stand for people of the site. */
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
        (nickname) =>
          `“${nickname}” may be the id of a person’s page on the former site and not a name`,
      ),
    ],
  };
}

const AFTER_VENUE = new RegExp(
  String.raw`,? (?<volume>\d{1,4}) ?\((?<issue>[^()]{1,12})\)${PAGES}$`,
);

/** Splits `Journal of Rain, 1(2), 3-9`, which is one field in Hugo Blox. */
function splitVenue(venue: string | undefined): {
  readonly venue: string | undefined;
  readonly numbers: GivenVariables;
} {
  const found = AFTER_VENUE.exec(venue ?? '');
  const words = venue
    ?.slice(0, found?.index)
    .replace(/^In:?\s+/i, '')
    .replace(/[,\s]+$/, '');
  return {
    venue: words === '' ? undefined : words,
    numbers: found?.groups ?? {},
  };
}

function typeOf(
  types: readonly string[],
  genre: string | undefined,
  venue: string | undefined,
): CslType | undefined {
  const known = types.flatMap(
    (type) => CSL_TYPES.find((each) => each === type) ?? TYPES.get(type) ?? [],
  );
  if (genre !== undefined) return known[0] ?? 'thesis';
  return known[0] ?? (readVenue(venue ?? '').isPreprint ? 'article' : undefined);
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
