/** Goes through the proposals; each answer is written at once, so a review can be left at any time. */
import path from 'node:path';
import { stringify } from 'yaml';
import { formatProblems } from '../../../src/content/format-problems.ts';
import { parseOverlayFile } from '../../../src/content/overlay-file.ts';
import { changeYaml, formatYaml } from '../../../src/content/overlay-text.ts';
import {
  formatProposals,
  isSameProposal,
  proposalKey,
} from '../../../src/content/proposals-file.ts';
import { readIfThere } from '../../../src/site/settings/read-if-there.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { readFolder } from '../../../src/site/settings/read-folder.ts';
import { DECLINED, overlayOf, proposalsOf, readDeclined, readProposals } from './proposals.ts';
import { openJournal } from './storage.ts';
import type { Terminal } from './session.ts';

const COMMENT = '# Declined in a review, by paper; not proposed again.\n';

/** Returns the exit code: 1 where a file was damaged, which is left out and left as it is. */
export async function review(
  content: string,
  ids: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const journal = openJournal(content);
  const declined = readDeclined(content);
  const { files, problems: unread } = readFolder(path.join(content, 'proposals'), '.yaml');
  const problems: Problem[] = [...unread];
  const papers = files.flatMap(({ id }) => {
    if (id === 'declined' || (ids.length > 0 && !ids.includes(id))) return [];
    const file = path.join(content, overlayOf(id));
    const overlay = parseOverlayFile(readIfThere(file) ?? '', file, () => true);
    const open = readProposals(content, id, problems);
    problems.push(...overlay.problems);
    return open === undefined || overlay.value === undefined ? [] : [{ id, all: open }];
  });
  if (problems.length > 0) terminal.error(formatProblems(problems, content));
  const code = problems.length > 0 ? 1 : 0;
  let left = 0;
  for (const { id, all } of papers) {
    let open = all;
    for (const proposal of open) {
      if (!open.includes(proposal)) continue;
      terminal.log(['', id, ...proposal.evidence.map((line) => `  ${line}`)].join('\n'));
      terminal.log(formatYaml(proposal.facts).trimEnd().replaceAll(/^/gm, '    '));
      const answer = await terminal.ask('Is this right? y, n, Enter to leave it open, q to end: ');
      if (answer === undefined || answer === 'q') {
        journal.end();
        return code;
      }
      const file = overlayOf(id);
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
          [proposalsOf(id), formatProposals(open)],
        ]),
      );
    }
  }
  journal.end();
  terminal.log(`Questions still open: ${String(left)}.`);
  return code;
}
