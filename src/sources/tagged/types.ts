/** Types of the tagged formats, in lower case, to CSL types. */
import type { CslType } from '../../domain/kinds.ts';
import { rowsByWord } from '../../domain/look-up.ts';
import types from './types.json' with { type: 'json' };

const TYPES: ReadonlyMap<string, CslType> = rowsByWord(types, '|');

/** What is more specific than an article in a journal, which can also be called a lecture, a data set or a chapter. */
const IN_JOURNAL: ReadonlySet<CslType> = new Set(['article', 'review-book']);

/**
 * The CSL type of a record, the most specific of several: PubMed calls a preprint a journal article too, and `J` is Web
 * of Science’s word for a journal. Undefined if all types are unknown.
 */
export function typeOfTags(types: readonly string[]): CslType | undefined {
  const known = types
    .flatMap((type) => type.split(/\s*;\s*/))
    .flatMap((type) => TYPES.get(type.trim().toLowerCase()) ?? []);
  const isInJournal = types.some((type) => /^(?:j|journal article)$/i.test(type));
  const isSpecific = (type: CslType): boolean =>
    isInJournal ? IN_JOURNAL.has(type) : type !== 'article-journal';
  return known.find(isSpecific) ?? known.find((type) => type === 'article-journal') ?? known[0];
}
