/** Documents to the two parts of the index, as they are served. */
import type { SearchAddresses, SearchDocument } from './document.ts';
import type { NamesPart } from './index-parts.ts';
import { encodeTexts } from './text-stream.ts';

export interface BuiltIndex {
  readonly names: Uint8Array<ArrayBuffer>;
  readonly abstracts: Uint8Array<ArrayBuffer>;
}

/** The index knows papers by 16 bits. */
const MOST_PAPERS = 65_535;

/** @throws when there are more papers than the index can tell apart */
export async function buildIndex(
  documents: readonly SearchDocument[],
  addresses: SearchAddresses,
): Promise<BuiltIndex> {
  if (documents.length > MOST_PAPERS) {
    throw new Error(
      `The search index holds ${String(MOST_PAPERS)} papers; there are ${String(documents.length)}.`,
    );
  }
  const newestFirst = documents.toSorted((a, b) =>
    a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1,
  );
  const texts = encodeTexts(newestFirst.map(({ abstract }) => abstract));
  const columns = toColumns(newestFirst, addresses);
  const version = await digest(texts, JSON.stringify(columns));
  const names: NamesPart = { version, ...columns };
  return {
    names: await pack(new TextEncoder().encode(JSON.stringify(names))),
    abstracts: await pack(Uint8Array.from(texts)),
  };
}

function toColumns(
  documents: readonly SearchDocument[],
  addresses: SearchAddresses,
): Omit<NamesPart, 'version'> {
  const names = numbered<string>();
  const persons = new Map<string, number>();
  const personOfName: number[] = [];
  const topics = numbered<string>();
  const venues = numbered<string>();
  const topicList = new Map(documents.map(({ topic }) => [topic.category, topic]));
  const authors = documents.map((document) =>
    document.authors.map(({ name, id }) => {
      const number = names.numberOf(name);
      const person = persons.get(id) ?? number;
      persons.set(id, person);
      personOfName[number] ??= person;
      return number;
    }),
  );
  const topic = documents.map((document) => topics.numberOf(document.topic.category));
  const venue = sparse(documents, (document) =>
    document.venue === undefined ? undefined : venues.numberOf(document.venue),
  );
  return {
    addresses,
    names: names.values,
    persons: personOfName,
    topics: topics.values.flatMap((category) => topicList.get(category) ?? []),
    venues: venues.values,
    ids: documents.map(({ id }) => id),
    titles: documents.map(({ title }) => title),
    dates: documents.map(({ date }) => date),
    authors,
    topic,
    truncated: documents.flatMap(({ truncated }, index) => (truncated ? [index] : [])),
    withCode: documents.flatMap(({ hasCode }, index) => (hasCode ? [index] : [])),
    venue,
    arxiv: sparse(documents, ({ arxiv }) => arxiv),
    doi: sparse(documents, ({ doi }) => doi),
    terms: sparse(documents, ({ terms }) => (terms?.length === 0 ? undefined : terms)),
  };
}

/** A list in which each value stands once, filled on demand. */
function numbered<Value>(): { values: Value[]; numberOf: (value: Value) => number } {
  const numbers = new Map<Value, number>();
  const values: Value[] = [];
  const numberOf = (value: Value): number => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, values.length);
    return values.push(value) - 1;
  };
  return { values, numberOf };
}

function sparse<Value>(
  documents: readonly SearchDocument[],
  read: (document: SearchDocument) => Value | undefined,
): Readonly<Record<string, Value>> {
  const entries = documents.flatMap((document, index) => {
    const value = read(document);
    return value === undefined ? [] : [[String(index), value] as const];
  });
  return Object.fromEntries(entries);
}

async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

async function digest(texts: Uint8Array, columns: string): Promise<string> {
  const bytes = new TextEncoder().encode(columns);
  const all = new Uint8Array(texts.length + bytes.length);
  all.set(texts);
  all.set(bytes, texts.length);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', all));
  return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
