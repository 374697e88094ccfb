/**
 * Line 2 of a record: title and authors with nothing between them, ` et al.` if the list of authors is cut, and
 * affiliation tags after a middle dot. This module reads the tail; byline/ splits the title from the authors.
 */
import { FAMILY_PARTICLES } from '../../domain/name-parts.ts';

/** A byline before its title is split from the authors. */
export interface BylineParts {
  /** Title and authors, glued. */
  readonly core: string;
  readonly truncated: boolean;
  readonly affiliations: readonly string[];
}

export interface Byline {
  readonly title: string;
  readonly authors: readonly string[];
  readonly truncated: boolean;
  readonly affiliations: readonly string[];
}

/** A copied listing shows at most this many authors; a typed one can show any number. */
export const AUTHORS_SHOWN = 3;

const ET_AL = ' et al.';
const DOT = ' · ';
const SEPARATOR = ', ';
/** A comma between authors; one before `Jr.` or `III` is part of a name. */
const AUTHOR_COMMA = /, (?!(?:Jr\.?|Sr\.?|II|III|IV)(?:,|$))/;
/** A typed list has this before its last author. */
const AUTHOR_AND = /(?:^| )(?:and|&) /;
const TAG = /^[\p{Ll}\p{N}][\p{L}\p{N}&.+_-]*$/u;

/** A name directly after the end of a word. */
const BOUNDARY = /\p{Ll}\p{Lu}\p{Ll}/u;

/**
 * Reads the tail of a byline. Text after a middle dot is affiliations if it follows `et al.`, or if it cannot contain
 * the authors; otherwise only if it consists of lower-case tags, as a title can contain a middle dot. Tags are separated
 * by commas or dots.
 *
 * @example readBylineTail('On RainAna Gomez, Bo Li, Cy Roe et al. · eth-zurich')
 * // { core: 'On RainAna Gomez, Bo Li, Cy Roe', truncated: true, affiliations: ['eth-zurich'] }
 */
export function readBylineTail(text: string): BylineParts {
  let rest = text;
  const affiliations: string[] = [];
  for (;;) {
    const dot = rest.lastIndexOf(DOT);
    if (dot < 0) break;
    const [before, after] = [rest.slice(0, dot), rest.slice(dot + DOT.length)];
    const tags = after.split(SEPARATOR);
    const holdsNames =
      (BOUNDARY.test(after) && after.includes(' ')) ||
      (tags.length > 1 && !before.includes(SEPARATOR));
    const isAfterNames = BOUNDARY.test(before) && !holdsNames;
    if (!isAfterNames && !before.endsWith(ET_AL) && !tags.every((tag) => TAG.test(tag))) break;
    affiliations.unshift(...tags);
    rest = before;
  }
  const truncated = rest.endsWith(ET_AL);
  return { core: truncated ? rest.slice(0, -ET_AL.length) : rest, truncated, affiliations };
}

/**
 * Whether a line is nothing but names of authors, so that the title is the line before.
 *
 * @example isAuthorList('Ana Gomez, Ludo van der Velde et al.') && !isAuthorList('We look at rain.') // true
 */
export function isAuthorList(text: string): boolean {
  const { core } = readBylineTail(text);
  return core.length <= LONGEST_LIST && splitAuthors(core).every(isName);
}

const LONGEST_LIST = 20_000;
const CAPITALISED = /^(?:[dl]['’])?\p{Lu}[\p{L}.'’-]*$/u;

/** Two to six words: capitalised words and initials, with particles between them. */
function isName(text: string): boolean {
  const words = text.split(' ');
  const isWord = (word: string, index: number): boolean =>
    CAPITALISED.test(word) || (FAMILY_PARTICLES.has(word) && index > 0 && index < words.length - 1);
  return words.length > 1 && words.length <= 6 && words.every(isWord);
}

/** @example splitAuthors('Ana Gomez, Jr., Bo Li and Cy Roe') // ['Ana Gomez, Jr.', 'Bo Li', 'Cy Roe'] */
export function splitAuthors(text: string): readonly string[] {
  const authors = text.split(AUTHOR_COMMA);
  const last = authors.pop() ?? '';
  if (!AUTHOR_AND.test(last)) return [...authors, last];
  return [...authors, ...last.split(AUTHOR_AND).filter((author) => author !== '')];
}
