/** One line of figures for weights tried on listings they were not learnt from. */
import { readBylineTail } from '../../src/sources/listing/byline.ts';
import { rankSplits } from '../../src/sources/listing/byline/infer.ts';
import { bylineOf, type Truth } from './truth.ts';

const WORST_SHOWN = 2;
const THRESHOLDS = [0.9, 0.95, 0.98, 0.99] as const;

interface Split {
  readonly confidence: number;
  readonly isRight: boolean;
  readonly shown: string;
}

/** Share of wrong splits, and for some thresholds the share flagged and the share wrong but not flagged. */
export function formatTrial(
  name: string,
  listings: readonly (readonly Truth[])[],
  weights: readonly number[],
): string {
  const splits = listings.flatMap((listing) => splitAll(listing, weights));
  const wrong = splits.filter(({ isRight }) => !isRight);
  const share = (part: readonly Split[]): string =>
    `${((100 * part.length) / splits.length).toFixed(2)}%`;
  const shares = THRESHOLDS.map((threshold) => {
    const flagged = splits.filter(({ confidence }) => confidence < threshold);
    const silent = wrong.filter(({ confidence }) => confidence >= threshold);
    return `${String(threshold)}: ${share(flagged)} ${share(silent)}`;
  });
  const expected =
    (100 * splits.reduce((sum, { confidence }) => sum + 1 - confidence, 0)) / splits.length;
  const worst = [...wrong].sort((a, b) => b.confidence - a.confidence).slice(0, WORST_SHOWN);
  return [
    `${name.padEnd(44)}${String(splits.length).padStart(6)}  wrong ${share(wrong)}  expected ${expected.toFixed(2)}%  (flagged, silent) ${shares.join('  ')}`,
    ...worst.map(({ confidence, shown }) => `    ${confidence.toFixed(4)} ${shown}`),
  ].join('\n');
}

function splitAll(listing: readonly Truth[], weights: readonly number[]): readonly Split[] {
  const inputs = listing.map((paper) => ({
    parts: readBylineTail(bylineOf(paper)),
    abstract: paper.abstract,
  }));
  return rankSplits(inputs, { weights }).map(([best], index) => {
    const title = listing[index]?.title ?? '';
    const core = inputs[index]?.parts.core ?? '';
    const boundary = best?.boundary ?? 0;
    return {
      confidence: best?.probability ?? 0,
      isRight: boundary === title.length,
      shown: `${core.slice(Math.max(0, boundary - 25), boundary)}|${core.slice(boundary, boundary + 25)}   for   ${title.slice(-25)}|${core.slice(title.length, title.length + 15)}`,
    };
  });
}
