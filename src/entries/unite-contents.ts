/**
 * Papers that stand several times in the sources. The same arXiv id or DOI is one paper, and so is the same citation
 * twice; a preprint and what was published under its title by its first author are one paper with two versions. Each
 * union is reported. Titles that are only alike are asked about, by `findDuplicates`.
 */
import { fold, foldWords } from '../domain/fold.ts';
import { toPersonName } from '../domain/name.ts';
import { problem, type Place, type Problem } from '../domain/problem.ts';
import { toText } from '../markup/to-text.ts';
import { quote } from '../domain/quote.ts';
import type { EntryContent } from './entry-content.ts';

export interface Placed {
  readonly content: EntryContent;
  readonly place: Place;
}

export interface United {
  /** In the order of their first record. */
  readonly contents: readonly EntryContent[];
  /** For each record the index of its paper in `contents`. */
  readonly indexes: readonly number[];
  readonly problems: readonly Problem[];
}

/** A title of fewer words, such as “Editorial”, does not make two papers one. */
const FEWEST_WORDS = 3;

export function uniteContents(records: readonly Placed[]): United {
  const leaders = records.map((_, index) => index);
  const leaderOf = (index: number): number => {
    let at = index;
    while (leaders[at] !== at) at = leaders[at] ?? at;
    return at;
  };
  const problems: Problem[] = [];
  const unite = (first: number, second: number, why: string): void => {
    const [a, b] = [leaderOf(first), leaderOf(second)].toSorted((x, y) => x - y);
    if (a === undefined || b === undefined || a === b) return;
    leaders[b] = a;
    const [earlier, later] = [records[first], records[second]];
    if (earlier && later) problems.push(unionProblem(earlier, later, why));
  };
  const byKey = new Map<string, number>();
  for (const [index, { content }] of records.entries()) {
    for (const [why, key] of identitiesOf(content)) {
      const earlier = byKey.get(key);
      if (earlier === undefined) byKey.set(key, index);
      else unite(earlier, index, why);
    }
  }
  for (const group of Map.groupBy(records.keys(), (index) => workOf(records[index])).values()) {
    const isPreprint = (index: number): boolean => records[index]?.content.facts.type === 'article';
    const published = new Set(group.filter((index) => !isPreprint(index)).map(leaderOf));
    const [only] = published;
    if (only === undefined || published.size > 1) continue;
    const from = group.find((index) => leaderOf(index) === only) ?? only;
    for (const index of group.filter(isPreprint)) {
      if (isSameId(records[only], records[index]))
        unite(from, index, 'as preprint and publication');
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

/** What makes two records one paper, with the reason. */
function identitiesOf({ facts }: EntryContent): readonly (readonly [string, string])[] {
  const { arxiv, doi, type, date, variables } = facts;
  const venue = variables?.['container-title'];
  return [
    ...(arxiv === undefined ? [] : [['with the same arXiv id', `arxiv ${arxiv}`] as const]),
    ...(doi === undefined ? [] : [['with the same DOI', `doi ${doi.toLowerCase()}`] as const]),
    [
      'word for word',
      [
        'same',
        type,
        date,
        fold(venue ?? ''),
        titleKey(facts.title),
        ...facts.authors.map((name) => fold(toPersonName(name).full)),
      ].join('|'),
    ],
  ];
}

/** The title and its first author’s family name; unlike any other where these tell too little. */
function workOf(record: Placed | undefined): string | symbol {
  if (record === undefined) return Symbol();
  const { title, authors } = record.content.facts;
  const key = titleKey(title);
  const [first] = authors;
  if (first === undefined || key.split(' ').length < FEWEST_WORDS) return Symbol();
  return `${key}|${fold(toPersonName(first).family)}`;
}

/** False where both have an arXiv id, and not the same one. */
function isSameId(a: Placed | undefined, b: Placed | undefined): boolean {
  const [first, second] = [a?.content.facts.arxiv, b?.content.facts.arxiv];
  return first === undefined || second === undefined || first === second;
}

function titleKey(title: string): string {
  return foldWords(toText(title));
}

/** The published version with what only the other says; of two alike the first. */
function mergeContents(first: EntryContent, second: EntryContent): EntryContent {
  const isSwapped = first.facts.type === 'article' && second.facts.type !== 'article';
  const [main, other] = isSwapped ? [second, first] : [first, second];
  const [facts, more] = [main.facts, other.facts];
  const isPreprint = facts.type !== 'article' && more.type === 'article';
  const links = [...(facts.links ?? []), ...(more.links ?? [])];
  const unique = [...new Map(links.map((link) => [`${link.kind} ${link.href}`, link])).values()];
  const preprint = isPreprint ? preprintOf(facts, more) : undefined;
  const { variables: _variables, status: _status, doi, date, ...shared } = more;
  return {
    facts: {
      ...(isPreprint ? shared : more),
      ...(!isPreprint && doi !== undefined && { doi }),
      ...(!isPreprint && date !== undefined && { date }),
      ...facts,
      badges: facts.badges.length > 0 ? facts.badges : more.badges,
      affiliations: facts.affiliations.length > 0 ? facts.affiliations : more.affiliations,
      ...(unique.length > 0 && { links: unique }),
      ...(preprint !== undefined && { preprint: { ...preprint, ...facts.preprint } }),
    },
    abstract: main.abstract === '' ? other.abstract : main.abstract,
    problems: [...first.problems, ...second.problems],
  };
}

type Facts = EntryContent['facts'];

/** What the preprint says otherwise; undefined when it says nothing of its own. */
function preprintOf(facts: Facts, preprint: Facts): Facts['preprint'] {
  const isSameTitle = facts.title === preprint.title;
  const names = ({ authors }: Facts): string =>
    authors.map((name) => toPersonName(name).full).join('|');
  const isSameNames = names(facts) === names(preprint) && facts.truncated === preprint.truncated;
  const own = {
    ...(preprint.date !== undefined && { date: preprint.date }),
    ...(!isSameTitle && { title: preprint.title }),
    ...(!isSameNames && { authors: preprint.authors, truncated: preprint.truncated }),
  };
  return Object.keys(own).length > 0 ? own : undefined;
}

function unionProblem(earlier: Placed, { content, place }: Placed, why: string): Problem {
  const where = `${earlier.place.file}:${String(earlier.place.line)}`;
  return problem(
    'duplicate-united',
    place,
    `The paper ${quote(toText(content.facts.title))} stands at ${where} too, ${why}; one page is made of both.`,
    'Take one of the two out, or change what they share if they are two papers.',
  );
}
