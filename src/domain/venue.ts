/** A venue is where papers were published: a journal, a conference, a book. */
import { foldWords } from './fold.ts';
import { KINDS } from './kinds.ts';
import type { Paper } from './paper.ts';
import { toSlug } from './slug.ts';

export interface Venue {
  /** Part of the address: `journal-of-rain`. */
  readonly id: string;
  /** As topics.yaml gives it, or as most papers print it. */
  readonly name: string;
  readonly papers: readonly Paper[];
}

/** Name of a venue -> its other spellings, as content/topics.yaml gives them. */
export type VenueNames = Readonly<Record<string, readonly string[]>>;

/** Groups papers by venue. Spellings that differ only in case, accents and punctuation are one venue. */
export function venuesOf(
  papers: readonly Paper[],
  names: VenueNames,
): { venues: readonly Venue[]; venueByPaper: ReadonlyMap<string, Venue> } {
  const listed = new Map(
    Object.entries(names).flatMap(([name, spellings]) =>
      [name, ...spellings].map((spelling) => [foldWords(spelling), name] as const),
    ),
  );
  const printed = papers.flatMap((paper) => {
    const name = venueName(paper);
    return name === undefined ? [] : [{ paper, name: listed.get(foldWords(name)) ?? name }];
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
