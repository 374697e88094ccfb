/** Makes the two parts of the index from documents: gzip, as static hosts do not compress `.bin`. */
import { createHash } from 'node:crypto';
import { constants, createGzip } from 'node:zlib';
import { encodeTexts } from './encode-texts.ts';
import type { SearchDocument } from './document.ts';
import {
  monthOf,
  VENUE,
  type NamesPart,
  type SearchAddresses,
  type SearchPlaces,
} from '../index-files.ts';
import { EXTRAS } from '../query.ts';
import { shortenId, toId, toPlaceId } from '../paper-ids.ts';

export interface BuiltIndex {
  readonly names: Uint8Array<ArrayBuffer>;
  readonly abstracts: Uint8Array<ArrayBuffer>;
}

/** The index numbers papers with 16 bits. */
const MAX_PAPERS = 65_535;

/** @throws an Error for more papers than the index can number */
export async function buildIndex(
  documents: readonly SearchDocument[],
  addresses: SearchAddresses,
  places: readonly SearchPlaces[] = [],
): Promise<BuiltIndex> {
  if (documents.length > MAX_PAPERS) {
    throw new Error(
      `The search index holds ${String(MAX_PAPERS)} papers; there are ${String(documents.length)}.`,
    );
  }
  const newestFirst = documents.toSorted((a, b) =>
    a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1,
  );
  const texts = encodeTexts(newestFirst.map(({ abstract }) => abstract));
  const venueNames = places.find(({ kind }) => kind === VENUE)?.labels ?? [];
  const { text, numbers } = toColumns(newestFirst, venueNames);
  const hash = createHash('sha256').update(JSON.stringify([text, numbers, addresses, places]));
  for (const part of texts) hash.update(part);
  const version = hash.digest('hex').slice(0, 16);
  const shortPlaces = places.map(({ labels, ids, ...place }) => ({
    ...place,
    labels,
    ids: Object.fromEntries(
      Object.entries(ids).filter(([at, id]) => id !== toPlaceId(labels[Number(at)] ?? '')),
    ),
  }));
  const rest = { version, addresses, ...numbers };
  ({ ...text, places: shortPlaces, ...rest }) satisfies NamesPart;
  const lines = [`${JSON.stringify({ ...text, places: shortPlaces })}\n`, JSON.stringify(rest)];
  return { names: await pack(lines), abstracts: await pack(texts) };
}

/** Text and numbers separately, which compresses better. */
function toColumns(papers: readonly SearchDocument[], venueNames: readonly string[]) {
  const names = numbered(papers.flatMap(({ authors }) => authors.map(({ name }) => name)));
  const topics = numbered(papers.flatMap((paper) => paper.topics.map(({ id }) => id)));
  const topicById = new Map(papers.flatMap((paper) => paper.topics.map((each) => [each.id, each])));
  const venueOf = ({ venue = '', venueName }: SearchDocument): string =>
    venueName !== undefined && venue.startsWith(venueName)
      ? `=${venue.slice(venueName.length)}`
      : venue;
  const venues = numbered(papers.map(venueOf));
  const kinds = numbered(papers.map(({ kind }) => kind));
  const meanings = numbered(papers.map(({ dateMeaning = '' }) => dateMeaning));
  const firstNames = new Map<string, number>();
  const withoutPage = new Set<number>();
  const otherNames: [name: number, first: number][] = [];
  const authors = papers.map((paper) =>
    paper.authors.map(({ name, id }) => {
      const number = names.numberOf(name);
      if (id === undefined) {
        withoutPage.add(number);
        return number;
      }
      const first = firstNames.get(id) ?? number;
      firstNames.set(id, first);
      if (first !== number) otherNames.push([number, first]);
      return number;
    }),
  );
  return {
    text: {
      names: names.values,
      topics: Array.from(topicById.values(), (topic) => ({
        ...topic,
        id: topic.id === toId(topic.category) ? '' : topic.id,
      })),
      venues: venues.values,
      meanings: meanings.values,
      kinds: kinds.values,
      titles: papers.map(({ title }) => title),
      ids: papers.map(({ id, title, date, authors: [first] }) =>
        shortenId(id, { title, date, firstAuthor: first?.name ?? '' }),
      ),
    },
    numbers: {
      persons: Object.fromEntries(otherNames),
      personIds: Object.fromEntries<string>([
        ...[...withoutPage].map((name): [number, string] => [name, '']),
        ...[...firstNames].flatMap(([id, name]): [number, string][] =>
          id === toId(names.values[name] ?? '') ? [] : [[name, id]],
        ),
      ]),
      dates: papers.map(({ date }) => date),
      meaning: papers.map(({ dateMeaning = '' }) => meanings.numberOf(dateMeaning)),
      authors,
      topic: papers.map((paper) => paper.topics.map(({ id }) => topics.numberOf(id))),
      truncated: papers.flatMap(({ truncated }, paper) => (truncated ? [paper] : [])),
      has: papers.map(({ has }) =>
        EXTRAS.flatMap((extra, at) => (has.includes(extra) ? [at] : [])),
      ),
      kind: papers.map(({ kind }) => kinds.numberOf(kind)),
      inVenue: papers.map(({ venueName = '' }) => venueNames.indexOf(venueName)),
      venue: papers.map((paper) => venues.numberOf(venueOf(paper))),
      arxiv: papers.map(({ arxiv, date }) => withoutMonth(arxiv, monthOf(date))),
      doi: papers.map(({ doi }) => doi ?? null),
    },
  };
}

function withoutMonth(arxiv: string | undefined, month: string): string | null {
  return arxiv?.startsWith(`${month}.`) === true ? arxiv.slice(month.length) : (arxiv ?? null);
}

/** Each value once, and its position in that list. */
function numbered(all: readonly string[]): {
  readonly values: readonly string[];
  readonly numberOf: (value: string) => number;
} {
  const values = [...new Set(all)];
  const numbers = new Map(values.map((value, number) => [value, number]));
  return { values, numberOf: (value) => numbers.get(value) ?? -1 };
}

/**
 * The parts as one gzip stream, each in a block of its own: gzip chooses its code lengths for each block, and words,
 * lists of numbers and coded texts have little in common. This saves 7%.
 */
async function pack(parts: readonly (Uint8Array | string)[]): Promise<Uint8Array<ArrayBuffer>> {
  const gzip = createGzip({
    level: constants.Z_BEST_COMPRESSION,
    memLevel: constants.Z_MAX_MEMLEVEL,
  });
  const packed: Buffer[] = [];
  gzip.on('data', (chunk: Buffer) => packed.push(chunk));
  for (const part of parts) {
    gzip.write(part);
    await new Promise<void>((resolve) => {
      gzip.flush(constants.Z_PARTIAL_FLUSH, resolve);
    });
  }
  await new Promise((resolve) => gzip.on('end', resolve).end());
  return Uint8Array.from(Buffer.concat(packed));
}
