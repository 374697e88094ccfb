/** The search page: where its index is, and examples of what can be asked. */
import type { Catalog } from '../../domain/catalog.ts';
import { parsePersonName } from '../../domain/person-name.ts';
import { formatAddress, type Order } from '../../search/address.ts';
import { routes } from '../routes.ts';

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
export function searchView({ papers: [newest], familyNames }: Catalog): SearchView {
  const name = parsePersonName(newest?.authors[0] ?? '', { familyNames }).family;
  const year = newest?.date.slice(0, 4) ?? '';
  const category = newest?.category ?? '';
  return {
    action: routes.search(),
    names: routes.searchNames(),
    abstracts: routes.searchAbstracts(),
    examples: [
      example(`author:${name}`, 'this person is among the authors'),
      example('title:learning', 'the title has this word'),
      example(`topic:${category}`, 'the topic is this one'),
      example(`year:${year}`, 'of this year; a span is 2019..2021'),
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

function example(query: string, meaning: string): SearchExample {
  const state = { query, filters: [], order: 'relevance' } as const;
  return { query, href: `${routes.search()}${formatAddress(state)}`, meaning };
}
