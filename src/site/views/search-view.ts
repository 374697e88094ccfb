/** The search page: where its index is, and examples of what can be asked. */
import { formatAddress, type Order } from '../../search/address.ts';
import type { Library } from '../library.ts';
import type { Site } from '../site.ts';

export interface SearchView {
  readonly action: string;
  readonly names: string;
  readonly abstracts: string;
  readonly examples: readonly SearchExample[];
  readonly orders: readonly { readonly value: Order; readonly label: string }[];
}

export interface SearchExample {
  readonly query: string;
  readonly href: string;
  readonly meaning: string;
}

/** Examples are made of the newest paper, so that each finds something. */
export function searchView({
  site,
  papers: [newest],
  papersByYear,
  papersByTopic,
}: Library): SearchView {
  const { routes } = site;
  const name = newest?.authors[0]?.family ?? '';
  const example = (query: string, meaning: string): SearchExample =>
    exampleOf(query, meaning, site);
  const [year] = papersByYear.keys();
  const [topic] = papersByTopic.keys();
  return {
    action: routes.search(),
    names: routes.searchNames(),
    abstracts: routes.searchAbstracts(),
    examples: [
      example(`author:${name}`, 'this person is among the authors'),
      example('title:learning', 'the title has this word'),
      ...(topic === undefined ? [] : [example(queryFor('topic', topic), 'the topic is this one')]),
      ...(year === undefined
        ? []
        : [example(`year:${String(year)}`, 'of this year; a span is 2019..2021')]),
      example('has:code', 'code is published with the paper'),
      example('venue:workshop', 'the venue has this word'),
      example('"neural network"', 'these words stand side by side'),
      example('network -graph', 'the second word does not occur'),
      example('convex OR smooth', 'one of the two occurs'),
    ],
    orders: [
      { value: 'relevance', label: 'Relevance' },
      { value: 'newest', label: 'Newest first' },
      { value: 'oldest', label: 'Oldest first' },
      { value: 'title', label: 'Title' },
    ],
  };
}

function queryFor(field: string, words: string): string {
  return /\s/.test(words) ? `${field}:"${words}"` : `${field}:${words}`;
}

function exampleOf(query: string, meaning: string, { routes }: Site): SearchExample {
  const state = { query, filters: [], order: 'relevance' } as const;
  return { query, href: `${routes.search()}${formatAddress(state)}`, meaning };
}
