/** Proposes to take links out of overlays that lead nowhere. */
import path from 'node:path';
import { parseOverlayFile } from '../../../src/content/overlay-file.ts';
import {
  formatProposals,
  parseProposals,
  questionKey,
  type Question,
} from '../../../src/content/proposals-file.ts';
import { readFolder } from '../../../src/site/read-folder.ts';
import { readIfThere } from '../../../src/site/read-if-there.ts';
import { openJournal } from './disk.ts';
import { readDeclined } from './review.ts';

/** `dead`: what is wrong with each address. Returns how many papers there is a new proposal for. */
export function proposeWithout(dead: ReadonlyMap<string, string>, content: string): number {
  const declined = readDeclined(content);
  const texts = new Map<string, string | undefined>();
  for (const { id, file, text } of readFolder(path.join(content, 'overlays'), '.yaml').files) {
    const links = parseOverlayFile(text, file, () => true).value?.links ?? [];
    const lost = links.filter(({ href }) => dead.has(href));
    const question: Question = {
      evidence: lost.map(({ href }) => `${href} leads nowhere (${dead.get(href) ?? ''}).`),
      facts: { links: links.filter((link) => !lost.includes(link)) },
    };
    const name = path.join('proposals', `${id}.yaml`);
    const open = parseProposals(readIfThere(path.join(content, name)) ?? '');
    const known = [...open.map(questionKey), ...(declined.get(id) ?? [])];
    if (lost.length === 0 || known.includes(questionKey(question))) continue;
    texts.set(name, formatProposals([...open.filter(({ facts }) => !facts.links), question]));
  }
  const journal = openJournal(content);
  if (texts.size > 0) journal.write(texts);
  journal.end();
  return texts.size;
}
