/**
 * Line 2 of a record: title and authors with nothing between them, ` et al.` when the list of authors is cut,
 * and affiliation tags after a middle dot. The tail is read here; byline/ tells the title from the authors.
 */

/** What a byline says apart from where its title ends. */
export interface BylineParts {
  /** Title and authors, glued. */
  readonly core: string;
  readonly truncated: boolean;
  readonly affiliations: readonly string[];
}

/** A byline taken apart. */
export interface Byline {
  readonly title: string;
  readonly authors: readonly string[];
  readonly truncated: boolean;
  readonly affiliations: readonly string[];
}

/** A cut list of authors shows this many. */
export const AUTHORS_SHOWN = 3;

const ET_AL = ' et al.';
const DOT = ' · ';
const SEPARATOR = ', ';
/** A comma between authors; one before `Jr.` or `III` is part of a name. */
export const AUTHOR_COMMA = /, (?!(?:Jr\.?|Sr\.?|II|III|IV)(?:,|$))/g;
const TAG = /^[\p{Ll}\p{N}][\p{L}\p{N}&.+_-]*$/u;

/**
 * Reads the tail of a byline. After `et al.` any text behind a middle dot is affiliations; elsewhere only
 * tags in lower case are, since a title can hold a middle dot. Tags may be divided by commas or by dots.
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
    const tags = rest.slice(dot + DOT.length).split(SEPARATOR);
    const isTail = tags.every((tag) => TAG.test(tag)) || rest.slice(0, dot).endsWith(ET_AL);
    if (!isTail) break;
    affiliations.unshift(...tags);
    rest = rest.slice(0, dot);
  }
  const truncated = rest.endsWith(ET_AL);
  return { core: truncated ? rest.slice(0, -ET_AL.length) : rest, truncated, affiliations };
}

/**
 * The byline of a record as the listing has it: the inverse of splitting. Several affiliations are divided
 * by commas.
 *
 * @example formatByline({ title: 'On Rain', authors: ['Ana Gomez'], truncated: false, affiliations: [] })
 * // 'On RainAna Gomez'
 */
export function formatByline({ title, authors, truncated, affiliations }: Byline): string {
  const tags = affiliations.length === 0 ? '' : DOT + affiliations.join(SEPARATOR);
  return title + authors.join(SEPARATOR) + (truncated ? ET_AL : '') + tags;
}

/** @example splitAuthors('Ana Gomez, Jr., Bo Li') // ['Ana Gomez, Jr.', 'Bo Li'] */
export function splitAuthors(text: string): readonly string[] {
  return text.split(AUTHOR_COMMA);
}
