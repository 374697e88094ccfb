/** When a split is doubtful, and how that is reported. */
import { problem, type Problem } from '../../../domain/problem.ts';
import type { BylineParts } from '../byline.ts';
import { correctionsFile, formatCorrection } from '../corrections.ts';
import { placeIn, type Line } from '../lines.ts';
import { quote, quoteEnd } from '../../../domain/quote.ts';
import type { RankedCandidate, Ranking } from './infer.ts';

/**
 * A split with a lower probability is doubtful. On sets that the weights were not learnt from, no wrong split was above
 * 0.9; the higher threshold is a margin for other kinds of listings. It flags 0.5 to 1.2% of papers, or 3% if every title
 * has formulas.
 */
export const DOUBTFUL_BELOW = 0.99;

/** Reports a byline without a split or with a doubtful one. */
export function bylineProblem(
  line: Line,
  parts: BylineParts,
  ranking: Ranking,
  file: string,
): Problem | undefined {
  const [best, second] = ranking;
  if (best === undefined) return unsplittable(line, parts, file);
  if (best.probability >= DOUBTFUL_BELOW) return undefined;
  const other = second === undefined ? '' : `; it could also be ${showSplit(second)}`;
  const lines = [best, ...(second === undefined ? [] : [second])];
  return problem(
    'byline-doubtful',
    placeIn(file, line, best.boundary),
    `Where the title ends is doubtful: it was read as ${showSplit(best)}${other}.`,
    `Put the correct one of these lines into ${correctionsFile(file)}: ${lines
      .map(({ boundary }) => formatCorrection(parts, boundary))
      .join('  or: ')}`,
  );
}

function unsplittable(line: Line, parts: BylineParts, file: string): Problem {
  const message = `It is unclear where the title ends and the authors begin in ${quote(line.text)}: no capitalised name directly follows the end of a word.`;
  const hint = `Put this line into ${correctionsFile(file)}, with " | " moved to where the title ends: ${formatCorrection(parts, likelyBoundary(parts.core))}`;
  return problem('byline-unsplittable', placeIn(file, line), message, hint);
}

/** A guess for the hint: before the first two words that could be a name. */
function likelyBoundary(core: string): number {
  return /(?: [^ ,]+){1,2}(?:,|$)/.exec(core)?.index ?? 0;
}

function showSplit({ title, authors, probability }: RankedCandidate): string {
  const percent = `${String(Math.floor(probability * 100))}%`;
  return `${quoteEnd(title, 40)} by ${authors.map((author) => quote(author, 40)).join(', ')} (${percent})`;
}
