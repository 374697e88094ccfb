/** A paper is an entry with its overlay: what pages, exports and search see. */
import { applyCorrections } from './correction.ts';
import { contradictions } from './contradictions.ts';
import type { Entry } from './entry.ts';
import type { Overlay } from './overlay.ts';
import type { Place, Problem } from './problem.ts';

export interface Paper extends Omit<Entry, 'digest' | 'facts'> {
  readonly id: string;
  /** Markdown with $math$. */
  readonly abstract: string;
  /** What the overlay adds, and what a file of citations said: each fact with its source. */
  readonly facts: Omit<Overlay, 'corrections'>;
}

/**
 * The paper that an entry and its overlay make. Where both speak, the overlay wins; a fact that the listing
 * contradicts, and a correction that has nothing to correct, are reported.
 */
export function toPaper(
  id: string,
  entry: Omit<Entry, 'digest'> & { readonly digest?: string },
  abstract: string,
  overlay: Overlay | undefined,
): { paper: Paper; problems: readonly Problem[] } {
  const { digest, facts: cited, ...listed } = entry;
  const { corrections = [], ...added } = overlay ?? {};
  const facts = { ...cited, ...added };
  const place = overlayPlace(id);
  const corrected = applyCorrections({ title: entry.title, abstract }, corrections, place);
  const authors = facts.authors?.value ?? entry.authors;
  const truncated = entry.truncated && facts.authors === undefined;
  const category = facts.category?.value ?? entry.category;
  return {
    paper: { ...listed, ...corrected.texts, id, authors, truncated, category, facts },
    problems: [...corrected.problems, ...contradictions(entry, facts, place)],
  };
}

export function overlayPlace(id: string): Place {
  return { file: `content/overlays/${id}.yaml`, line: 1, column: 1 };
}
