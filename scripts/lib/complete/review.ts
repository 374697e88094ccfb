/** Goes through the proposals; each answer is written at once, so a review can be left at any time. */
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { parseOverlayFile } from '../../../src/content/overlay-file.ts';
import { changeYaml, formatYaml } from '../../../src/content/overlay-text.ts';
import {
  formatProposals,
  isSameProposal,
  parseProposals,
  proposalKey,
} from '../../../src/content/proposals-file.ts';
import { readIfThere } from '../../../src/site/settings/read-if-there.ts';
import { readFolder } from '../../../src/site/settings/read-folder.ts';
import { openJournal } from './storage.ts';
import type { Terminal } from './run.ts';

const DECLINED = path.join('proposals', 'declined.yaml');
const COMMENT = '# Declined in a review, by paper; not proposed again.\n';

const declinedSchema = z.record(z.string(), z.array(z.string()));

/** Keys of the declined proposals, by paper. */
export function readDeclined(content: string): Map<string, string[]> {
  const text = readIfThere(path.join(content, DECLINED)) ?? '';
  return new Map(Object.entries(declinedSchema.safeParse(parse(text)).data ?? {}));
}

export async function review(
  content: string,
  ids: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const journal = openJournal(content);
  const declined = readDeclined(content);
  const { files } = readFolder(path.join(content, 'proposals'), '.yaml');
  let left = 0;
  for (const { id, text } of files) {
    if (id === 'declined' || (ids.length > 0 && !ids.includes(id))) continue;
    let open = parseProposals(text);
    for (const proposal of open) {
      if (!open.includes(proposal)) continue;
      terminal.log(['', id, ...proposal.evidence.map((line) => `  ${line}`)].join('\n'));
      terminal.log(formatYaml(proposal.facts).trimEnd().replaceAll(/^/gm, '    '));
      const answer = await terminal.ask('Is this right? y, n, Enter to leave it open, q to end: ');
      if (answer === undefined || answer === 'q') {
        journal.end();
        return 0;
      }
      const file = path.join('overlays', `${id}.yaml`);
      const change = changeYaml(readIfThere(path.join(content, file)) ?? '', proposal.facts, 'set');
      const [problem] = parseOverlayFile(change.text, file, () => true).problems;
      if (answer === 'y' && problem !== undefined)
        terminal.error(`${file} is left unchanged: ${problem.message}`);
      if (answer !== 'n' && (answer !== 'y' || problem !== undefined)) {
        left += 1;
        continue;
      }
      open = open.filter((each) =>
        answer === 'n' ? each !== proposal : !isSameProposal(each, proposal),
      );
      if (answer === 'n') declined.set(id, [...(declined.get(id) ?? []), proposalKey(proposal)]);
      journal.write(
        new Map([
          answer === 'y'
            ? [file, change.text]
            : [DECLINED, COMMENT + stringify(Object.fromEntries(declined))],
          [path.join('proposals', `${id}.yaml`), formatProposals(open)],
        ]),
      );
    }
  }
  journal.end();
  terminal.log(`Questions still open: ${String(left)}.`);
  return 0;
}
