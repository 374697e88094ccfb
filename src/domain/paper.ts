/** A paper is an entry with its overlay: what pages, exports and search see. */
import type { Entry } from './entry.ts';
import type { Correction, Overlay } from './overlay.ts';
import { problem, type Place, type Problem } from './problem.ts';

export interface Paper extends Omit<Entry, 'digest'> {
  readonly id: string;
  /** Markdown with $math$. */
  readonly abstract: string;
  /** What the overlay adds, each fact with its source. */
  readonly facts: Omit<Overlay, 'corrections'>;
}

/**
 * The paper that an entry and its overlay make. A correction whose text does not occur exactly once is left out
 * and reported, so that an amended listing is never mended twice.
 */
export function toPaper(
  id: string,
  entry: Entry,
  abstract: string,
  overlay: Overlay | undefined,
): { paper: Paper; problems: readonly Problem[] } {
  const { digest, ...listed } = entry;
  const { corrections = [], ...facts } = overlay ?? {};
  const texts = { title: entry.title, abstract };
  const problems: Problem[] = [];
  for (const correction of corrections) {
    const count = texts[correction.in].split(correction.find).length - 1;
    if (count === 1) {
      texts[correction.in] = texts[correction.in].replace(
        correction.find,
        () => correction.replace,
      );
    } else {
      problems.push(misplaced(correction, count, overlayPlace(id)));
    }
  }
  const authors = facts.authors?.value ?? entry.authors;
  const truncated = entry.truncated && facts.authors === undefined;
  const category = facts.category?.value ?? entry.category;
  return { paper: { ...listed, ...texts, id, authors, truncated, category, facts }, problems };
}

function overlayPlace(id: string): Place {
  return { file: `content/overlays/${id}.yaml`, line: 1, column: 1 };
}

function misplaced({ find, in: where }: Correction, count: number, place: Place): Problem {
  const times = count === 0 ? 'does not occur' : `occurs ${String(count)} times`;
  return problem(
    'correction-misplaced',
    place,
    `The correction of “${find}” cannot be made: it ${times} in the ${where}.`,
    count === 0
      ? 'Remove the correction if the listing is mended, or copy the text from content/papers again.'
      : 'Give more of the text around it, so that it occurs once.',
  );
}
