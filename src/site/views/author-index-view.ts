/** The index of authors: family name first, by letter, each with a count. */
import { formatFamilyFirst } from '../../domain/person-name.ts';
import type { Library } from '../library.ts';
import { countOf, frequentAuthors, type Counted } from './counted.ts';
import { isSplit, letterLinks, type Entry } from './letters.ts';
import type { PageLink } from './list-pages.ts';
import type { Link } from './paper-row.ts';

export interface AuthorIndexView {
  readonly summary: string;
  /** The search page. */
  readonly search: string;
  readonly letters: readonly PageLink[];
  readonly groups: readonly LetterGroup[];
}

export interface LetterGroup {
  /** `M`: a letter without accent, or another first character of the name. */
  readonly letter: string;
  /** Id of the group's heading: `letter-m`. */
  readonly anchor: string;
  readonly authors: readonly (Link & Counted)[];
}

/** Authors on the page of a split index. */
const MAX_AUTHORS = 100;

export function authorIndexView(library: Library): AuthorIndexView {
  const { routes } = library.site;
  const entries = authorEntries(library);
  const groups = isSplit(entries) ? [mostFrequent(library)] : groupsOf(entries);
  return {
    summary: describeAuthors(library),
    search: routes.search(),
    groups,
    letters: isSplit(entries)
      ? letterLinks(entries, routes.authorsLetter)
      : groups.map(({ letter, anchor }) => ({
          label: letter,
          href: `#${anchor}`,
          isCurrent: false,
        })),
  };
}

/** @example describeAuthors(library) // 'Ada Osei and 81 co-authors, by family name' */
function describeAuthors({ authors, authorById, ownerId = '' }: Library): string {
  const owner = authorById.get(ownerId);
  const people = owner
    ? `${owner.name} and ${countOf(authors.length - 1, 'co-author')}`
    : countOf(authors.length, 'author');
  return `${people}, by family name`;
}

/** All authors by family name. */
export function authorEntries({ site, authors, papersByAuthor }: Library): readonly Entry[] {
  return authors.map(({ id, parts, sortKey }) => {
    const count = papersByAuthor.get(id)?.length ?? 0;
    return {
      initial: /^./u.exec(sortKey)?.[0] ?? '',
      link: { label: formatFamilyFirst(parts), href: site.routes.author(id), count },
    };
  });
}

function groupsOf(entries: readonly Entry[]): readonly LetterGroup[] {
  const letterOf = ({ initial }: Entry): string => (/\p{L}/u.test(initial) ? initial : '#');
  return [...Map.groupBy(entries, letterOf)].map(([letter, group]) => ({
    letter: letter.toUpperCase(),
    anchor: `letter-${letter === '#' ? 'other' : letter}`,
    authors: group.map(({ link }) => link),
  }));
}

function mostFrequent(library: Library): LetterGroup {
  const authors = frequentAuthors(library.papers, library, MAX_AUTHORS);
  return { letter: 'Most papers', anchor: 'most-papers', authors };
}
