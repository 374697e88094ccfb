/**
 * CSL-JSON (citeproc-js documentation, "CSL-JSON"; schema csl-data.json of the Citation Style Language 1.0.2).
 * `article` is the type of preprints. A particle stands in `family`, where every reader looks. The format has no
 * sign for a cut list of names, and an author called "others" would become a person: `note` says it.
 */
import type { Paper } from '../domain/paper.ts';
import type { PersonName } from '../domain/person-name.ts';
import type { PartialDate, Reference } from './reference.ts';

const TYPES = {
  preprint: 'article',
  conference: 'paper-conference',
  journal: 'article-journal',
} as const;

export type CslName =
  | { readonly literal: string }
  | { readonly family: string; readonly given?: string; readonly suffix?: string };

export interface CslItem {
  readonly id: string;
  readonly type: (typeof TYPES)[keyof typeof TYPES];
  readonly title: string;
  readonly author: readonly CslName[];
  readonly issued: { readonly 'date-parts': readonly [readonly number[]] };
  readonly [field: string]: unknown;
}

/** The item with the paper as its listing has it, in the field that CSL-JSON leaves to others. */
export function toCslRecord(paper: Paper, reference: Reference): CslItem {
  const { id, facts, ...listed } = paper;
  return { ...toCslItem(reference), custom: listed };
}

/** @example toCslItem(reference) // { id: 'osei-2021-rain', type: 'article', title: 'Rain on Tin Roofs', … } */
export function toCslItem(reference: Reference): CslItem {
  const { kind, arxiv, truncated, pages } = reference;
  return {
    id: reference.key,
    'citation-key': reference.key,
    type: TYPES[kind],
    title: reference.title,
    author: reference.authors.map(toCslName),
    issued: { 'date-parts': [dateParts(reference.date)] },
    ...given('container-title', reference.venue),
    ...given('event-title', kind === 'conference' ? reference.venue : undefined),
    ...given('collection-title', reference.series),
    ...given('volume', reference.volume),
    ...given('issue', reference.issue),
    ...given(
      'page',
      pages && (pages.last === undefined ? pages.first : `${pages.first}-${pages.last}`),
    ),
    ...given('publisher', kind === 'preprint' ? arxiv && 'arXiv' : undefined),
    ...given('number', kind === 'preprint' ? arxiv && `arXiv:${arxiv.id}` : undefined),
    ...given('archive', kind === 'preprint' ? undefined : arxiv && 'arXiv'),
    ...given('archive_location', kind === 'preprint' ? undefined : arxiv && `arXiv:${arxiv.id}`),
    ...given('DOI', reference.doi),
    URL: reference.url,
    language: reference.language,
    ...given('note', truncated ? 'The list of authors is cut: there are more.' : undefined),
    abstract: reference.abstract,
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

function dateParts({ year, month, day }: PartialDate): readonly number[] {
  return [year, month, day].filter((part) => part !== undefined);
}

function given(name: string, value: string | undefined): Readonly<Record<string, string>> {
  return value === undefined ? {} : { [name]: value };
}
