/**
 * BibTeX ("BibTeXing", Oren Patashnik, 1988), with the fields that biblatex adds for e-prints: `eprinttype` and
 * `archivePrefix` say the same to two families of readers. Values stand in braces, one field a line.
 */
import type { PersonName } from '../domain/person-name.ts';
import { textToBibtex } from './bibtex-text.ts';
import type { Reference } from './reference.ts';

const TYPES = { preprint: 'misc', conference: 'inproceedings', journal: 'article' } as const;

/** Field that takes the venue. */
const VENUE_FIELDS = {
  preprint: 'howpublished',
  conference: 'booktitle',
  journal: 'journal',
} as const;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Entries with an empty line between them, with what a person who pastes one has no use for. */
export function formatBibtexFile(references: readonly Reference[]): string {
  return references.map((reference) => formatBibtex(reference, { isComplete: true })).join('\n');
}

/**
 * One entry, ending in a line end.
 * @example formatBibtex(reference)
 * // '@misc{osei-2021-rain-tin-roofs,\n  author = {Osei, Ada},\n  title = {Rain on Tin Roofs},\n  …\n}\n'
 */
export function formatBibtex(reference: Reference, { isComplete = false } = {}): string {
  const { kind, key, date, arxiv } = reference;
  const fields = [
    field('author', authorList(reference)),
    field('title', reference.titleTex),
    text(VENUE_FIELDS[kind], reference.venue),
    text('series', reference.series),
    text('volume', reference.volume),
    // BibTeX's styles refuse a number beside the volume of proceedings.
    kind === 'journal' ? text('number', reference.issue) : [],
    text('pages', formatPages(reference)),
    field('year', String(date.year)),
    date.month === undefined ? [] : [`month = ${MONTHS[date.month - 1] ?? ''}`],
    field('eprint', arxiv?.id),
    field('eprinttype', arxiv && 'arXiv'),
    field('archivePrefix', arxiv && 'arXiv'),
    field('primaryClass', arxiv?.category),
    field('doi', reference.doi),
    field('url', reference.url),
    ...(isComplete ? completeFields(reference) : []),
  ].flat();
  return `@${TYPES[kind]}{${key},\n${fields.map((line) => `  ${line},\n`).join('')}}\n`;
}

/**
 * The abstract, and what the paper itself has where its publication changed it, in fields that biblatex keeps for
 * such: day and title of the original, and a list of names for a use of one's own.
 */
function completeFields(reference: Reference): readonly string[] {
  const { listed, titleTex, abstractTex } = reference;
  const names = authorList(listed);
  return [
    field('origdate', listed.date),
    field('origtitle', listed.titleTex === titleTex ? undefined : listed.titleTex),
    field('namea', names === authorList(reference) ? undefined : names),
    field('abstract', abstractTex),
  ].flat();
}

function authorList({ authors, truncated }: Pick<Reference, 'authors' | 'truncated'>): string {
  return [...authors.map(formatAuthor), ...(truncated ? ['others'] : [])].join(' and ');
}

/** `van der Velde, Jr., Ludo`; a name without given names, or with "and" in it, stands in braces as a whole. */
function formatAuthor({ given, particle, family, suffix }: PersonName): string {
  if (given === undefined && particle === undefined) return whole(family);
  const parts = [[particle, family].filter((part) => part !== undefined).join(' '), suffix, given];
  return parts.flatMap((part) => (part === undefined ? [] : [namePart(part)])).join(', ');
}

function whole(name: string): string {
  const tex = textToBibtex(name);
  return /[\s,]/.test(tex) ? `{${tex}}` : tex;
}

/** A comma or the word "and" would split the list of names. */
function namePart(part: string): string {
  const tex = textToBibtex(part);
  return /,|(?<!\S)and(?!\S)/i.test(tex) ? `{${tex}}` : tex;
}

function formatPages({ pages }: Reference): string | undefined {
  return pages && [pages.first, pages.last].filter((page) => page !== undefined).join('–');
}

function text(name: string, value: string | undefined): readonly string[] {
  return field(name, value === undefined ? undefined : textToBibtex(value));
}

function field(name: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`${name} = {${value}}`];
}
