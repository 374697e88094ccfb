/** What the page shows of a paper that was found, and why: marked letters, and a passage of the abstract. */
import { findMarks, toSegments, type Mark, type Segment, type ClauseMatcher } from './marks.ts';
import { similarTerms } from './similar-terms.ts';
import type { Query } from './query.ts';
import { topicLabel } from './index-files.ts';
import { createRecentCache } from './recent-cache.ts';
import { textsOf } from './make-index.ts';
import { exactRange, type FieldName, type SearchIndex } from './search-index.ts';
import { readText } from './text-stream.ts';
import { wordsOf, type Word } from './words.ts';

export interface Hit {
  readonly id: string;
  readonly title: readonly Segment[];
  readonly authors: readonly LinkedName[];
  readonly truncated: boolean;
  /** Some words were not found as typed. */
  readonly isNear: boolean;
  readonly date: string;
  /** What the date means: `first listed`. */
  readonly meaning: string;
  readonly dateLabel: readonly Segment[];
  readonly topics: readonly LinkedName[];
  readonly venue: readonly Segment[];
  /** Fields that matched: `author`, `abstract`. */
  readonly foundIn: readonly string[];
  /** Typed words for which only a similar one was found, with that one: `mollenhof`, `Möllenhoff`. */
  readonly closeTo: readonly { readonly typed: string; readonly found: string }[];
  /** The part of the abstract that matches best; empty when nothing in it does. */
  readonly passage: readonly Segment[];
}

/** A person or topic (`Machine Learning (cs.LG)`), and the address of its page; empty where there is none. */
export interface LinkedName {
  readonly name: readonly Segment[];
  readonly address: string;
}

/** Length of a passage, and of what precedes the first mark; in characters. */
const PASSAGE = 220;
const LEAD = 60;

/** While somebody types, mostly the same papers are shown. */
const recentAbstracts = createRecentCache<{
  readonly text: string;
  readonly words: readonly Word[];
}>(200);

export function makeHits(
  index: SearchIndex,
  query: Query,
  papers: readonly number[],
  isExact: (paper: number) => boolean,
): readonly Hit[] {
  const exact = matchersOf(index, query, false);
  const near = papers.every(isExact) ? exact : matchersOf(index, query, true);
  const truncated = new Set(index.names.truncated);
  return papers.map((paper) => ({
    ...makeHit(index, isExact(paper) ? exact : near, paper),
    truncated: truncated.has(paper),
    isNear: !isExact(paper),
  }));
}

function matchersOf(
  index: SearchIndex,
  { groups }: Query,
  withNear: boolean,
): readonly ClauseMatcher[] {
  const clauses = groups.flat().flatMap((clause) => (clause.kind === 'words' ? [clause] : []));
  return clauses.map(({ typed, terms, operator, isPhrase }, at) => {
    const isLast = at === clauses.length - 1;
    const near = terms.flatMap((term) =>
      similarTerms(index, term, isLast, terms.length > 1 ? 3 : undefined),
    );
    const [first = ''] = terms;
    const { from, to } = exactRange(index, first);
    return {
      typed,
      terms,
      isPhrase,
      field: operator,
      isBeginning: !isPhrase && (isLast || from === to || first.length >= 3),
      near: new Set(withNear ? near.map(({ term }) => index.terms[term] ?? '') : []),
    };
  });
}

function makeHit(
  index: SearchIndex,
  matchers: readonly ClauseMatcher[],
  paper: number,
): Omit<Hit, 'truncated' | 'isNear'> {
  const { names, abstracts } = index;
  const seen: (Mark & { field: FieldName; text: string })[] = [];
  const find = (field: FieldName, text: string, words?: readonly Word[]): readonly Mark[] => {
    const marks = findMarks(text, matchers, field, words);
    for (const mark of marks) seen.push({ ...mark, field, text });
    return marks;
  };
  const mark = (field: FieldName, text = ''): readonly Segment[] =>
    toSegments(text, find(field, text));
  const { author, title, date, venue } = textsOf(names, paper);
  const { addresses } = names;
  const { text, words } = recentAbstracts(index, String(paper), () => {
    const abstract = abstracts === undefined ? '' : readText(abstracts, paper);
    return { text: abstract, words: wordsOf(abstract) };
  });
  const shown = {
    title: mark('title', title[0]),
    authors: author.map((name, at) => {
      const number = names.authors[paper]?.[at] ?? 0;
      const id = index.personIds(names.persons[number] ?? number);
      return { name: mark('author', name), address: id && addresses.author.replace('{id}', id) };
    }),
    dateLabel: mark('date', date[1]),
    topics: (names.topic[paper] ?? []).flatMap((number) => {
      const topic = names.topics[number];
      if (topic === undefined) return [];
      const address = addresses.topic.replace('{id}', topic.id);
      return [{ name: mark('topic', topicLabel(topic)), address }];
    }),
    venue: mark('venue', venue[0]),
    passage: passageOf(text, find('abstract', text, words)),
  };
  const exact = new Set(seen.filter(({ isNear }) => !isNear).map(({ typed }) => typed));
  const near = seen.filter(({ typed }) => !exact.has(typed));
  return {
    ...shown,
    id: names.ids[paper] ?? '',
    date: date[0] ?? '',
    meaning: names.meanings[names.meaning[paper] ?? 0] ?? '',
    foundIn: [...new Set(seen.map(({ field }) => field))],
    closeTo: [...new Map(near.map((each) => [each.typed, each]))].map(([typed, each]) => ({
      typed,
      found: each.text.slice(each.start, each.end),
    })),
  };
}

/** The passage with the most distinct words of the query, then the most marks; empty without marks. */
function passageOf(text: string, marks: readonly Mark[]): readonly Segment[] {
  const [first] = marks;
  if (first === undefined) return [];
  const score = ({ start: from }: Mark): number => {
    const inside = marks.filter(({ start, end }) => start >= from && end <= from + PASSAGE - LEAD);
    return new Set(inside.map(({ typed }) => typed)).size * 100 + inside.length;
  };
  const best = marks.reduce((a, b) => (score(b) > score(a) ? b : a), first);
  const before = best.start - LEAD;
  const from = before <= 0 ? 0 : text.lastIndexOf(' ', before) + 1;
  const space = text.indexOf(' ', from + PASSAGE);
  const to = space < 0 ? text.length : space;
  const shifted = marks
    .filter(({ start, end }) => start >= from && end <= to)
    .map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }));
  return [
    ...(from > 0 ? [{ text: '… ', isMarked: false }] : []),
    ...toSegments(text.slice(from, to), shifted),
    ...(to < text.length ? [{ text: ' …', isMarked: false }] : []),
  ];
}
