/**
 * The index as files. Static hosts do not compress unknown types, so both parts are gzip that the browser unpacks. The
 * first part, `names`, is enough to show papers, and to find them by everything but their abstracts.
 */
import { expandId, toId } from './paper-ids.ts';

/** Lists of values, and columns with one value a paper, newest paper first. Numbers are positions in the lists. */
export interface NamesPart {
  /** Digest of both parts; in the address of the second part, so that a cached older one is never used. */
  readonly version: string;
  readonly addresses: SearchAddresses;
  /** Names as printed, each once. */
  readonly names: readonly string[];
  /** Other spellings: position of the name to the position of the same author's first spelling. */
  readonly persons: Readonly<Record<number, number>>;
  /**
   * By the position of a person's first spelling. Left out where it is the words of the name with hyphens; empty for a
   * person without a page.
   */
  readonly personIds: Readonly<Record<number, string>>;
  readonly topics: readonly SearchTopic[];
  readonly places: readonly SearchPlaces[];
  /** `ICML 2022`; `= 2022` where the venue `ICML` has a page; empty for a paper without a venue. */
  readonly venues: readonly string[];
  /** What dates mean: `first listed`. */
  readonly meanings: readonly string[];
  /** `Journal article` */
  readonly kinds: readonly string[];
  /** Shortened in the file. */
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  readonly dates: readonly string[];
  readonly meaning: readonly number[];
  readonly authors: readonly (readonly number[])[];
  readonly topic: readonly (readonly number[])[];
  /** Papers whose list of authors is cut. */
  readonly truncated: readonly number[];
  /** Positions in `EXTRAS`. */
  readonly has: readonly (readonly number[])[];
  readonly kind: readonly number[];
  /** Positions among the venues that have a page; -1 for none. */
  readonly inVenue: readonly number[];
  readonly venue: readonly number[];
  readonly arxiv: readonly (string | null)[];
  readonly doi: readonly (string | null)[];
}

export interface SearchTopic {
  /** Part of its address: `cs-lg`. Empty in the file where it is the words of the category. */
  readonly id: string;
  /** `cs.LG` */
  readonly category: string;
  /** `Machine Learning` */
  readonly name: string;
  /** `Computer Science` */
  readonly archive: string;
}

/** `kind` of the places that are venues. */
export const VENUE = 'venue';

/** Pages besides those of papers, persons and topics: key phrases, venues, pages of the site. */
export interface SearchPlaces {
  /** `key phrase` */
  readonly kind: string;
  /** With `{id}` where the id of one goes. */
  readonly address: string;
  readonly labels: readonly string[];
  /** By position; left out in the file where `toPlaceId` makes it from the label. */
  readonly ids: Readonly<Record<number, string>>;
}

/** Addresses on the site with `{id}` in place of the id. */
export interface SearchAddresses {
  readonly paper: string;
  /** Page of the owner of the site. */
  readonly owner?: string | undefined;
  readonly author: string;
  readonly topic: string;
  /** BibTeX of all papers. */
  readonly bib?: string | undefined;
}

export async function unpack(packed: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> {
  const unpacked = packed.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

export function parseNames(bytes: Uint8Array): NamesPart {
  // Written by the same build as this code.
  const [text, rest] = new TextDecoder()
    .decode(bytes)
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  const part = { ...text, ...rest } as NamesPart;
  const { titles, dates, authors, names } = part;
  const ids = part.ids.map((id, paper) =>
    expandId(id, {
      title: titles[paper] ?? '',
      firstAuthor: names[authors[paper]?.[0] ?? -1] ?? '',
      date: dates[paper] ?? '',
    }),
  );
  const arxiv = part.arxiv.map((id, paper) =>
    id?.startsWith('.') === true ? monthOf(dates[paper] ?? '') + id : id,
  );
  const topics = part.topics.map((topic) => ({ ...topic, id: topic.id || toId(topic.category) }));
  return { ...part, ids, arxiv, topics };
}

/**
 * The beginning of arXiv ids of that month; the file leaves it out where it agrees with the paper's date: `.03126`.
 * @example monthOf('2022-06-07') // '2206'
 */
export function monthOf(date: string): string {
  return date.slice(2, 7).replace('-', '');
}

/** @example topicLabel({ category: 'cs.LG', name: 'Machine Learning', … }) // 'Machine Learning (cs.LG)' */
export function topicLabel({ category, name }: Pick<SearchTopic, 'category' | 'name'>): string {
  return category === '' || category === name ? name : `${name} (${category})`;
}
