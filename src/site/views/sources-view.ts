/** The facts that were added to a paper, grouped by source. */
import type { Paper } from '../../domain/paper.ts';
import { VARIABLES, type Variable } from '../../domain/publication.ts';
import { hostName } from './host-names.ts';
import { isWebAddress } from '../../domain/links.ts';

export interface SourceView {
  /** What was found there: `authors, arXiv id`. */
  readonly facts: string;
  /** `openreview.net`, or the source's own words. */
  readonly label: string;
  /** Undefined for a source in words. */
  readonly href: string | undefined;
  readonly notes: readonly string[];
}

interface Fact {
  readonly source: string;
  readonly note?: string | undefined;
}

/** Names of fields for readers. */
const FIELD_NAMES = {
  arxiv: 'arXiv ID',
  doi: 'DOI',
  authors: 'authors',
  affiliations: 'affiliations in the paper',
  category: 'topic',
  firstSubmitted: 'first submission',
  lastRevised: 'last revision',
  keywords: 'topics',
  date: 'date',
  abstract: 'abstract',
  award: 'award',
  note: 'note',
  notice: 'notice',
  code: 'code',
  titleHistory: 'earlier titles',
} as const satisfies Readonly<
  Record<Exclude<keyof Paper['facts'], 'publication' | 'links' | 'thumbnail' | 'selected'>, string>
>;

const PUBLICATION_NAMES = {
  venue: 'venue',
  year: 'year',
  date: 'date of publication',
  status: 'status',
  series: 'series',
  ...variableNames(),
  pages: 'pages',
  presentation: 'presentation',
  title: 'published title',
  authors: 'published authors',
  editors: 'editors',
  translators: 'translators',
  abstract: 'published abstract',
} satisfies Readonly<
  Record<Exclude<keyof NonNullable<Paper['facts']['publication']>, 'kind'>, string>
>;

export function sourcesView({ facts }: Paper): readonly SourceView[] {
  const { publication } = facts;
  const all = [
    ...keysOf(FIELD_NAMES).map((key) => named(FIELD_NAMES[key], facts[key])),
    ...keysOf(PUBLICATION_NAMES).map((key) => named(PUBLICATION_NAMES[key], publication?.[key])),
  ].filter((each) => each !== undefined);
  return [...Map.groupBy(all, ({ fact }) => fact.source)].map(([source, group]) => ({
    facts: group.map(({ name }) => name).join(', '),
    label: isWebAddress(source) ? hostName(source) : source,
    href: isWebAddress(source) ? source : undefined,
    notes: group.flatMap(({ fact }) => fact.note ?? []),
  }));
}

function named(name: string, fact: Fact | undefined): { name: string; fact: Fact } | undefined {
  return fact && { name, fact };
}

function keysOf<Key extends string>(table: Readonly<Record<Key, string>>): readonly Key[] {
  // The tables have no other keys.
  return Object.keys(table) as Key[];
}

/** CSL's own names are readable: `publisher`, `container title`. */
function variableNames(): Readonly<Record<Variable, string>> {
  return Object.fromEntries(VARIABLES.map((name) => [name, name.replaceAll('-', ' ')])) as Record<
    Variable,
    string
  >;
}
