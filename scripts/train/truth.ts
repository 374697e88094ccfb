/** Listings whose right answers are known, one JSON object a paper, to measure and to train with. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const truthSchema = z.object({
  title: z.string(),
  authors: z.array(z.string()),
  truncated: z.boolean(),
  date: z.string(),
  category: z.string(),
  badges: z.array(z.string()),
  affiliation: z.string().nullable().default(null),
  abstract: z.string(),
  all_authors: z.array(z.string()).default([]),
});

export type Truth = Readonly<z.infer<typeof truthSchema>> & {
  /** The authors as printed, where they are not parted by commas. */
  readonly authorsText?: string;
};

/** Title and authors as a listing glues them. */
export function bylineOf({ title, authors, authorsText, truncated }: Truth): string {
  return title + (authorsText ?? authors.join(', ')) + (truncated ? ' et al.' : '');
}

/** One paper of a listing: its three lines and what they say. */
export interface KnownPaper {
  readonly truth: Truth;
  readonly lines: readonly [header: string, byline: string, abstract: string];
}

export function readTruth(path: string): readonly Truth[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => truthSchema.parse(JSON.parse(line)));
}

/** Pairs the truth with the listing's lines, three a paper in the same order. */
export function readKnownPapers(truthPath: string, listingPath: string): readonly KnownPaper[] {
  const lines = readFileSync(listingPath, 'utf8').split('\n');
  return readTruth(truthPath).map((truth, index) => {
    const [header = '', byline = '', abstract = ''] = lines.slice(3 * index, 3 * index + 3);
    return { truth, lines: [header, byline, abstract] };
  });
}

export function shuffle<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

export function chunk<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const starts = Array.from({ length: Math.ceil(items.length / size) }, (_, index) => index * size);
  return starts.map((start) => items.slice(start, start + size));
}
