/** Proposals on disk, which a person may have edited: what cannot be read is named, and never written over. */
import path from 'node:path';
import { z } from 'zod';
import { formatProblems } from '../../../src/content/format-problems.ts';
import { parseProposals, type Proposal } from '../../../src/content/proposals-file.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { readIfThere } from '../../../src/site/settings/read-if-there.ts';
import { readYaml } from '../content-folder.ts';

export const DECLINED = path.join('proposals', 'declined.yaml');

const declinedSchema = z.record(z.string(), z.array(z.string()));

export function overlayOf(id: string): string {
  return path.join('overlays', `${id}.yaml`);
}

export function proposalsOf(id: string): string {
  return path.join('proposals', `${id}.yaml`);
}

/** Undefined where the file is damaged. */
export function readProposals(
  content: string,
  id: string,
  problems: Problem[],
): readonly Proposal[] | undefined {
  const file = path.join(content, proposalsOf(id));
  const read = parseProposals(readIfThere(file) ?? '', file);
  problems.push(...read.problems);
  return read.problems.length > 0 ? undefined : read.proposals;
}

/**
 * Keys of the declined proposals, by paper.
 * @throws an Error with the place where the file is damaged, as every one of them would be proposed again
 */
export function readDeclined(content: string): Map<string, string[]> {
  const problems: Problem[] = [];
  const declined = readYaml(path.join(content, DECLINED), declinedSchema, problems);
  if (declined === undefined) throw new Error(formatProblems(problems, content));
  return new Map(Object.entries(declined));
}
