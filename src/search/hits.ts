/** What the page shows of a paper that was found, and why it was: marked letters, and a passage of the abstract. */
import { findMarks, toPieces, type Mark, type Piece, type Wanted } from './marks.ts';
import { nearTerms } from './near-terms.ts';
import type { Query } from './query.ts';
import { topicLabel } from './index-files.ts';
import { keepRecent } from './recent.ts';
import { exactly, textsOf, type FieldName, type SearchIndex } from './search-index.ts';
import { readText } from './text-stream.ts';
import { wordsOf, type Word } from './words.ts';

export interface Hit {
  readonly id: string;
  readonly title: readonly Piece[];
  readonly authors: readonly LinkedName[];
  readonly truncated: boolean;
  /** Not all words were found as typed. */
  readonly isNear: boolean;
  readonly date: string;
  /** What it is a date of: `first listed`. */
  readonly meaning: string;
  readonly dateLabel: readonly Piece[];
  readonly topics: readonly LinkedName[];
  readonly venue: readonly Piece[];
  /** Fields that matched: `author`, `abstract`. */
  readonly foundIn: readonly string[];
  /** Typed words of which only near spellings were found, with these: `mollenhof` with `Möllenhoff`. */
  readonly closeTo: readonly { readonly typed: string; readonly found: string }[];
  /** The part of the abstract that matched best; empty when none did. */
  readonly passage: readonly Piece[];
}

/** The name of a person or `Machine Learning (cs.LG)`, and the page of it; an empty address where there is none. */
export interface LinkedName {
  readonly name: readonly Piece[];
  readonly address: string;
}

/** Characters of a passage, and those before the first mark. */
const PASSAGE = 220;
const LEAD = 60;

/** While somebody types, the same papers are shown again and again. */
const recent = keepRecent<{ readonly text: string; readonly words: readonly Word[] }>(200);

export function makeHits(
  index: SearchIndex,
  query: Query,
  papers: readonly number[],
  isExact: (paper: number) => boolean,
): readonly Hit[] {
  const exact = wantedOf(index, query, false);
  const near = papers.every(isExact) ? exact : wantedOf(index, query, true);
  const truncated = new Set(index.names.truncated);
  return papers.map((paper) => ({
    ...makeHit(index, isExact(paper) ? exact : near, paper),
    truncated: truncated.has(paper),
    isNear: !isExact(paper),
  }));
}

function wantedOf(index: SearchIndex, { groups }: Query, withNear: boolean): readonly Wanted[] {
  const clauses = groups.flat().flatMap((clause) => (clause.kind === 'words' ? [clause] : []));
  return clauses.map(({ typed, terms, operator, isPhrase }, place) => {
    const isLast = place === clauses.length - 1;
    const near = terms.flatMap((term) =>
      nearTerms(index, term, isLast, terms.length > 1 ? 3 : undefined),
    );
    const [first = ''] = terms;
    const { from, to } = exactly(index, first);
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
  wanted: readonly Wanted[],
  paper: number,
): Omit<Hit, 'truncated' | 'isNear'> {
  const { names, abstracts } = index;
  const seen: (Mark & { field: FieldName; text: string })[] = [];
  const find = (field: FieldName, text: string, words?: readonly Word[]): readonly Mark[] => {
    const marks = findMarks(text, wanted, field, words);
    for (const mark of marks) seen.push({ ...mark, field, text });
    return marks;
  };
  const mark = (field: FieldName, text = ''): readonly Piece[] => toPieces(text, find(field, text));
  const { author, title, date, venue } = textsOf(names, paper);
  const { addresses } = names;
  const { text, words } = recent(index, String(paper), () => {
    const abstract = abstracts === undefined ? '' : readText(abstracts, paper);
    return { text: abstract, words: wordsOf(abstract) };
  });
  const shown = {
    title: mark('title', title[0]),
    authors: author.map((name, place) => {
      const number = names.authors[paper]?.[place] ?? 0;
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

/** The passage with the most different words, then the most marks; empty when nothing is marked. */
function passageOf(text: string, marks: readonly Mark[]): readonly Piece[] {
  const [first] = marks;
  if (first === undefined) return [];
  const weigh = ({ start: from }: Mark): number => {
    const inside = marks.filter(({ start, end }) => start >= from && end <= from + PASSAGE - LEAD);
    return new Set(inside.map(({ typed }) => typed)).size * 100 + inside.length;
  };
  const best = marks.reduce((a, b) => (weigh(b) > weigh(a) ? b : a), first);
  const near = best.start - LEAD;
  const from = near <= 0 ? 0 : text.lastIndexOf(' ', near) + 1;
  const space = text.indexOf(' ', from + PASSAGE);
  const to = space < 0 ? text.length : space;
  const shifted = marks
    .filter(({ start, end }) => start >= from && end <= to)
    .map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }));
  return [
    ...(from > 0 ? [{ text: '… ', isMarked: false }] : []),
    ...toPieces(text.slice(from, to), shifted),
    ...(to < text.length ? [{ text: ' …', isMarked: false }] : []),
  ];
}
