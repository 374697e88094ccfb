/** Title and authors of every record: from separate lines, from the maintainer's corrections, or by inference. */
import type { Problem } from '../../domain/problem.ts';
import { readBylineTail, splitAuthors, type Byline } from './byline.ts';
import { bylineProblem } from './byline/doubt.ts';
import { rankSplits } from './byline/infer.ts';
import type { Split } from './byline/knowledge.ts';
import { correctionKey, unusedCorrection, type BylineCorrection } from './corrections.ts';
import type { RawRecord } from './records.ts';

export interface ChosenSplit extends Byline {
  /** Probability of the split: 1 for a correction or separate lines, 0 if there is no candidate. */
  readonly confidence: number;
  readonly problems: readonly Problem[];
}

export interface ChosenSplits {
  /** One for each record. */
  readonly splits: readonly ChosenSplit[];
  /** Problems with corrections that fit no record. */
  readonly problems: readonly Problem[];
}

/** Splits the bylines of a listing. Given splits improve the inference of the others. */
export function chooseSplits(
  records: readonly RawRecord[],
  corrections: readonly BylineCorrection[],
  file: string,
  onProgress: ((done: number, total: number) => void) | undefined,
): ChosenSplits {
  const inputs = records.map(({ byline, names, abstract }) => ({
    byline,
    title: names && byline.text,
    parts: readBylineTail((names ?? byline).text),
    abstract: abstract?.text ?? '',
  }));
  const byByline = new Map(corrections.map((correction) => [correction.key, correction]));
  const used = new Set<BylineCorrection>();
  const given = new Map<number, Split>();
  inputs.forEach(({ title, parts }, index) => {
    const correction = byByline.get(correctionKey(parts));
    if (title !== undefined) given.set(index, { title, authors: splitAuthors(parts.core) });
    else if (correction !== undefined) {
      given.set(index, correction);
      used.add(correction);
    }
  });
  const rankings = rankSplits(inputs, { given, onProgress });
  const splits = inputs.map(({ byline, parts }, index): ChosenSplit => {
    const { truncated, affiliations, core } = parts;
    const known = given.get(index);
    if (known !== undefined) {
      const { title, authors } = known;
      return { title, authors, truncated, affiliations, confidence: 1, problems: [] };
    }
    const ranking = rankings[index] ?? [];
    const { title, authors, probability } = ranking[0] ?? {
      title: core,
      authors: [],
      probability: 0,
    };
    const doubt = bylineProblem(byline, parts, ranking, file);
    const problems = doubt === undefined ? [] : [doubt];
    return { title, authors, truncated, affiliations, confidence: probability, problems };
  });
  const unused = corrections.filter((correction) => !used.has(correction));
  return { splits, problems: unused.map(unusedCorrection) };
}
