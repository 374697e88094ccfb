/**
 * BibTeX ("BibTeXing", Oren Patashnik, 1988), with fields that biblatex adds: e-prints (`eprinttype` and `archivePrefix`
 * mean the same to different readers), events, article numbers. Values are in braces, one field a line. Fields that no
 * style knows begin with `x-`.
 */
import { MONTHS } from '../../domain/date-parts.ts';
import { joinParts, startOf } from '../../domain/partial-date.ts';
import type { Variable } from '../../domain/publication.ts';
import { containerOf, CUT_NOTE, eventOf, joinNotes, type Reference } from '../reference.ts';
import { completeFields } from './complete-fields.ts';
import { address, field, text } from './field.ts';
import { nameList } from './names.ts';
import { isPatent, numbers } from './numbers.ts';
import { entryType, FIELDS, type EntryType } from './types.ts';

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
  return joinNotes(all) || (type === 'manuscript' ? 'Unpublished' : undefined);
}

function pageRange({ first, last }: { first: string; last: string | undefined }): string {
  return last === undefined ? first : `${first}–${last}`;
}
