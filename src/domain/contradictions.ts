/** Facts on which an overlay and the listing disagree. The overlay wins, but a person should look. */
import type { Entry } from './entry.ts';
import type { Overlay } from './overlay.ts';
import { toPersonName, type Name } from './name.ts';
import { nameKey } from './people.ts';
import { problem, type Place, type Problem } from './problem.ts';

type ListedFacts = Pick<Entry, 'type' | 'authors' | 'truncated' | 'category' | 'date' | 'listing'>;

interface Difference {
  readonly field: string;
  readonly overlay: string;
  readonly listing: string;
}

/** `place` is that of the overlay. Accents and case in names do not count, as a listing may omit them. */
export function contradictions(
  entry: ListedFacts,
  overlay: Overlay,
  place: Place,
): readonly Problem[] {
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
  { authors, truncated }: ListedFacts,
  overlay: Overlay,
): Difference | undefined {
  const full = overlay.authors?.value;
  if (full === undefined) return undefined;
  const isStart = authors.every((name, index) => keyOf(name) === keyOf(full[index] ?? ''));
  if (isStart && (truncated || authors.length === full.length)) return undefined;
  return {
    field: 'authors',
    overlay: inWords(full),
    listing: inWords(authors) + (truncated ? ' et al.' : ''),
  };
}

function differentCategory({ category }: ListedFacts, overlay: Overlay): Difference | undefined {
  const value = overlay.category?.value;
  if (value === undefined || category === undefined || value === category) return undefined;
  return { field: 'category', overlay: value, listing: category };
}

/** A listing gives the day of the first version, or of the latest. */
function differentDate({ type, date }: ListedFacts, overlay: Overlay): Difference | undefined {
  if (type !== 'article') return undefined;
  const { firstSubmitted, lastRevised } = overlay;
  if (firstSubmitted === undefined || date === undefined) return undefined;
  if ([firstSubmitted.value, lastRevised?.value].some((day) => day?.startsWith(date))) {
    return undefined;
  }
  return { field: 'firstSubmitted', overlay: firstSubmitted.value, listing: date };
}

function keyOf(name: Name): string {
  return nameKey(toPersonName(name).full);
}

function inWords(names: readonly Name[]): string {
  return names.map((name) => toPersonName(name).full).join(', ');
}

function report({ field, overlay, listing }: Difference, name: string, place: Place): Problem {
  const message = `For ${field}, the overlay has “${overlay}” and content/listings/${name} has “${listing}”. The overlay wins.`;
  const hint = `Check ${field} at its source. Correct the overlay, or leave it if the source is wrong.`;
  return problem('overlay-contradicted', place, message, hint);
}
