/** Entry types of BibTeX and biblatex, and others in use, to CSL types. */
import type { CslType } from '../../domain/kinds.ts';
import { rowsByWord } from '../../domain/look-up.ts';
import words from './types.json' with { type: 'json' };

const TYPES: ReadonlyMap<string, CslType> = rowsByWord(words.types);

/** The genre of a thesis or report by its entry type. */
const THESES = rowsByWord(words.genres);

/** biblatex's words for the field `type`; `theses` is HAL’s. */
const GENRES = rowsByWord(words.genreWords);

/** The type of a @misc by words in `howpublished` or `note`. */
const MISC: readonly (readonly [RegExp, CslType])[] = [
  [/\b(?:talk|lecture|presentation|keynote|poster|seminar|slides)\b/i, 'speech'],
  [/\bpatents?\b/i, 'patent'],
  [/\bdata ?set\b/i, 'dataset'],
  [/\bsoftware\b/i, 'software'],
];

/** Entries that only hold fields for others. */
export const PARENTS: ReadonlySet<string> = new Set(['xdata', 'set']);

/** biblatex articles that are not in a journal, by `entrysubtype`. */
const SUBTYPES: ReadonlyMap<string, CslType> = new Map([
  ['magazine', 'article-magazine'],
  ['newspaper', 'article-newspaper'],
  ['review', 'review'],
]);

/** Types that are preprints where `pubstate` says so. */
const MAY_BE_PREPRINT: ReadonlySet<CslType> = new Set(['document', 'webpage', 'manuscript']);

/** biblatex’s `pubstate` of a preprint. */
export const PREPRINT = 'prepublished';

interface TypeFields {
  readonly subtype: string | undefined;
  readonly state: string | undefined;
  readonly typeField: string | undefined;
}

/** Undefined for an unknown type; `howPublished` decides about a @misc. */
export function typeOfEntry(
  type: string,
  howPublished: string,
  { subtype, state, typeField }: TypeFields,
): CslType | undefined {
  const known = TYPES.get(type);
  if (known === 'article-journal') return SUBTYPES.get(subtype ?? '') ?? known;
  // Scopus has no other entry type for it.
  if (known === 'book' && typeField?.toLowerCase() === 'book chapter') return 'chapter';
  if (known !== undefined && MAY_BE_PREPRINT.has(known) && state === PREPRINT) return 'article';
  if (known !== 'document') return known;
  return MISC.find(([pattern]) => pattern.test(howPublished))?.[1] ?? known;
}

/** The type of an unknown entry type: one that it begins with, as in `@articlebold`, or else by its venue. */
export function likeliestType(type: string, has: (field: string) => boolean): CslType {
  const begun = [...TYPES.keys()]
    .filter((name) => type.startsWith(name))
    .toSorted((a, b) => b.length - a.length)[0];
  if (begun !== undefined) return TYPES.get(begun) ?? 'document';
  return has('booktitle') ? 'paper-conference' : has('journal') ? 'article-journal' : 'document';
}

/** `PhD thesis`, from the field `type` or the type of the entry. */
export function genreOf(type: string, typeField: string | undefined): string | undefined {
  return typeField === undefined
    ? THESES.get(type)
    : (GENRES.get(typeField.toLowerCase()) ?? typeField);
}
