/** Documents to the two parts of the index, as they are served. */
import { pack } from './pack.ts';
import type { SearchAddresses, SearchDocument } from '../document.ts';
import type { NamesPart } from '../index-parts.ts';
import { shortenId } from '../paper-ids.ts';
import { encodeTexts } from '../text-stream.ts';

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
  const { text, numbers } = toColumns(newestFirst);
  const version = await digest([...texts, ...toBytes(text, { addresses, ...numbers })]);
  return {
    names: await pack(toBytes(text, { version, addresses, ...numbers } satisfies Rest)),
    abstracts: await pack(texts),
  };
}

type Text = Pick<NamesPart, 'names' | 'topics' | 'venues' | 'titles' | 'ids'>;
type Rest = Omit<NamesPart, keyof Text>;

/** One JSON object in two parts: text, and the rest, mostly numbers. */
function toBytes(text: Text, rest: object): readonly [Uint8Array, Uint8Array] {
  const encoder = new TextEncoder();
  return [
    encoder.encode(`${JSON.stringify(text).slice(0, -1)},`),
    encoder.encode(JSON.stringify(rest).slice(1)),
  ];
}

function toColumns(documents: readonly SearchDocument[]): {
  text: Text;
  numbers: Omit<Rest, 'version' | 'addresses'>;
} {
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
  const venue = documents.map((document) =>
    document.venue === undefined ? null : venues.numberOf(document.venue),
  );
  return {
    text: {
      names: names.values,
      topics: topics.values.flatMap((category) => topicList.get(category) ?? []),
      venues: venues.values,
      titles: documents.map(({ title }) => title),
      ids: documents.map(({ id, title, date, authors: [first] }) =>
        shortenId(id, { title, date, firstAuthor: first?.name ?? '' }),
      ),
    },
    numbers: {
      persons: Object.fromEntries(
        [...personOfName.entries()].filter(([name, person]) => person !== name),
      ),
      dates: documents.map(({ date }) => date),
      authors,
      topic,
      truncated: documents.flatMap(({ truncated }, index) => (truncated ? [index] : [])),
      withCode: documents.flatMap(({ hasCode }, index) => (hasCode ? [index] : [])),
      venue,
      arxiv: documents.map(({ arxiv }) => arxiv ?? null),
      doi: documents.map(({ doi }) => doi ?? null),
    },
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

/** Eight bytes of SHA-256 in hexadecimal. */
async function digest(parts: readonly Uint8Array[]): Promise<string> {
  const bytes = await new Blob(parts.map((part) => Uint8Array.from(part))).arrayBuffer();
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}
