/** Goes through what is likely, question by question; each answer is written at once, so a review can be left any time. */
import { readdirSync, existsSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { parseOverlayFile } from '../../../src/content/overlay-file.ts';
import { formatFacts, setFacts } from '../../../src/content/overlay-text.ts';
import {
  formatProposals,
  isSameQuestion,
  parseProposals,
  questionKey,
  type Question,
} from '../../../src/content/proposals-file.ts';
import type { Output } from '../import-listings.ts';
import { openJournal, readIfThere } from './disk.ts';

const FOLDER = 'proposals';
const DECLINED = path.join(FOLDER, 'declined.yaml');
const HEAD = '# What was declined in a review, by paper: it is not proposed again.\n';

const declinedSchema = z.record(z.string(), z.array(z.string()));

export type Declined = ReadonlyMap<string, ReadonlySet<string>>;

export function readDeclined(content: string): Declined {
  const { data } = declinedSchema.safeParse(
    parse(readIfThere(path.join(content, DECLINED)) ?? '') ?? {},
  );
  return new Map(Object.entries(data ?? {}).map(([id, keys]) => [id, new Set(keys)]));
}

export function proposalsFile(id: string): string {
  return path.join(FOLDER, `${id}.yaml`);
}

/** The proposals of a paper as a file; undefined where there are none. */
export function proposalsText(questions: readonly Question[]): string | undefined {
  return questions.length === 0 ? undefined : formatProposals(questions);
}

/** `ask` gives the answer to a question, undefined where nobody is there to answer. */
export async function review(
  content: string,
  ids: readonly string[],
  ask: (question: string) => Promise<string | undefined>,
  output: Output,
): Promise<number> {
  const folder = path.join(content, FOLDER);
  const all = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.yaml') && name !== path.basename(DECLINED))
    .map((name) => name.slice(0, -'.yaml'.length))
    .toSorted();
  const journal = openJournal(content);
  const declined = new Map([...readDeclined(content)].map(([id, keys]) => [id, [...keys]]));
  let left = 0;
  for (const id of all.filter((each) => ids.length === 0 || ids.includes(each))) {
    let questions = parseProposals(readIfThere(path.join(folder, `${id}.yaml`)) ?? '');
    for (const question of questions) {
      if (!questions.includes(question)) continue;
      output.log(`\n${id}\n${question.evidence.map((line) => `  ${line}\n`).join('')}`);
      output.log(formatFacts(question.facts).replaceAll(/^/gm, '    ').trimEnd());
      const answer = await ask('Is this right? y, n, or Enter to leave it open (q to end): ');
      if (answer === undefined || answer === 'q') {
        journal.end();
        return 0;
      }
      if (answer !== 'y' && answer !== 'n') {
        left += 1;
        continue;
      }
      const changes = new Map<string, string | undefined>();
      if (answer === 'y') {
        const file = path.join('overlays', `${id}.yaml`);
        const { text } = setFacts(readIfThere(path.join(content, file)) ?? '', question.facts);
        const { problems } = parseOverlayFile(text, file, () => true);
        if (problems.length > 0) {
          output.error(`${file} is left as it is: ${problems[0]?.message ?? ''}`);
          continue;
        }
        changes.set(file, text);
        questions = questions.filter((each) => !isSameQuestion(each, question));
      } else {
        declined.set(id, [...(declined.get(id) ?? []), questionKey(question)]);
        changes.set(DECLINED, HEAD + stringify(Object.fromEntries(declined)));
        questions = questions.filter((each) => each !== question);
      }
      journal.write(changes.set(proposalsFile(id), proposalsText(questions)));
    }
  }
  journal.end();
  output.log(left === 0 ? 'Nothing is left open.' : `Left open: ${String(left)}.`);
  return 0;
}
