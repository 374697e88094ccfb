/**
 * BibTeX ("BibTeXing", Oren Patashnik, 1988), with fields that biblatex adds: e-prints (`eprinttype` and `archivePrefix`
 * mean the same to different readers), events, article numbers. Values are in braces, one field a line. Fields that no
 * style knows begin with `x-`.
 */
import { MONTHS } from '../domain/date-parts.ts';
import { toPortablePaper } from '../domain/portable-paper.ts';
import { KINDS, type Kind } from '../domain/kinds.ts';
import { isWebAddress } from '../domain/links.ts';
import { toPersonName } from '../domain/name.ts';
import { endOf, joinParts, startOf } from '../domain/partial-date.ts';
import type { PersonName } from '../domain/person-name.ts';
import type { Variable } from '../domain/publication.ts';
import { textToBibtex } from './bibtex-text.ts';
import { containerOf, CUT_NOTE, eventOf, type Reference } from './reference.ts';

type EntryType = Kind['bibtex'] | 'mastersthesis' | 'inbook';

/** Fields for the container, without which a style warns, and for the publisher. */
const FIELDS = {
  article: { container: 'journal', publisher: 'publisher' },
  inproceedings: { container: 'booktitle', publisher: 'publisher' },
  incollection: { container: 'booktitle', publisher: 'publisher' },
  inbook: { container: undefined, publisher: 'publisher' },
  book: { container: undefined, publisher: 'publisher' },
  phdthesis: { container: undefined, publisher: 'school' },
  mastersthesis: { container: undefined, publisher: 'school' },
  techreport: { container: undefined, publisher: 'institution' },
  unpublished: { container: undefined, publisher: 'organization' },
  misc: { container: 'howpublished', publisher: 'organization' },
} as const satisfies Record<EntryType, { container: string | undefined; publisher: string }>;

/** CSL variables that have the same field in every type of entry. */
const VARIABLE_FIELDS = {
  'publisher-place': 'address',
  edition: 'edition',
  'chapter-number': 'chapter',
  'event-place': 'venue',
  'original-title': 'origtitle',
  'title-short': 'shorttitle',
  'number-of-pages': 'pagetotal',
  'number-of-volumes': 'volumes',
  version: 'version',
  ISBN: 'isbn',
  ISSN: 'issn',
} as const satisfies Partial<Record<Variable, string>>;

/** CSL variables that BibTeX lacks: fields `x-NAME` of complete entries. */
const EXTRA_VARIABLES = ['medium', 'PMID', 'PMCID', 'language'] as const satisfies Variable[];

/** Complete entries, separated by empty lines. */
export function formatBibtexFile(references: readonly Reference[]): string {
  return references.map((reference) => formatBibtex(reference, { isComplete: true })).join('\n');
}

/**
 * One entry, with a line end. `isComplete`: with the abstract and the fields for importing it again.
 * @example formatBibtex(reference)
 * // '@misc{osei-2021-rain-tin-roofs,\n  author = {Osei, Ada},\n  title = {Rain on Tin Roofs},\n  …\n}\n'
 */
export function formatBibtex(reference: Reference, { isComplete = false } = {}): string {
  const type = entryType(reference);
  const { date, arxiv, variables } = reference;
  const { year, month, day } = date === undefined ? {} : startOf(date);
  const fields = [
    field('author', nameList(reference.authors, reference.truncated)),
    field('editor', nameList(reference.editors)),
    field('translator', nameList(reference.translators)),
    field('title', reference.titleTex),
    text(FIELDS[type].container ?? '', containerIn(reference, type)),
    text('series', variables['collection-title']),
    text('volume', variables.volume),
    numbers(reference, type),
    text('pages', reference.pages && pageRange(reference.pages)),
    text(FIELDS[type].publisher, variables.publisher),
    genre(reference, type),
    type === 'misc' ? [] : text('eventtitle', eventOf(variables)),
    ...Object.entries(VARIABLE_FIELDS).map(([name, bibtex]) =>
      type === 'misc' && name === 'event-place'
        ? []
        : text(bibtex, variables[name as keyof typeof VARIABLE_FIELDS]),
    ),
    field('year', year === undefined ? undefined : joinParts({ year })),
    month === undefined ? [] : [`month = ${MONTHS[month - 1]?.slice(0, 3).toLowerCase() ?? ''}`],
    isComplete && day !== undefined ? field('day', String(day)) : [],
    text('pubstate', reference.status),
    field('eprint', arxiv?.id),
    field('eprinttype', arxiv && 'arXiv'),
    field('archivePrefix', arxiv && 'arXiv'),
    field('primaryClass', arxiv?.category),
    field('doi', reference.doi && address(reference.doi)),
    field('url', reference.url && address(reference.url)),
    text('note', noteOf(reference)),
    ...(isComplete ? completeFields(reference, type) : []),
  ].flat();
  return `@${type}{${reference.key},\n${fields.map((line) => `  ${line},\n`).join('')}}\n`;
}

/** `misc` where a style would miss the container; a part of a book by the same author is `inbook`. */
function entryType(reference: Reference): EntryType {
  const { bibtex } = KINDS[reference.type];
  if (bibtex === 'phdthesis') {
    return /\b(?:master|bachelor|diplom|licen[ct]i|msc|m\.sc)/i.test(
      reference.variables.genre ?? '',
    )
      ? 'mastersthesis'
      : bibtex;
  }
  const needsContainer = FIELDS[bibtex].container !== undefined && bibtex !== 'misc';
  if (!needsContainer || containerOf(reference) !== undefined) return bibtex;
  const { publisher, 'chapter-number': chapter } = reference.variables;
  const isPart = publisher !== undefined && (reference.pages ?? chapter) !== undefined;
  return bibtex === 'incollection' && isPart ? 'inbook' : 'misc';
}

/**
 * The container; for `misc` also genre, number and event, as styles without these fields print it. They have no fields of
 * their own then, as some readers would show them twice.
 */
function containerIn(reference: Reference, type: EntryType): string | undefined {
  const { variables } = reference;
  if (type !== 'misc') return containerOf(reference);
  const { genre: kind, number = '' } = variables;
  const patent = isPatent(reference) ? `${kind ?? 'Patent'} ${number}` : kind;
  const place = [variables['container-title'], eventOf(variables), variables['event-place']];
  const parts = reference.type === 'article' ? place : [patent, ...place];
  return parts.filter((part) => part !== undefined).join(', ') || undefined;
}

/** What `number` means in an entry of this type: an issue, a number in a series, or the work's own. */
function numbered({ variables }: Reference, type: EntryType): (typeof NUMBERS)[number] {
  if (type === 'article' || type === 'inproceedings') return 'issue';
  if (type === 'book' || type === 'incollection' || type === 'inbook') {
    return variables['collection-title'] === undefined ? 'issue' : 'collection-number';
  }
  return 'number';
}

const NUMBERS = ['issue', 'collection-number', 'number'] as const;

/** The classic styles do not accept both `volume` and `number` for a book. An article number is `eid`. */
function numbers(reference: Reference, type: EntryType): readonly string[] {
  const { variables } = reference;
  const name = numbered(reference, type);
  if (name === 'number') return text('number', isPatent(reference) ? undefined : variables.number);
  const isFree = type === 'article' || variables.volume === undefined;
  const inSeries = type === 'article' ? undefined : variables['collection-number'];
  return [
    ...(isFree ? text('number', variables[name] ?? variables.issue ?? inSeries) : []),
    ...text('eid', variables.number),
  ];
}

/** All numbers in fields of their own, where `number` and `eid` cannot be understood again. */
function extraNumbers(reference: Reference, type: EntryType): readonly string[] {
  const { variables } = reference;
  const name = numbered(reference, type);
  const isFree = type === 'article' || name === 'number' || variables.volume === undefined;
  const isUnambiguous = NUMBERS.every(
    (each) =>
      variables[each] === undefined ||
      (each === 'number' && !isPatent(reference)) ||
      (each === name && isFree && each !== 'number'),
  );
  return isUnambiguous ? [] : NUMBERS.flatMap((each) => text(`x-${each}`, variables[each]));
}

function isPatent({ type, variables }: Reference): boolean {
  return type === 'patent' && variables.number !== undefined;
}

/** Styles print "PhD thesis" and "Technical report" by themselves; `misc` has the genre in `howpublished`. */
function genre(reference: Reference, type: EntryType): readonly string[] {
  const { genre: kind } = reference.variables;
  const isPlain =
    (type === 'misc' && reference.type !== 'article') ||
    (type === 'phdthesis' && /^ph\.?d\.? thesis$/i.test(kind ?? '')) ||
    (type === 'mastersthesis' && /^master[’']s thesis$/i.test(kind ?? '')) ||
    (type === 'techreport' && /^technical report$/i.test(kind ?? ''));
  return isPlain ? [] : text('type', kind);
}

/** The classic styles require a note for `unpublished`. */
function noteOf({ notes, status, type }: Reference): string | undefined {
  const others = notes.filter((note) => note !== CUT_NOTE);
  const all = [...(status === undefined ? [] : [status]), ...others];
  return all.join('. ') || (type === 'manuscript' ? 'Unpublished' : undefined);
}

/**
 * The abstract, keywords, and what is needed to import the same paper again: date, title and names of the version that
 * appeared first, and everything that has no field. `x-type` marks an entry of this project, so that import ignores
 * `note` and `howpublished`, which are made from other fields.
 */
function completeFields(reference: Reference, type: EntryType): readonly string[] {
  const { listed, variables, date } = reference;
  const isMisc = type === 'misc';
  const { paper, preprint, links } = listed;
  const { preprint: first } = toPortablePaper(paper);
  const names = first?.authors?.map(toPersonName);
  const isRange = date !== undefined && endOf(date) !== undefined;
  const marks = reference.authors.map((name) => name.marks ?? '').join(',');
  return [
    field('abstract', reference.abstractTex),
    text('keywords', paper.keywords.join(', ') || undefined),
    field('x-type', reference.type),
    isRange ? field('x-date', date) : [],
    extraNumbers(reference, type),
    text('x-genre', variables.genre),
    isMisc || containerOf(reference) === undefined
      ? text('x-container', variables['container-title'])
      : [],
    isMisc || eventOf(variables) === undefined ? text('x-event', variables['event-title']) : [],
    isMisc ? text('x-event-place', variables['event-place']) : [],
    ...EXTRA_VARIABLES.map((name) => text(`x-${name.toLowerCase()}`, variables[name])),
    field('x-listed', first?.date),
    field('x-title', first?.title === undefined ? undefined : preprint?.titleTex),
    field('x-author', names && nameList(names, first?.truncated)),
    text('x-note', paper.note),
    ...Object.entries(paper.notice ?? {}).flatMap(([name, value = '']) =>
      field(`x-notice-${name}`, isWebAddress(value) ? address(value) : textToBibtex(value)),
    ),
    text('x-award', paper.award),
    text('x-thumbnail', paper.thumbnail),
    field('x-selected', paper.selected ? 'true' : undefined),
    field('x-marks', /[^,]/.test(marks) ? textToBibtex(marks) : undefined),
    field(
      'x-links',
      links.map(({ kind, href }) => `${kind} ${address(href)}`).join(' ') || undefined,
    ),
    text('x-category', paper.arxiv === undefined ? paper.category : undefined),
    text('x-badges', paper.badges.join(', ') || undefined),
    text('x-affiliations', paper.affiliations.join(', ') || undefined),
    field('x-year-from', paper.yearFrom === 'retrieval' ? paper.yearFrom : undefined),
  ].flat();
}

function nameList(names: readonly PersonName[], isCut = false): string | undefined {
  if (names.length === 0) return undefined;
  return [...names.map(formatAuthor), ...(isCut ? ['others'] : [])].join(' and ');
}

/** `van der Velde, Jr., Ludo`; a group, and a name that would be split, is in braces as a whole. */
function formatAuthor({ given, particle, family, suffix, isGroup }: PersonName): string {
  if (isGroup) return unit(family);
  if (given === undefined)
    return whole([particle, family, suffix].filter((part) => part !== undefined).join(' '));
  // A lower-case word at the beginning would be taken for a particle.
  const isLowerCase =
    /^['’]?\p{Ll}/u.test(family) && (particle !== undefined || family.includes(' '));
  const last = isLowerCase ? `{${textToBibtex(family)}}` : namePart(family);
  const parts = [
    particle === undefined ? last : `${textToBibtex(particle)} ${last}`,
    ...(suffix === undefined
      ? []
      : [suffix.includes(' ') ? `{${textToBibtex(suffix)}}` : namePart(suffix)]),
    namePart(given),
  ];
  return parts.join(', ');
}

/** What some list parts names, or a name and what is added to it, by. */
const SEPARATOR = /[,;&()=/，；、]/;

function whole(name: string): string {
  const tex = textToBibtex(name);
  return SEPARATOR.test(tex) || /\s|^(?:and|others|more)$/i.test(tex) ? unit(name) : tex;
}

/** In two pairs of braces where one pair would be read as `{Family, Given}`. */
function unit(name: string): string {
  const tex = textToBibtex(name);
  return tex.includes(',') ? `{{${tex}}}` : `{${tex}}`;
}

/** What readers take for the end of a name, or for an addition to it, is a character of it in braces. */
function namePart(part: string): string {
  const tex = textToBibtex(part);
  return SEPARATOR.test(tex) || /(?<!\S)(?:and|und|et)(?!\S)/i.test(tex) ? `{${tex}}` : tex;
}

function pageRange({ first, last }: { first: string; last: string | undefined }): string {
  return last === undefined ? first : `${first}–${last}`;
}

/** Percent-encodes what would end the field or be taken for TeX. */
function address(text: string): string {
  return text.replaceAll(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}

function text(name: string, value: string | undefined): readonly string[] {
  return field(name, value === undefined ? undefined : textToBibtex(value));
}

function field(name: string, value: string | undefined): readonly string[] {
  return value === undefined || value === '' || name === '' ? [] : [`${name} = {${value}}`];
}
