/** Who writes with whom, for the most frequent authors: a triangle of cells, each leading to the joint papers. */
import { scaleQuantize } from 'd3-scale';
import { groupByAuthor } from '../../domain/catalog.ts';
import type { Library } from '../library.ts';
import { countOf } from './counted.ts';
import type { Link } from './paper-row.ts';

/** As many names as a page can show beside their cells. */
const AUTHORS = 10;
/** With fewer pairs there is nothing to see that a list does not say. */
const FEWEST_PAIRS = 4;

const CELL = 22;
/**
 * How much of the accent a cell has. Between a half and four fifths neither dark nor light figures can be read on it.
 */
export const STRENGTHS = [0.15, 0.3, 0.45, 0.8, 1] as const;

/** Room for a name to the right of its row. */
const NAME_WIDTH = 150;

export interface MatrixCell {
  readonly href: string;
  /** `Ada Osei and Bo Li: 3 papers` */
  readonly label: string;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  /** One of `STRENGTHS`, the last for the most papers. */
  readonly strength: number;
  /** The count is written in the colour of the page. */
  readonly isStrong: boolean;
}

export interface MatrixName extends Link {
  readonly x: number;
  readonly y: number;
}

export interface CoauthorMatrix {
  readonly cell: number;
  readonly width: number;
  readonly height: number;
  readonly names: readonly MatrixName[];
  /** By count, the most first: the order of the table behind the picture. */
  readonly cells: readonly MatrixCell[];
}

/** Undefined where there are too few pairs for a picture. */
export function coauthorMatrix(library: Library): CoauthorMatrix | undefined {
  const { authors, ownerId, papersByAuthor, authorsByPaper } = library;
  const { routes } = library.site;
  const count = (id: string): number => papersByAuthor.get(id)?.length ?? 0;
  const shown = authors
    .filter(({ id }) => id !== ownerId)
    .toSorted((a, b) => count(b.id) - count(a.id))
    .slice(0, AUTHORS);
  const pairs = shown.flatMap((author, row) => {
    const together = groupByAuthor(papersByAuthor.get(author.id) ?? [], authorsByPaper);
    return shown.slice(0, row).flatMap((other, column) => {
      const joint = together.get(other.id)?.length ?? 0;
      return joint > 0 ? [{ author, other, row, column, joint }] : [];
    });
  });
  if (pairs.length < FEWEST_PAIRS) return undefined;
  const most = Math.max(2, ...pairs.map(({ joint }) => joint));
  const strength = scaleQuantize([1, Math.sqrt(most)], STRENGTHS);
  return {
    cell: CELL,
    width: shown.length * CELL + NAME_WIDTH,
    height: shown.length * CELL,
    names: shown.map(({ id, name }, row) => ({
      label: name,
      href: routes.author(id),
      x: row * CELL + 6,
      y: row * CELL + CELL / 2,
    })),
    cells: pairs
      .map(({ author, other, row, column, joint }) => ({
        href: `${routes.author(author.id)}#with-${other.id}`,
        label: `${author.name} and ${other.name}: ${countOf(joint, 'paper')}`,
        count: joint,
        x: column * CELL,
        y: row * CELL,
        strength: strength(Math.sqrt(joint)),
        isStrong: isStrong(strength(Math.sqrt(joint))),
      }))
      .toSorted((a, b) => b.count - a.count),
  };
}

export function isStrong(strength: number): boolean {
  return strength > 0.6;
}
