/**
 * The index as files. Static hosts do not compress what they do not know, so both parts travel as gzip and are
 * unpacked by the browser. Part one, `names`, is enough to show and find papers by everything but their abstracts.
 */
import { expandId, toId } from './paper-ids.ts';

/** Columns, one value a paper, newest paper first. Numbers point into the lists. */
export interface NamesPart {
  /** Digest of both parts: part two is asked for under it, so that an old copy is never taken for it. */
  readonly version: string;
  readonly addresses: SearchAddresses;
  /** Names as printed, each once. */
  readonly names: readonly string[];
  /** Other spellings: by the name's position that of the same author's first name. */
  readonly persons: Readonly<Record<number, number>>;
  /**
   * By a person's first name; most are the words of the name with hyphens between, and left out; empty for whoever has
   * no page.
   */
  readonly personIds: Readonly<Record<number, string>>;
  readonly topics: readonly SearchTopic[];
  readonly places: readonly SearchPlaces[];
  /** `ICML 2022`; `= 2022` for a paper of the venue `ICML`, that has a page; empty for none. */
  readonly venues: readonly string[];
  /** What dates are dates of: `first listed`. */
  readonly meanings: readonly string[];
  /** `Journal article` */
  readonly kinds: readonly string[];
  /** In the file they are shortened. */
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  readonly dates: readonly string[];
  readonly meaning: readonly number[];
  readonly authors: readonly (readonly number[])[];
  readonly topic: readonly (readonly number[])[];
  /** Papers whose list of authors is cut. */
  readonly truncated: readonly number[];
  /** Places in `MARKS`. */
  readonly has: readonly (readonly number[])[];
  readonly kind: readonly number[];
  /** Places in the labels of venues that have a page; -1 for a paper in none. */
  readonly inVenue: readonly number[];
  /** Facts that a paper may lack: then null. */
  readonly venue: readonly number[];
  readonly arxiv: readonly (string | null)[];
  readonly doi: readonly (string | null)[];
}

export interface SearchTopic {
  /** Part of its address: `cs-lg`. In the file it is empty when it is made of the category's words. */
  readonly id: string;
  /** `cs.LG` */
  readonly category: string;
  /** `Machine Learning` */
  readonly name: string;
  /** `Computer Science` */
  readonly archive: string;
}

/** The kind of places that papers come out in. */
export const VENUE = 'venue';

/** What a reader may go to besides papers, persons and topics: key phrases, venues, pages of the site. */
export interface SearchPlaces {
  /** `key phrase` */
  readonly kind: string;
  /** With `{id}` where the id of one goes. */
  readonly address: string;
  readonly labels: readonly string[];
  /** By position; those that `toPlaceId` makes of the label are left out in the file. */
  readonly ids: Readonly<Record<number, string>>;
}

/** Addresses of the site with `{id}` where the id goes. */
export interface SearchAddresses {
  readonly paper: string;
  /** Page of the person whose papers these are. */
  readonly owner?: string | undefined;
  readonly author: string;
  readonly topic: string;
  /** The paper's BibTeX file; absent when the site has none. */
  readonly bib?: string | undefined;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

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
  const topics = part.topics.map((topic) => ({ ...topic, id: topic.id || toId(topic.category) }));
  return { ...part, ids, topics };
}

/**
 * A day in words. The domain's own function comes with its schema, too heavy for a browser.
 * @example dateLabel('2022-06-07') // '7 June 2022'
 */
export function dateLabel(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const words = [day === '' ? '' : String(Number(day)), MONTHS[Number(month) - 1] ?? '', year];
  return words.filter((word) => word !== '').join(' ');
}

/** @example topicLabel({ category: 'cs.LG', name: 'Machine Learning', … }) // 'Machine Learning (cs.LG)' */
export function topicLabel({ category, name }: Pick<SearchTopic, 'category' | 'name'>): string {
  return category === '' || category === name ? name : `${name} (${category})`;
}
