/**
 * What an import would do, before anything is written: which entries are new, changed or as they were, which have
 * no record any more, and every problem. A plan with an error is never carried out.
 */
import {
  formatEntryFile,
  isEdited,
  parseEntryFile,
  type DigestText,
  type Facts,
} from '../content/entry-file.ts';
import { createPaperId } from '../domain/paper-id.ts';
import { parsePersonName } from '../domain/person-name.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { toText } from '../markup/to-text.ts';
import type { Paper } from '../domain/paper.ts';
import { familyNamesOf } from '../domain/people.ts';
import { layOverlays, NOTHING_MADE, type HandMade } from './lay-overlays.ts';
import { matchEntries, type Matchable } from './match-entries.ts';
import type { EntryContent } from './to-entry.ts';

export interface PlannedEntry {
  readonly id: string;
  readonly facts: Facts;
  /** Markdown. */
  readonly abstract: string;
  /** What its file will hold. */
  readonly text: string;
  readonly state: 'new' | 'changed' | 'unchanged';
}

export interface ImportPlan {
  /** In the order of the listings. */
  readonly entries: readonly PlannedEntry[];
  /** The papers that the entries and their overlays make, in the same order. */
  readonly papers: readonly Paper[];
  /** Ids of entries without a record; their files stay. */
  readonly vanished: readonly string[];
  readonly problems: readonly Problem[];
}

/** `existing`: text of every file of content/papers by id. */
export function planImport(
  contents: readonly EntryContent[],
  existing: ReadonlyMap<string, string>,
  digestOf: DigestText,
  handMade: HandMade = NOTHING_MADE,
): ImportPlan {
  const familyNames = familyNamesOf(handMade.people);
  const { entries: earlier, problems: unreadable } = readEntries(existing, digestOf);
  const ids = matchEntries(
    contents.map(toMatchable),
    new Map([...earlier].map(([id, entry]) => [id, toMatchable(entry)])),
  );
  const taken = new Set(existing.keys());
  const entries = contents.map(({ facts, abstract }, index): PlannedEntry => {
    const text = formatEntryFile(facts, abstract, digestOf);
    const id = ids[index] ?? newId(facts, taken, familyNames);
    taken.add(id);
    const before = existing.get(id);
    return {
      id,
      facts,
      abstract,
      text,
      state: before === undefined ? 'new' : before === text ? 'unchanged' : 'changed',
    };
  });
  const planned = new Set(entries.map(({ id }) => id));
  const kept = [...earlier.values()].filter(({ id }) => !planned.has(id));
  const vanished = kept.map(({ id }) => id);
  const laid = layOverlays([...entries, ...kept], handMade);
  return {
    entries,
    papers: laid.papers.slice(0, entries.length),
    vanished,
    problems: [
      ...contents.flatMap(({ problems }) => problems),
      ...unreadable,
      ...vanished.map(reportVanished),
      ...laid.problems,
    ],
  };
}

function newId(
  { authors, date, title }: Facts,
  taken: ReadonlySet<string>,
  familyNames: readonly string[],
): string {
  const { family } = parsePersonName(authors[0] ?? '', { familyNames });
  return createPaperId({ family, date, title: toText(title) }, taken);
}

function toMatchable({
  facts: { title, authors },
  abstract,
}: Pick<PlannedEntry, 'facts' | 'abstract'>): Matchable {
  return { title: toText(title), authors, abstract };
}

type EarlierEntry = Pick<PlannedEntry, 'id' | 'facts' | 'abstract'>;

function readEntries(
  existing: ReadonlyMap<string, string>,
  digestOf: DigestText,
): { entries: ReadonlyMap<string, EarlierEntry>; problems: readonly Problem[] } {
  const entries = new Map<string, EarlierEntry>();
  const problems: Problem[] = [];
  for (const [id, text] of existing) {
    const { value, problems: faults } = parseEntryFile(text, placeOf(id).file);
    problems.push(...faults);
    if (value === undefined) continue;
    if (isEdited(text, digestOf)) problems.push(reportEdited(id));
    entries.set(id, { id, facts: value.entry, abstract: value.abstract });
  }
  return { entries, problems };
}

function reportEdited(id: string): Problem {
  return problem(
    'entry-edited',
    placeOf(id),
    'This file was edited by hand; importing would lose the edit, so nothing is written.',
    `Put the correction into content/overlays/${id}.yaml, then undo the edit (git checkout) or delete the file; import writes it again.`,
  );
}

function reportVanished(id: string): Problem {
  return problem(
    'paper-vanished',
    placeOf(id),
    'No listing has this paper any more; its page stays, so that links to it keep working.',
    'Delete the file if the paper should go.',
  );
}

function placeOf(id: string): Problem['place'] {
  return { file: `content/papers/${id}.md`, line: 1, column: 1 };
}
