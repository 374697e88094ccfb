/**
 * What an import would do, before anything is written: which entries are new, changed or unchanged, which no longer have
 * a record, and all problems. A plan with an error is never carried out.
 */
import {
  formatEntryFile,
  isEdited,
  parseEntryFile,
  type DigestText,
  type Facts,
} from '../content/entry-file.ts';
import { toPersonName, type Name } from '../domain/name.ts';
import { createPaperId } from '../domain/paper-id.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { toText } from '../markup/to-text.ts';
import type { Paper } from '../domain/paper.ts';
import { namesOf, type People } from '../domain/people.ts';
import { nameOfPerson } from '../domain/correct-names.ts';
import { applyOverlays, NO_MAINTAINER_FILES, type MaintainerFiles } from './apply-overlays.ts';
import { matchEntries, type Matchable } from './match-entries.ts';
import type { EntryContent } from './to-content.ts';

export interface PlannedEntry {
  readonly id: string;
  readonly facts: Facts;
  /** Markdown. */
  readonly abstract: string;
  /** The text of its file. */
  readonly text: string;
  readonly state: 'new' | 'changed' | 'unchanged';
}

export interface ImportPlan {
  /** In the order of the listings. */
  readonly entries: readonly PlannedEntry[];
  /** The papers that result from the entries and their overlays, in the same order. */
  readonly papers: readonly Paper[];
  /** Ids of entries without a record; their files stay. */
  readonly vanished: readonly string[];
  readonly problems: readonly Problem[];
}

/** What an import has read: the names of its sources (undefined for all), and of those it read only in part. */
export interface Extent {
  readonly names: ReadonlySet<string> | undefined;
  readonly unread: ReadonlySet<string>;
}

const EVERYTHING: Extent = { names: undefined, unread: new Set() };

/** `existing`: text of every file of content/papers by id. */
export function planImport(
  contents: readonly EntryContent[],
  existing: ReadonlyMap<string, string>,
  digestOf: DigestText,
  maintainerFiles: MaintainerFiles = NO_MAINTAINER_FILES,
  { names, unread }: Extent = EVERYTHING,
): ImportPlan {
  const familyOf = familyNames(maintainerFiles.people);
  const { entries: earlier, problems: unreadable } = readEntries(existing, digestOf);
  const ids = matchEntries(
    contents.map(toMatchable),
    new Map([...earlier].map(([id, entry]) => [id, toMatchable(entry)])),
  );
  const taken = new Set(existing.keys());
  const orders = ordersOf(contents);
  const entries = contents.map((content, index): PlannedEntry => {
    const { abstract } = content;
    const order = orders[index] ?? 0;
    const facts: Facts = order === 0 ? content.facts : { ...content.facts, order };
    const text = formatEntryFile(facts, abstract, digestOf);
    const id = ids[index] ?? newId(facts, taken, familyOf);
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
  const others = [...earlier.values()].filter(({ id }) => !planned.has(id));
  const imported = others.filter(({ facts }) => names?.has(facts.listing) ?? true);
  const { true: leftOut = [], false: gone = [] } = Object.groupBy(imported, ({ facts }) =>
    String(unread.has(facts.listing)),
  );
  const vanished = gone.map(({ id }) => id);
  const applied = applyOverlays([...entries, ...others], maintainerFiles);
  return {
    entries,
    papers: applied.papers.slice(0, entries.length),
    vanished,
    problems: [
      ...contents.flatMap(({ problems }) => problems),
      ...unreadable,
      ...leftOut.map(({ id }) => reportLeftOut(id)),
      ...vanished.map(reportVanished),
      ...applied.problems,
    ],
  };
}

function newId(
  { authors, editors, date, title }: Facts,
  taken: ReadonlySet<string>,
  familyOf: (name: Name) => string,
): string {
  const [first = ''] = authors.length > 0 ? authors : (editors ?? []);
  return createPaperId({ family: familyOf(first), date, title: toText(title) }, taken);
}

/** The family name of a name, from people.yaml if it lists the name. */
function familyNames(people: People): (name: Name) => string {
  const families = new Map(
    Object.values(people).flatMap((person) =>
      namesOf(person).map((name) => [name, nameOfPerson(person).family] as const),
    ),
  );
  return (name) => {
    const parts = toPersonName(name);
    return parts.isGiven === true ? parts.family : (families.get(parts.full) ?? parts.family);
  };
}

/** How many papers of the same source and the same date follow each paper; 0 for a date with a day. */
function ordersOf(contents: readonly EntryContent[]): readonly number[] {
  const counts = new Map<string, number>();
  return contents
    .toReversed()
    .map(({ facts: { listing, date = '' } }) => {
      if (/^\d{4}-\d{2}-\d{2}/.test(date)) return 0;
      const key = `${listing} ${date}`;
      const following = counts.get(key) ?? 0;
      counts.set(key, following + 1);
      return following;
    })
    .toReversed();
}

function toMatchable({
  facts: { title, authors, date },
  abstract,
}: Pick<PlannedEntry, 'facts' | 'abstract'>): Matchable {
  return {
    date,
    title: toText(title),
    authors: authors.map((name) => toPersonName(name).full),
    abstract,
  };
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
  const message =
    'This file was edited by hand; importing would lose the edit, so nothing is written.';
  const hint = `Put the correction into content/overlays/${id}.yaml, then undo the edit (git checkout) or delete the file, which import will write again.`;
  return problem('entry-edited', placeOf(id), message, hint);
}

function reportVanished(id: string): Problem {
  const message =
    'No source has this paper any more. Its page stays, so that links to it keep working.';
  const hint = 'Delete the file to remove the paper.';
  return problem('paper-vanished', placeOf(id), message, hint);
}

function reportLeftOut(id: string): Problem {
  const message =
    'The record of this paper may be one of those that could not be read. Its page stays as it was.';
  const hint =
    'Correct the records that are left out. Then import can tell whether the paper is still there.';
  return problem('paper-left-out', placeOf(id), message, hint);
}

function placeOf(id: string): Problem['place'] {
  return { file: `content/papers/${id}.md`, line: 1, column: 1 };
}
