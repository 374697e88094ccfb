/**
 * The extension fields `x-…` of this project's BibTeX: everything that standard fields cannot express, so that an
 * exported list can be imported again as the same papers.
 */
import { CSL_TYPES, type CslType } from '../../domain/kinds.ts';
import { isWebAddress, LINK_KIND_NAMES, linkSchema, type PaperLink } from '../../domain/links.ts';
import type { Name } from '../../domain/name.ts';
import { noticeSchema } from '../../domain/notice.ts';
import { omitUndefined } from '../../domain/omit-undefined.ts';
import { toPartialDate } from '../../domain/partial-date.ts';
import type { Variable } from '../../domain/publication.ts';
import type { RecordedPublication, SourceRecord } from '../../domain/source-record.ts';
import { toAddress } from '../addresses.ts';
import type { Texts } from '../texts.ts';
import type { Fields } from './fields.ts';
import { readNames } from './names.ts';
import type { BibField } from './scan-fields.ts';

/** Standard fields that such an entry derives from extension fields. */
export const DERIVED: ReadonlySet<string> = new Set(['note', 'howpublished', 'url', 'type']);

const VARIABLES = [
  ['container-title', 'x-container'],
  ['event-title', 'x-event'],
  ['event-place', 'x-event-place'],
  ['number', 'x-number'],
  ['issue', 'x-issue'],
  ['collection-number', 'x-collection-number'],
  ['genre', 'x-genre'],
  ['medium', 'x-medium'],
  ['PMID', 'x-pmid'],
  ['PMCID', 'x-pmcid'],
  ['language', 'x-language'],
] as const;

const NUMBERS = ['issue', 'number', 'collection-number'] as const;

/** The type of an entry that this project has exported; undefined for any other. */
export function exportedType(fields: readonly BibField[]): CslType | undefined {
  const value = fields.find(({ name }) => name === 'x-type')?.value;
  return CSL_TYPES.find((type) => type === value);
}

/** The record of an exported entry with its extension fields. */
export function withExtensionFields(
  record: SourceRecord,
  type: CslType,
  fields: Fields,
  texts: Texts,
): SourceRecord {
  const { publication } = record;
  // A genre that comes from the entry type is not the paper's own, nor is a number that stands in for another.
  const hasNumbers = NUMBERS.some((name) => fields.has(`x-${name}`));
  const derived: readonly string[] = hasNumbers ? ['genre', ...NUMBERS] : ['genre'];
  const standard = Object.fromEntries(
    Object.entries(publication.variables ?? {}).filter(([name]) => !derived.includes(name)),
  );
  const notice = noticeOf(fields);
  const variables: Partial<Record<Variable, string>> = {};
  for (const [name, field] of VARIABLES) {
    const value = fields.plain(field);
    if (value !== undefined) variables[name] = value;
  }
  const marks = fields.plain('x-marks')?.split(/\s*,\s*/) ?? [];
  const extended: Partial<RecordedPublication> = {
    type,
    authors: publication.authors.map((name, at) => withMarks(name, marks[at])),
    variables: undefinedIfEmpty({ ...standard, ...variables }),
    date: toPartialDate(fields.plain('x-date') ?? '') ?? publication.date,
    preprint: preprintOf(fields, texts),
    links: linksOf(fields),
    note: fields.plain('x-note'),
    notice,
    title: notice === undefined ? publication.title : publication.title?.replace(NOTICE_PREFIX, ''),
    award: fields.plain('x-award'),
    thumbnail: fields.address('x-thumbnail'),
    selected: fields.take('x-selected') === undefined ? undefined : true,
    category: publication.category ?? fields.plain('x-category'),
  };
  return {
    ...record,
    publication: omitUndefined({ ...publication, ...extended }),
    fromListing: {
      ...(fields.plain('x-year-from') === 'retrieval' && { yearFrom: 'retrieval' }),
      badges: listOf(fields.plain('x-badges')),
      affiliations: listOf(fields.plain('x-affiliations')),
    },
  };
}

const NOTICE_PREFIX = /^(?:RETRACTED|WITHDRAWN): /;

function noticeOf(fields: Fields): RecordedPublication['notice'] {
  const address = fields.address('x-notice-source');
  const source = fields.plain('x-notice-source');
  const notice = {
    kind: fields.plain('x-notice-kind'),
    date: toPartialDate(fields.plain('x-notice-date') ?? ''),
    source: address !== undefined && isWebAddress(address) ? address : source,
    note: fields.plain('x-notice-note'),
  };
  return noticeSchema.safeParse(omitUndefined(notice)).data;
}

function undefinedIfEmpty<Value extends object>(value: Value): Value | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}

function preprintOf(fields: Fields, texts: Texts): RecordedPublication['preprint'] {
  const names = fields.take('x-author');
  const { names: authors, isCut } = readNames(names ?? '');
  const preprint = omitUndefined({
    date: toPartialDate(fields.plain('x-listed') ?? ''),
    title: texts.title(fields.take('x-title')),
    authors: names === undefined ? undefined : [...authors],
    truncated: names === undefined ? undefined : isCut,
  });
  return undefinedIfEmpty(preprint);
}

/** `pdf https://… slides talk.pdf` */
function linksOf(fields: Fields): PaperLink[] | undefined {
  const words = toAddress(fields.take('x-links') ?? '').split(/\s+/);
  const starts = words.flatMap((word, at) =>
    LINK_KIND_NAMES.some((kind) => kind === word) ? [at] : [],
  );
  const links = starts.flatMap((start, at) => {
    const link = linkSchema.safeParse({
      kind: words[start],
      href: words.slice(start + 1, starts[at + 1]).join(' '),
    });
    return link.data ?? [];
  });
  return links.length > 0 ? links : undefined;
}

function withMarks(name: Name, marks: string | undefined): Name {
  if (marks === undefined || marks === '') return name;
  return typeof name === 'string' ? { printed: name, marks } : { ...name, marks };
}

function listOf(text: string | undefined): readonly string[] {
  return text?.split(/\s*,\s*/).filter((word) => word !== '') ?? [];
}
