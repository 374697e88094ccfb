/** A venue is where several papers came out: a journal, a conference, a book. Its variants are one venue. */
import { fold } from './fold.ts';
import { KINDS } from './kinds.ts';
import type { Paper } from './paper.ts';
import { toSlug } from './slug.ts';

export interface Venue {
  /** Part of the address: `journal-of-rain`. */
  readonly id: string;
  /** As topics.yaml has it, or as most papers print it. */
  readonly name: string;
  readonly papers: readonly Paper[];
}

/** Names of a venue -> its other spellings, as content/topics.yaml has them. */
export type VenueNames = Readonly<Record<string, readonly string[]>>;

/** Venues by the ids of their papers. Spellings that differ in case, accents and punctuation only are one venue. */
export function venuesOf(
  papers: readonly Paper[],
  names: VenueNames,
): { venues: readonly Venue[]; venueByPaper: ReadonlyMap<string, Venue> } {
  const listed = new Map(
    Object.entries(names).flatMap(([name, spellings]) =>
      [name, ...spellings].map((spelling) => [keyOf(spelling), name] as const),
    ),
  );
  const printed = papers.flatMap((paper) => {
    const name = venueName(paper);
    return name === undefined ? [] : [{ paper, name: listed.get(keyOf(name)) ?? name }];
  });
  const venues = [...Map.groupBy(printed, ({ name }) => toSlug(name))]
    .filter(([id]) => id !== '')
    .map(([id, group]): Venue => {
      const counts = Map.groupBy(group, ({ name }) => name);
      const [best] = [...counts].toSorted(
        ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
      );
      return { id, name: best?.[0] ?? id, papers: group.map(({ paper }) => paper) };
    });
  return {
    venues,
    venueByPaper: new Map(
      venues.flatMap((venue) => venue.papers.map(({ id }) => [id, venue] as const)),
    ),
  };
}

function venueName({ versions: [{ type, variables }] }: Paper): string | undefined {
  return KINDS[type].container === undefined ? undefined : variables['container-title'];
}

function keyOf(name: string): string {
  return fold(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
