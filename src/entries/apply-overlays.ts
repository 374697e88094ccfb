/** Applies overlays to entries, and reports where the maintainer's files do not match the papers. */
import type { Facts } from '../content/entry-file.ts';
import { fullNames } from '../domain/author.ts';
import { orphaned } from '../domain/orphaned.ts';
import type { Overlay } from '../domain/overlay.ts';
import { toPaper, type Paper } from '../domain/paper.ts';
import type { People } from '../domain/people.ts';
import { peopleProblems } from '../domain/people-problems.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { similarNames } from '../domain/similar-names.ts';
import { unlinkedBadges } from '../domain/unlinked-badges.ts';
import { repairMojibake } from '../markup/mojibake.ts';

/** Files of the content folder that the maintainer writes. */
export interface MaintainerFiles {
  /** By the id of the paper. */
  readonly overlays: ReadonlyMap<string, Overlay>;
  readonly people: People;
  /** Whose papers these are, as content/site.yaml says. */
  readonly owner: string | undefined;
  /** Place of a person in people.yaml. */
  readonly placeOfPerson: (id: string | undefined) => Place;
}

export const NO_MAINTAINER_FILES: MaintainerFiles = {
  overlays: new Map(),
  people: {},
  owner: undefined,
  placeOfPerson: () => ({ file: 'content/people.yaml', line: 1, column: 1 }),
};

/** The papers that result from `entries` and their overlays, in the same order. */
export function applyOverlays(
  entries: readonly { readonly id: string; readonly facts: Facts; readonly abstract: string }[],
  { overlays, people, owner, placeOfPerson }: MaintainerFiles,
): { papers: readonly Paper[]; problems: readonly Problem[] } {
  const results = entries.map(({ id, facts, abstract }) =>
    toPaper(id, facts, abstract, overlays.get(id)),
  );
  const papers = results.map(({ paper }) => paper);
  const ids = new Set(papers.map(({ id }) => id));
  return {
    papers,
    problems: [
      ...results.flatMap(({ problems }) => problems),
      ...orphaned('overlays', overlays.keys(), ids),
      ...peopleProblems(papers, people, placeOfPerson, owner),
      ...similarNames(papers, people, placeOfPerson(undefined), owner),
      ...unlinkedBadges(papers),
    ],
  };
}

/** Problems of a record that its overlay has resolved: a lost letter that a correction restored. */
export function resolvedProblems(
  record: { readonly problems: readonly Problem[] },
  paper: Paper,
): readonly Problem[] {
  const text = [paper.title, ...fullNames(paper.authors), paper.abstract ?? ''].join('\n');
  const isLost = repairMojibake(text).findings.some(({ restored }) => restored === undefined);
  return isLost ? [] : record.problems.filter(({ code }) => code === 'mojibake-lost');
}
