/** Where each added fact of a paper was found, grouped by source. */
import type { Fact } from '../../domain/overlay.ts';
import type { Paper } from '../../domain/paper.ts';
import { hostOf, isWebAddress } from './paper-links.ts';

export interface SourceView {
  /** What was found there: `authors, arXiv id`. */
  readonly facts: string;
  /** `openreview.net`, or the source's own words. */
  readonly label: string;
  /** Absent for a source in words. */
  readonly href: string | undefined;
  readonly notes: readonly string[];
}

/** What a reader calls each field. */
const FIELD_NAMES = {
  arxiv: 'arXiv id',
  doi: 'DOI',
  authors: 'authors',
  affiliations: 'affiliations in the paper',
  category: 'topic',
  firstSubmitted: 'first submission',
  lastRevised: 'last revision',
  code: 'code',
  titleHistory: 'earlier titles',
} as const satisfies Partial<Record<keyof Paper['facts'], string>>;

const PUBLICATION_NAMES = {
  venue: 'venue',
  year: 'year',
  series: 'series',
  volume: 'volume',
  pages: 'pages',
  presentation: 'presentation',
  title: 'published title',
  authors: 'published authors',
  abstract: 'published abstract',
} as const;

export function sourcesView({ facts }: Paper): readonly SourceView[] {
  const { publication } = facts;
  const all = [
    ...keysOf(FIELD_NAMES).map((key) => named(FIELD_NAMES[key], facts[key])),
    ...keysOf(PUBLICATION_NAMES).map((key) => named(PUBLICATION_NAMES[key], publication?.[key])),
  ].filter((each) => each !== undefined);
  return [...Map.groupBy(all, ({ fact }) => fact.source)].map(([source, group]) => ({
    facts: group.map(({ name }) => name).join(', '),
    label: isWebAddress(source) ? hostOf(source) : source,
    href: isWebAddress(source) ? source : undefined,
    notes: group.flatMap(({ fact }) => fact.note ?? []),
  }));
}

function named(
  name: string,
  fact: Fact<unknown> | undefined,
): { name: string; fact: Fact<unknown> } | undefined {
  return fact && { name, fact };
}

function keysOf<Key extends string>(table: Readonly<Record<Key, string>>): readonly Key[] {
  // Object.keys gives the keys of a table that has no others.
  return Object.keys(table) as Key[];
}
