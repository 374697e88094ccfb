/** Types of the tagged formats, in lower case, to CSL types. */
import type { CslType } from '../../domain/kinds.ts';
import { rowsByWord } from '../../domain/look-up.ts';
import types from './types.json' with { type: 'json' };

const TYPES: ReadonlyMap<string, CslType> = rowsByWord(types, '|');

/**
 * The CSL type of a record, the most specific of several: PubMed calls a preprint a journal article too. For Web of
 * Science, `J` rules out proceedings. Undefined if all types are unknown.
 */
export function typeOfTags(types: readonly string[]): CslType | undefined {
  const known = types
    .flatMap((type) => type.split(/\s*;\s*/))
    .flatMap((type) => TYPES.get(type.trim().toLowerCase()) ?? []);
  const isInJournal = types.includes('J');
  const isSpecific = (type: CslType): boolean =>
    type !== 'article-journal' && !(isInJournal && type === 'paper-conference');
  return known.find(isSpecific) ?? known.find((type) => type === 'article-journal') ?? known[0];
}
