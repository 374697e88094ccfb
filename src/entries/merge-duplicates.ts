/**
 * Merges records of the same paper: records with the same arXiv id or DOI, equal citations, and a preprint and its
 * published version, which have the same title and first author. Each merge is reported. Records whose titles are only
 * similar are reported by `findDuplicates` and not merged.
 */
import { fold, foldWords } from '../domain/fold.ts';
import { toPersonName } from '../domain/name.ts';
import { differencesOf } from '../domain/portable-paper.ts';
import { problem, type Place, type Problem } from '../domain/problem.ts';
import { toText } from '../markup/to-text.ts';
import { quote } from '../domain/quote.ts';
import type { EntryContent } from './to-content.ts';

export interface PlacedContent {
  readonly content: EntryContent;
  readonly place: Place;
}

export interface MergedContents {
  /** In the order of their first record. */
  readonly contents: readonly EntryContent[];
  /** For each record, the index of its paper in `contents`. */
  readonly indexes: readonly number[];
  readonly problems: readonly Problem[];
}

/** A shorter title, such as “Editorial”, does not identify a paper. */
const FEWEST_WORDS = 3;

const WORD_FOR_WORD = 'word for word';

export function mergeDuplicates(records: readonly PlacedContent[]): MergedContents {
  const leaders = records.map((_, index) => index);
  const leaderOf = (index: number): number => {
    let at = index;
    while (leaders[at] !== at) at = leaders[at] ?? at;
    return at;
  };
  const problems: Problem[] = [];
  const merge = (first: number, second: number, why: string): void => {
    const [a, b] = [leaderOf(first), leaderOf(second)];
    if (a === b) return;
    leaders[b] = a;
    const [earlier, later] = [records[first], records[second]];
    if (earlier && later) problems.push(mergeProblem(earlier, later, why));
  };
  const byKey = new Map<string, number>();
  for (const [index, { content }] of records.entries()) {
    for (const [why, key] of identitiesOf(content)) {
      const earlier = byKey.get(key);
      if (earlier === undefined) byKey.set(key, index);
      else if (why !== WORD_FOR_WORD || agree(records[earlier], records[index], citedAs)) {
        merge(earlier, index, why);
      }
    }
  }
  for (const group of Map.groupBy(records.keys(), (index) => workOf(records[index])).values()) {
    const isPreprint = (index: number): boolean => records[index]?.content.facts.type === 'article';
    const published = group.filter((index) => !isPreprint(index));
    const [first] = published;
    if (first === undefined || new Set(published.map(leaderOf)).size > 1) continue;
    for (const index of group.filter(isPreprint)) {
      if (published.every((each) => agree(records[each], records[index], arxivOf))) {
        merge(first, index, 'as preprint and publication');
      }
    }
  }
  const groups = Map.groupBy(records.keys(), leaderOf);
  const order = [...groups.keys()];
  return {
    contents: [...groups.values()].map((group) =>
      group.flatMap((index) => records[index]?.content ?? []).reduce(mergeContents),
    ),
    indexes: leaders.map((_, index) => order.indexOf(leaderOf(index))),
    problems,
  };
}

/** Keys that identify a paper, each with the reason to report. */
function identitiesOf({ facts }: EntryContent): readonly (readonly [string, string])[] {
  const { arxiv, doi, type, date, variables } = facts;
  const venue = variables?.['container-title'];
  return [
    ...(arxiv === undefined ? [] : [['with the same arXiv id', `arxiv ${arxiv}`] as const]),
    ...(doi === undefined ? [] : [['with the same DOI', `doi ${doi.toLowerCase()}`] as const]),
    [
      WORD_FOR_WORD,
      [
        type,
        date,
        fold(venue ?? ''),
        titleKey(facts.title),
        ...facts.authors.map((name) => fold(toPersonName(name).full)),
      ].join('|'),
    ],
  ];
}

/** The title and the first author’s family name; a unique symbol if that is not enough to identify a paper. */
function workOf(record: PlacedContent | undefined): string | symbol {
  if (record === undefined) return Symbol();
  const { title, authors } = record.content.facts;
  const key = titleKey(title);
  const [first] = authors;
  if (first === undefined || key.split(' ').length < FEWEST_WORDS) return Symbol();
  return `${key}|${fold(toPersonName(first).family)}`;
}

/** What tells papers of one title apart, such as the editorials of a year. */
function citedAs({ arxiv, doi, variables }: Facts): readonly (string | undefined)[] {
  return [arxiv, doi?.toLowerCase(), variables?.volume, variables?.issue];
}

function arxivOf({ arxiv }: Facts): readonly (string | undefined)[] {
  return [arxiv];
}

/** False if both records have one of these parts and it differs. */
function agree(
  a: PlacedContent | undefined,
  b: PlacedContent | undefined,
  partsOf: (facts: Facts) => readonly (string | undefined)[],
): boolean {
  if (a === undefined || b === undefined) return true;
  const others = partsOf(b.content.facts);
  return partsOf(a.content.facts).every(
    (part, at) => part === undefined || others[at] === undefined || part === others[at],
  );
}

function titleKey(title: string): string {
  return foldWords(toText(title));
}

/** The published version, or else the first, completed with what only the other has. */
function mergeContents(first: EntryContent, second: EntryContent): EntryContent {
  const isSwapped = first.facts.type === 'article' && second.facts.type !== 'article';
  const [main, other] = isSwapped ? [second, first] : [first, second];
  const [facts, more] = [main.facts, other.facts];
  const isPreprint = facts.type !== 'article' && more.type === 'article';
  const links = [...(facts.links ?? []), ...(more.links ?? [])];
  const unique = [...new Map(links.map((link) => [`${link.kind} ${link.href}`, link])).values()];
  const preprint = isPreprint ? differencesOf(more, facts) : {};
  const { variables: _variables, status: _status, doi: _doi, date: _date, ...shared } = more;
  return {
    facts: {
      ...(isPreprint ? shared : more),
      ...facts,
      badges: facts.badges.length > 0 ? facts.badges : more.badges,
      affiliations: facts.affiliations.length > 0 ? facts.affiliations : more.affiliations,
      ...(unique.length > 0 && { links: unique }),
      ...(Object.keys(preprint).length > 0 && { preprint: { ...preprint, ...facts.preprint } }),
    },
    abstract: main.abstract === '' ? other.abstract : main.abstract,
    problems: [...first.problems, ...second.problems],
  };
}

type Facts = EntryContent['facts'];

function mergeProblem(
  earlier: PlacedContent,
  { content, place }: PlacedContent,
  why: string,
): Problem {
  const where = `${earlier.place.file}:${String(earlier.place.line)}`;
  const message = `The paper ${quote(toText(content.facts.title))} is also at ${where}, ${why}, so both become one page.`;
  const hint = 'Remove one of them or, if they are two papers, change what they share.';
  return problem('duplicate-united', place, message, hint);
}
