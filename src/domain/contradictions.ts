/** Where an overlay and the listing say different things of one paper. The overlay wins; a person should look. */
import type { Entry } from './entry.ts';
import { fold } from './fold.ts';
import type { Overlay } from './overlay.ts';
import { problem, type Place, type Problem } from './problem.ts';

type Listed = Pick<Entry, 'authors' | 'truncated' | 'category' | 'date' | 'listing'>;

/** A field of both, as each has it. */
interface Difference {
  readonly field: string;
  readonly overlay: string;
  readonly listing: string;
}

/** `place` is the overlay's. Accents and case of names do not count: a listing may leave them out. */
export function contradictions(entry: Listed, overlay: Overlay, place: Place): readonly Problem[] {
  const found = [
    differentAuthors(entry, overlay),
    differentCategory(entry, overlay),
    differentDate(entry, overlay),
  ];
  return found
    .filter((difference) => difference !== undefined)
    .map((difference) => report(difference, entry.listing, place));
}

function differentAuthors(
  { authors, truncated }: Listed,
  overlay: Overlay,
): Difference | undefined {
  const full = overlay.authors?.value;
  if (full === undefined) return undefined;
  const isStart = authors.every((name, index) => fold(name) === fold(full[index] ?? ''));
  if (isStart && (truncated || authors.length === full.length)) return undefined;
  return {
    field: 'authors',
    overlay: full.join(', '),
    listing: authors.join(', ') + (truncated ? ' et al.' : ''),
  };
}

function differentCategory({ category }: Listed, overlay: Overlay): Difference | undefined {
  const value = overlay.category?.value;
  if (value === undefined || value === category) return undefined;
  return { field: 'category', overlay: value, listing: category };
}

/** A listing has the day of the first version, or of the latest. */
function differentDate({ date }: Listed, overlay: Overlay): Difference | undefined {
  const { firstSubmitted, lastRevised } = overlay;
  if (firstSubmitted === undefined) return undefined;
  if (date === firstSubmitted.value || date === lastRevised?.value) return undefined;
  return { field: 'firstSubmitted', overlay: firstSubmitted.value, listing: date };
}

function report({ field, overlay, listing }: Difference, name: string, place: Place): Problem {
  return problem(
    'overlay-contradicted',
    place,
    `The overlay says of ${field} “${overlay}”, content/listings/${name}.txt says “${listing}”. The overlay wins.`,
    `Check ${field} at its source; correct the overlay, or leave it if the listing is wrong.`,
  );
}
