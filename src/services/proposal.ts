import type { OverlayFacts } from '../domain/overlay.ts';
import { namesOf, type Target } from './matching/judge.ts';
import type { ServiceRecord } from './service-record.ts';

/** Facts that a person has to confirm. */
export interface Proposal {
  /** Why it is a question, the paper here, the record there: a line each. */
  readonly evidence: readonly string[];
  readonly facts: OverlayFacts;
}

export function propose(
  target: Target,
  reason: string,
  record: ServiceRecord,
  facts: OverlayFacts,
): Proposal {
  const { source, variables, comment } = record;
  const there = [variables['container-title'], comment, describe(record)];
  return {
    evidence: [
      reason,
      `here:  ${describe(target)}`,
      `there: ${source}: ${there.filter((part) => part !== undefined).join(' | ')}`,
    ],
    facts,
  };
}

/** @example describe(target) // 'Sparse Lanterns | Vera Sandoval, Bo Li et al. | 2024' */
export function describe(paper: Target | ServiceRecord): string {
  const isRecord = 'source' in paper;
  const names = (isRecord ? namesOf(paper) : paper.authors).map(({ full }) => full).join(', ');
  const year = isRecord ? paper.date?.slice(0, 4) : paper.year;
  const cut = !isRecord && paper.truncated ? ' et al.' : '';
  return [paper.title, names + cut, year].filter((part) => part !== undefined).join(' | ');
}
