/** Proposes to remove dead links from overlays. */
import path from 'node:path';
import { parseOverlayFile } from '../../../src/content/overlay-file.ts';
import {
  formatProposals,
  proposalKey,
  type Proposal,
} from '../../../src/content/proposals-file.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { readFolder } from '../../../src/site/settings/read-folder.ts';
import { proposalsOf, readDeclined, readProposals } from './proposals.ts';
import { writeFiles } from './storage.ts';

/**
 * `dead`: addresses, and what is wrong with each. Returns the number of papers with a new proposal; damaged files are left
 * as they are, and their problems are added to `problems`.
 */
export function proposeRemovals(
  dead: ReadonlyMap<string, string>,
  content: string,
  problems: Problem[],
): number {
  const declined = readDeclined(content);
  const texts = new Map<string, string | undefined>();
  for (const { id, file, text } of readFolder(path.join(content, 'overlays'), '.yaml').files) {
    const links = parseOverlayFile(text, file, () => true).value?.links ?? [];
    const lost = links.filter(({ href }) => dead.has(href));
    const proposal: Proposal = {
      evidence: lost.map(({ href }) => `${href} is dead (${dead.get(href) ?? ''}).`),
      facts: { links: links.filter((link) => !lost.includes(link)) },
    };
    const open = lost.length === 0 ? undefined : readProposals(content, id, problems);
    if (open === undefined) continue;
    const known = [...open.map(proposalKey), ...(declined.get(id) ?? [])];
    if (known.includes(proposalKey(proposal))) continue;
    texts.set(
      proposalsOf(id),
      formatProposals([...open.filter(({ facts }) => !facts.links), proposal]),
    );
  }
  writeFiles(content, texts);
  return texts.size;
}
