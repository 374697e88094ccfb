/** Proposes to remove dead links from overlays. */
import path from 'node:path';
import { parseOverlayFile } from '../../../src/content/overlay-file.ts';
import {
  formatProposals,
  parseProposals,
  proposalKey,
  type Proposal,
} from '../../../src/content/proposals-file.ts';
import { readIfThere } from '../../../src/site/settings/read-if-there.ts';
import { readFolder } from '../../../src/site/settings/read-folder.ts';
import { readDeclined } from './review.ts';
import { writeFiles } from './storage.ts';

/** `dead`: addresses, and what is wrong with each. Returns the number of papers with a new proposal. */
export function proposeRemovals(dead: ReadonlyMap<string, string>, content: string): number {
  const declined = readDeclined(content);
  const texts = new Map<string, string | undefined>();
  for (const { id, file, text } of readFolder(path.join(content, 'overlays'), '.yaml').files) {
    const links = parseOverlayFile(text, file, () => true).value?.links ?? [];
    const lost = links.filter(({ href }) => dead.has(href));
    const proposal: Proposal = {
      evidence: lost.map(({ href }) => `${href} is dead (${dead.get(href) ?? ''}).`),
      facts: { links: links.filter((link) => !lost.includes(link)) },
    };
    const name = path.join('proposals', `${id}.yaml`);
    const open = parseProposals(readIfThere(path.join(content, name)) ?? '');
    const known = [...open.map(proposalKey), ...(declined.get(id) ?? [])];
    if (lost.length === 0 || known.includes(proposalKey(proposal))) continue;
    texts.set(name, formatProposals([...open.filter(({ facts }) => !facts.links), proposal]));
  }
  writeFiles(content, texts);
  return texts.size;
}
