/** The index of authors: family name first, under letters, each with a count. */
import type { Catalog } from '../../domain/catalog.ts';
import { formatFamilyFirst, nameSortKey, parsePersonName } from '../../domain/person-name.ts';
import { routes } from '../routes.ts';
import { coauthorMatrix, type CoauthorMatrix } from './coauthor-matrix.ts';
import { countOf, type Counted } from './counted.ts';
import type { Link } from './paper-row.ts';

export interface AuthorIndexView {
  readonly summary: string;
  readonly letters: readonly LetterGroup[];
  readonly matrix: CoauthorMatrix | undefined;
}

export interface LetterGroup {
  /** `M`; a letter without accent, or the first sign of the name. */
  readonly letter: string;
  /** Id of the group's heading: `letter-m`. */
  readonly anchor: string;
  readonly authors: readonly (Link & Counted)[];
}

export function authorIndexView(catalog: Catalog): AuthorIndexView {
  const { authors, papersByAuthor, familyNames } = catalog;
  const rows = authors.map(({ id, name }) => {
    const parts = parsePersonName(name, { familyNames });
    const letter = /^./u.exec(nameSortKey(parts))?.[0] ?? '';
    const count = papersByAuthor.get(id)?.length ?? 0;
    return {
      letter: letter.toUpperCase(),
      author: { label: formatFamilyFirst(parts), href: routes.author(id), count },
    };
  });
  return {
    summary: `${countOf(authors.length, 'author')} by family name, with the number of papers of each.`,
    matrix: coauthorMatrix(catalog),
    letters: [...Map.groupBy(rows, ({ letter }) => letter)].map(([letter, group]) => ({
      letter,
      anchor: `letter-${letter.toLowerCase()}`,
      authors: group.map(({ author }) => author),
    })),
  };
}
