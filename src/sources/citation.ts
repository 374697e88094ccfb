/**
 * A citation as a format gives it, before what all formats share: identifiers are told from other text, preprints from
 * what is published, addresses from words; what is not used is named.
 */
import { findCategory } from '../domain/category.ts';
import type { CslType } from '../domain/kinds.ts';
import { pictureSchema, type LinkKindName } from '../domain/links.ts';
import type { Name } from '../domain/name.ts';
import { fromParts } from '../domain/partial-date.ts';
import { problem, type Place, type Problem } from '../domain/problem.ts';
import type { Variable, Variables } from '../domain/publication.ts';
import type { SourceRecord } from '../domain/source-record.ts';
import { cleanCharacters } from '../markup/latex/characters.ts';
import type { DateParts } from './dates.ts';
import { findArxivId, findDoi, readArxivId } from './identifiers.ts';
import { readLinks, type LinkField } from './links.ts';
import { readVenue } from './venues.ts';

export interface Citation {
  readonly place: Place;
  readonly key: string | undefined;
  readonly type: CslType;
  /** Markdown. */
  readonly title: string | undefined;
  readonly authors: readonly Name[];
  readonly truncated: boolean;
  readonly editors?: readonly Name[] | undefined;
  readonly translators?: readonly Name[] | undefined;
  readonly date?: DateParts | undefined;
  readonly status?: string | undefined;
  /** Plain Unicode. */
  readonly variables: Readonly<Partial<Record<Variable, string | undefined>>>;
  /** Names of fields behind variables, where they are called otherwise. */
  readonly fieldNames?: Readonly<Partial<Record<Variable, string>>>;
  /** Fields that are meant for an arXiv id, and others in which one may stand. */
  readonly arxivFields?: readonly LinkField[];
  readonly texts?: readonly LinkField[];
  readonly doiFields?: readonly LinkField[];
  /** `cs.LG`, `cs.LG, stat.ML`, `cs` */
  readonly category?: string | undefined;
  readonly linkFields?: readonly LinkField[];
  readonly keywords?: readonly string[] | undefined;
  readonly note?: string | undefined;
  readonly award?: string | undefined;
  /** As the source names it. */
  readonly picture?: LinkField | undefined;
  readonly selected?: boolean | undefined;
  /** Markdown. */
  readonly abstract?: string | undefined;
  readonly leftOut: readonly string[];
  readonly problems: readonly Problem[];
  readonly printed?: SourceRecord['printed'];
  readonly listed?: SourceRecord['listed'];
}

/** What comes out as a preprint where nothing but an arXiv id is known of it. */
const UNPLACED: ReadonlySet<CslType> = new Set([
  'document',
  'manuscript',
  'webpage',
  'article-journal',
]);

export function toRecord(citation: Citation): SourceRecord {
  const { place, key, title, authors, truncated, abstract } = citation;
  const { doiFields = [], linkFields = [], arxivFields = [], texts = [] } = citation;
  const problems = [...citation.problems];
  const leftOut = [...citation.leftOut];
  const doi = first(doiFields, findDoi) ?? first(linkFields, doiOfAddress);
  const arxiv =
    first(arxivFields, readArxivId) ?? first([...doiFields, ...linkFields, ...texts], findArxivId);
  const isArxivDoi = doi !== undefined && findArxivId(doi) !== undefined;
  const addresses = [
    ...doiFields.filter(({ text }) => findDoi(text) === undefined && !repeatsId(text, arxiv)),
    ...arxivFields.filter(({ text }) => readArxivId(text) === undefined),
    ...linkFields,
  ];
  const venue = venueOf(citation, arxiv);
  leftOut.push(...venue.needless.map((name) => citation.fieldNames?.[name] ?? name));
  const isPublished = venue.type !== 'article';
  const isKept = doi !== undefined && !(isArxivDoi && isPublished);
  const usual = usualLink(venue.type, venue.variables);
  const { links, refused } = readLinks(addresses, { usual, doi: isKept ? doi : undefined, arxiv });
  for (const { field, text } of refused) {
    leftOut.push(field);
    problems.push(ignored(field, text, place));
  }
  const category = categoryOf(citation.category, problems, place);
  const thumbnail = pictureSchema.safeParse(citation.picture?.text.replace(/^\.\//, '')).data;
  if (citation.picture !== undefined && thumbnail === undefined)
    leftOut.push(citation.picture.field);
  const {
    editors = [],
    translators = [],
    keywords = [],
    date = {},
    status,
    award,
    selected,
  } = citation;
  const { year, ...rest } = date;
  const partial = year === undefined ? undefined : fromParts({ year, ...rest });
  return {
    place,
    key,
    publication: {
      type: venue.type,
      title,
      authors: [...authors],
      truncated,
      ...(editors.length > 0 && { editors: [...editors] }),
      ...(translators.length > 0 && { translators: [...translators] }),
      ...(partial !== undefined && { date: partial }),
      ...(status !== undefined && { status }),
      ...(Object.keys(venue.variables).length > 0 && { variables: venue.variables }),
      ...(isKept && { doi }),
      ...(arxiv !== undefined && { arxiv }),
      ...(category !== undefined && { category }),
      ...(links.length > 0 && { links: [...links] }),
      ...(keywords.length > 0 && { keywords: [...keywords] }),
      ...(venue.note !== undefined && { note: venue.note }),
      ...(award !== undefined && { award }),
      ...(thumbnail !== undefined && { thumbnail }),
      ...(selected !== undefined && { selected }),
    },
    abstract,
    leftOut: [...new Set(leftOut)],
    // One character can be wrong in the record as a whole and in its title.
    problems: [...new Map(problems.map((each) => [`${each.code} ${each.message}`, each])).values()],
    ...(citation.printed !== undefined && { printed: citation.printed }),
    ...(citation.listed !== undefined && { listed: citation.listed }),
  };
}

function first<Value>(
  fields: readonly LinkField[],
  read: (text: string) => Value | undefined,
): Value | undefined {
  for (const { text } of fields) {
    const value = read(text);
    if (value !== undefined) return value;
  }
  return undefined;
}

function doiOfAddress(text: string): string | undefined {
  return /\/\/(?:dx\.|www\.)?doi\.org\/|^doi:/i.test(text) ? findDoi(text) : undefined;
}

interface Placed {
  readonly type: CslType;
  readonly variables: Variables;
  readonly note: string | undefined;
  /** Variables that repeat the arXiv id or say no more than “arXiv”. */
  readonly needless: readonly Variable[];
}

const REPEATING = ['page', 'number', 'volume', 'publisher'] as const;

/** Type, variables and note once it is known whether the venue is one. */
function venueOf({ type, variables: given, note }: Citation, arxiv: string | undefined): Placed {
  const venue = readVenue(given['container-title'] ?? '', arxiv !== undefined);
  const isInPreprint = given['container-title'] !== undefined && venue.isPreprint;
  const needless = REPEATING.filter((name) => repeatsId(given[name], arxiv));
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || needless.some((each) => each === name)) continue;
    if (name === 'edition') variables[name] = editionOf(value);
    else if (name !== 'container-title' || !isInPreprint) variables[name] = value;
  }
  if (isInPreprint && venue.server !== undefined) variables['publisher'] ??= venue.server;
  const isUnplaced = variables['container-title'] === undefined && UNPLACED.has(type);
  const [said, server] = isUnplaced ? serverOf(given) : [];
  if (said === 'genre' && server !== undefined) {
    if (arxiv === undefined) variables['publisher'] ??= server;
    delete variables['genre'];
  }
  const isPreprint = isInPreprint || said !== undefined || (isUnplaced && arxiv !== undefined);
  const isIdOnly = arxiv !== undefined && readVenue(note ?? '').isPreprint;
  const notes = [isIdOnly ? undefined : note, venue.rest].filter((each) => each !== undefined);
  return {
    type: isPreprint && (isUnplaced || type === 'paper-conference') ? 'article' : type,
    variables,
    note: notes.length > 0 ? notes.join('; ') : undefined,
    needless,
  };
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** The number that CSL wants of `Second`, `2nd ed.` and `2. Auflage`; other words as they are. */
function editionOf(text: string): string {
  const { number, word } =
    /^(?:(?<number>\d+)(?:st|nd|rd|th)?\.?|(?<word>[a-z]+))(?: (?:edn?\.?|edition|aufl\.?|auflage))?$/i.exec(
      text,
    )?.groups ?? {};
  const ordinal = ORDINALS.indexOf(word?.toLowerCase() ?? '') + 1;
  return number ?? (ordinal > 0 ? String(ordinal) : text);
}

/** The variable that says `preprint`, and the server that it names; Zenodo has more of other things. */
function serverOf(
  given: Citation['variables'],
): readonly ['publisher' | 'genre', string | undefined] | readonly [] {
  for (const name of ['publisher', 'genre'] as const) {
    const text = given[name] ?? '';
    const venue = readVenue(text);
    const server = venue.server ?? (/arxiv/i.test(text) ? 'arXiv' : undefined);
    if (venue.isPreprint && !/working paper|^zenodo/i.test(text)) return [name, server];
  }
  return [];
}

function repeatsId(text: string | undefined, arxiv: string | undefined): boolean {
  if (text === undefined || arxiv === undefined) return false;
  return (
    text === arxiv || findArxivId(text) === arxiv || /^(?:arxiv(?:\.org)?|abs\/.*)$/i.test(text)
  );
}

function usualLink(type: CslType, variables: Variables): LinkKindName {
  const isOut = variables['container-title'] !== undefined || variables.publisher !== undefined;
  return isOut && type !== 'article' ? 'publisher' : 'other';
}

/** The first category of a list that arXiv has; an archive such as `cs` is none. */
function categoryOf(
  text: string | undefined,
  problems: Problem[],
  place: Place,
): string | undefined {
  if (text === undefined) return undefined;
  for (const id of text.split(/[\s,;]+/)) {
    const category = findCategory(id)?.id;
    if (category !== undefined) return category;
  }
  problems.push(
    problem(
      'source-field-ignored',
      place,
      `“${text}” is no arXiv category, so the usual category of the file counts.`,
      'Write a category such as cs.LG.',
    ),
  );
  return undefined;
}

/** Characters that no reader sees, and lost ones, in the texts of a record; they are taken out of it. */
export function characterProblems(texts: readonly string[], place: Place): readonly Problem[] {
  return cleanCharacters(texts.join('\n')).issues.map(({ code, message, hint }) =>
    problem(code, place, message, hint),
  );
}

export function ignored(field: string, text: string, place: Place): Problem {
  return problem(
    'source-field-ignored',
    place,
    `The field “${field}” is left out: ${shortened(text)} cannot be read.`,
    CORRECT_IT,
  );
}

export function readInPart(field: string, text: string, place: Place): Problem {
  return problem(
    'source-field-ignored',
    place,
    `Not all of the field “${field}” is read: ${shortened(text)}.`,
    CORRECT_IT,
  );
}

const CORRECT_IT = 'Correct it in the file, or give the fact in an overlay.';

function shortened(text: string): string {
  return `“${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`;
}
