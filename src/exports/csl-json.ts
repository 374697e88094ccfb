/**
 * CSL-JSON (citeproc-js documentation, "CSL-JSON"; schema csl-data.json of the Citation Style Language 1.0.2).
 * `article` is the type of preprints. A particle is part of `family`, where every reader looks. The format cannot say
 * that a list of names is cut, and an author called "others" would become a person, so `note` says it.
 */
import type { CslType } from '../domain/kinds.ts';
import { toPortablePaper } from '../domain/portable-paper.ts';
import type { DateParts } from '../domain/date-parts.ts';
import { endOf, startOf, type PartialDate } from '../domain/partial-date.ts';
import type { PersonName } from '../domain/person-name.ts';
import type { Variables } from '../domain/publication.ts';
import { eventOf, joinKeywords, joinNotes, type Reference } from './reference.ts';

export type CslName =
  | { readonly literal: string }
  | { readonly family: string; readonly given?: string; readonly suffix?: string };

export interface CslFields {
  readonly type: CslType;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly [field: string]: unknown;
}

export interface CslItem extends CslFields {
  readonly id: string;
}

/** What a reference and a record of a source have in common. */
export type CslSource = Pick<
  Reference,
  'type' | 'authors' | 'editors' | 'translators' | 'date' | 'status' | 'doi'
> & { readonly variables: Variables };

/** The item with the paper as an entry has it in `custom`, the field that CSL-JSON leaves to programs. */
export function toCslRecord(reference: Reference): CslItem {
  return { ...toCslItem(reference), custom: toPortablePaper(reference.listed.paper) };
}

/** @example toCslItem(reference) // { id: 'osei-2021-rain', type: 'article', title: 'Rain on Tin Roofs', … } */
export function toCslItem(reference: Reference): CslItem {
  const { key, type, title, arxiv, pages, url, language, abstract, keywords } = reference;
  const isPreprint = type === 'article';
  const notes = isPreprint || arxiv === undefined ? [] : [`arXiv:${arxiv.id}`];
  return {
    id: key,
    'citation-key': key,
    title,
    ...toCslFields(reference),
    ...given('page', pages && [pages.first, pages.last].filter(isText).join('-')),
    ...(isPreprint && arxiv && { publisher: 'arXiv', number: `arXiv:${arxiv.id}` }),
    ...given('URL', url),
    language,
    ...given('keyword', joinKeywords(keywords)),
    ...given('note', joinNotes([...reference.notes, ...notes])),
    ...given('abstract', abstract),
  };
}

/** The fields that do not depend on the site. */
export function toCslFields(source: CslSource): CslFields {
  const { type, authors, editors, translators, date, status, variables } = source;
  const { 'event-title': _event, ...others } = variables;
  return {
    type,
    ...(authors.length > 0 && { author: authors.map(toCslName) }),
    ...names('editor', editors),
    ...names('translator', translators),
    ...(date !== undefined && { issued: { 'date-parts': dateParts(date) } }),
    ...given('status', status),
    ...others,
    ...given('event-title', eventOf(variables)),
    ...given('DOI', source.doi),
  };
}

export function toCslName(name: PersonName): CslName {
  const { given: first, particle, family, suffix, isGroup } = name;
  if (isGroup) return { literal: family };
  return {
    family: particle === undefined ? family : `${particle} ${family}`,
    ...(first !== undefined && { given: first }),
    ...(suffix !== undefined && { suffix }),
  };
}

function names(role: string, persons: readonly PersonName[]): Readonly<Record<string, unknown>> {
  return persons.length === 0 ? {} : { [role]: persons.map(toCslName) };
}

function dateParts(date: PartialDate): readonly (readonly number[])[] {
  return [startOf(date), endOf(date)].filter((end) => end !== undefined).map(toNumbers);
}

function toNumbers({ year, month, day }: DateParts): readonly number[] {
  return [year, month, day].filter((part) => part !== undefined);
}

function given(name: string, value: string | undefined): Readonly<Record<string, string>> {
  return isText(value) ? { [name]: value } : {};
}

function isText(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
