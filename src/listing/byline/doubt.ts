/** When a split is not to be trusted, and how a maintainer is told. */
import { problem, type Problem } from '../../domain/problem.ts';
import type { BylineParts } from '../byline.ts';
import { formatCorrection } from '../corrections.ts';
import { placeIn, type Line } from '../lines.ts';
import { quote, quoteEnd } from '../quote.ts';
import type { RankedCandidate, Ranking } from './infer.ts';

/**
 * A split less likely than this is doubtful. On sets the weights were not learnt from, no wrong split was above
 * 0.9, and this flags 0.5 to 1.2% of papers, 3% where every title has formulas: a margin for what they lack.
 */
export const DOUBTFUL_BELOW = 0.99;

/** The problem with a byline's ranking: no split at all, or a doubtful one; undefined when it is sure. */
export function bylineProblem(
  line: Line,
  parts: BylineParts,
  ranking: Ranking,
  file: string,
): Problem | undefined {
  const [best, second] = ranking;
  if (best === undefined) return unsplittable(line, file);
  if (best.probability >= DOUBTFUL_BELOW) return undefined;
  const other = second === undefined ? '' : `; it could also be ${showJoint(second)}`;
  const correction = formatCorrection({ ...best, ...parts });
  return problem(
    'byline-doubtful',
    placeIn(file, line, best.joint),
    `Where the title ends is doubtful: taken is ${showJoint(best)}${other}.`,
    `Put the right one of these lines into the corrections file beside the listing: ${correction}${
      second === undefined ? '' : `  or: ${formatCorrection({ ...second, ...parts })}`
    }`,
  );
}

function unsplittable(line: Line, file: string): Problem {
  return problem(
    'byline-unsplittable',
    placeIn(file, line),
    `No authors can be told from the title in ${quote(line.text)}: nothing in it looks like a title with a name right behind it.`,
    'Add the line to the corrections file beside the listing, with " | " where the title ends.',
  );
}

function showJoint({ title, authors, probability }: RankedCandidate): string {
  const percent = `${String(Math.floor(probability * 100))}%`;
  return `${quoteEnd(title, 40)} by ${authors.map((author) => quote(author, 40)).join(', ')} (${percent})`;
}
