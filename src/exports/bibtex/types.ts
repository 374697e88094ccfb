/** Types of entries, and their fields for what contains or publishes a work. */
import { KINDS, type Kind } from '../../domain/kinds.ts';
import { containerOf, type Reference } from '../reference.ts';

export type EntryType = Kind['bibtex'] | 'mastersthesis' | 'inbook';

/** Fields for the container, without which a style warns, and for the publisher. */
export const FIELDS = {
  article: { container: 'journal', publisher: 'publisher' },
  inproceedings: { container: 'booktitle', publisher: 'publisher' },
  incollection: { container: 'booktitle', publisher: 'publisher' },
  inbook: { container: undefined, publisher: 'publisher' },
  book: { container: undefined, publisher: 'publisher' },
  phdthesis: { container: undefined, publisher: 'school' },
  mastersthesis: { container: undefined, publisher: 'school' },
  techreport: { container: undefined, publisher: 'institution' },
  unpublished: { container: undefined, publisher: 'organization' },
  misc: { container: 'howpublished', publisher: 'organization' },
} as const satisfies Record<EntryType, { container: string | undefined; publisher: string }>;

/** `misc` where a style would miss the container; a part of a book by the same author is `inbook`. */
export function entryType(reference: Reference): EntryType {
  const { bibtex } = KINDS[reference.type];
  if (bibtex === 'phdthesis') {
    return /\b(?:master|bachelor|diplom|licen[ct]i|msc|m\.sc)/i.test(
      reference.variables.genre ?? '',
    )
      ? 'mastersthesis'
      : bibtex;
  }
  const needsContainer = FIELDS[bibtex].container !== undefined && bibtex !== 'misc';
  if (!needsContainer || containerOf(reference) !== undefined) return bibtex;
  const { publisher, 'chapter-number': chapter } = reference.variables;
  const isPart = publisher !== undefined && (reference.pages ?? chapter) !== undefined;
  return bibtex === 'incollection' && isPart ? 'inbook' : 'misc';
}
