/** When a split is not to be trusted, and how a maintainer is told. */
import { problem, type Problem } from '../../../domain/problem.ts';
import type { BylineParts } from '../byline.ts';
import { correctionsFile, formatCorrection } from '../corrections.ts';
import { placeIn, type Line } from '../lines.ts';
import { quote, quoteEnd } from '../../../domain/quote.ts';
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
  if (best === undefined) return unsplittable(line, parts, file);
  if (best.probability >= DOUBTFUL_BELOW) return undefined;
  const other = second === undefined ? '' : `; it could also be ${showJoint(second)}`;
  const lines = [best, ...(second === undefined ? [] : [second])];
  return problem(
    'byline-doubtful',
    placeIn(file, line, best.joint),
    `Where the title ends is doubtful: taken is ${showJoint(best)}${other}.`,
    `Put the right one of these lines into ${correctionsFile(file)}: ${lines
      .map(({ joint }) => formatCorrection(parts, joint))
      .join('  or: ')}`,
  );
}

function unsplittable(line: Line, parts: BylineParts, file: string): Problem {
  return problem(
    'byline-unsplittable',
    placeIn(file, line),
    `Where the title ends and the authors begin cannot be told in ${quote(line.text)}: no name with a capital stands right after the end of a word.`,
    `Put this line into ${correctionsFile(file)}, with " | " moved to where the title ends: ${formatCorrection(parts, likelyJoint(parts.core))}`,
  );
}

/** Before the last two words that no comma is in front of: most names have two. */
function likelyJoint(core: string): number {
  return /(?: [^ ,]+){1,2}(?:,|$)/.exec(core)?.index ?? 0;
}

function showJoint({ title, authors, probability }: RankedCandidate): string {
  const percent = `${String(Math.floor(probability * 100))}%`;
  return `${quoteEnd(title, 40)} by ${authors.map((author) => quote(author, 40)).join(', ')} (${percent})`;
}
