/** The search page: addresses of the index, and examples of queries. */
import { formatAddress, type Order } from '../../search/address.ts';
import type { Library } from '../library.ts';
import type { Site } from '../site.ts';
import { hasCode } from './paper-row.ts';

export interface SearchView {
  readonly action: string;
  readonly names: string;
  readonly abstracts: string;
  readonly examples: readonly SearchExample[];
  /** Years with papers, the last one first. */
  readonly years: readonly number[];
  /** Two fields for a range, with the first and the last year of all papers. */
  readonly range: readonly { readonly label: string; readonly year: number | undefined }[];
  readonly orders: readonly { readonly value: Order; readonly label: string }[];
}

export interface SearchExample {
  readonly query: string;
  readonly href: string;
  readonly meaning: string;
}

/** Examples are made from the newest paper, so that each finds something. */
export function searchView(library: Library): SearchView {
  const { routes } = library.site;
  const years = [...library.papersByYear.keys()].toSorted((a, b) => b - a);
  return {
    action: routes.search(),
    names: routes.searchNames(),
    abstracts: routes.searchAbstracts(),
    examples: examplesOf(library).map(([query, meaning]) =>
      exampleOf(query, meaning, library.site),
    ),
    years,
    range: [
      { label: 'From', year: years.at(-1) },
      { label: 'to', year: years[0] },
    ],
    orders: [
      { value: 'relevance', label: 'Relevance' },
      { value: 'newest', label: 'Newest first' },
      { value: 'oldest', label: 'Oldest first' },
      { value: 'title', label: 'Title' },
    ],
  };
}

/** Queries and their meanings; only those for which this site has an example. */
function examplesOf({
  papers,
  papersByTopic,
  papersByYear,
  textOf,
}: Library): readonly (readonly [string, string])[] {
  const [newest] = papers;
  if (newest === undefined) return [];
  const family = newest.authors[0]?.family;
  const [year] = papersByYear.keys();
  const [topic] = papersByTopic.keys();
  const title = textOf(newest.title);
  const pair = /(?<![\p{L}-])[\p{L}-]{4,} [\p{L}-]{4,}/u.exec(title)?.[0];
  const words = title.match(/(?<![\p{L}-])\p{L}{4,}(?![\p{L}-])/gu) ?? [];
  const [word = '', another = word] = words.toSorted((a, b) => b.length - a.length);
  const text = `${title} ${textOf(newest.abstract ?? '')}`.toLowerCase();
  const elsewhere = papers
    .flatMap((paper) => textOf(paper.title).match(/\p{L}{5,}/gu) ?? [])
    .find((each) => !text.includes(each.toLowerCase()));
  const venues = papers.map(({ versions: [{ variables }] }) => variables['container-title']);
  const venueWord = /\p{L}{3,}/u.exec(venues.find((venue) => venue !== undefined) ?? '')?.[0];
  const examples = [
    family && ([`author:${family}`, 'papers by this author'] as const),
    word && ([`title:${word}`, 'with this word in the title'] as const),
    topic && ([/\s/.test(topic) ? `topic:"${topic}"` : `topic:${topic}`, 'on this topic'] as const),
    year &&
      ([
        `year:${String(year)}`,
        `papers from ${String(year)}; for a range: year:2019..2021`,
      ] as const),
    papers.some(hasCode) && (['has:code', 'with published code'] as const),
    venueWord && ([`venue:${venueWord}`, 'at this venue'] as const),
    pair && ([`"${pair}"`, 'exact phrase'] as const),
    word && elsewhere && ([`${word} -${elsewhere}`, 'without this word'] as const),
    word && ([`${word} OR ${another}`, 'with one of these words'] as const),
  ];
  return examples.filter((each) => typeof each === 'object');
}

function exampleOf(query: string, meaning: string, { routes }: Site): SearchExample {
  const state = { query, filters: [], order: 'relevance' } as const;
  return { query, href: `${routes.search()}${formatAddress(state)}`, meaning };
}
