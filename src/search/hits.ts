/** What the page shows of a paper that was found, and why it was: marked letters, and a passage of the abstract. */
import { abstractWords } from './abstract-words.ts';
import { dateLabel } from './date-label.ts';
import { findMarks, toPieces, type Mark, type Piece } from './marks.ts';
import { passageOf } from './passage.ts';
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { soughtWords, type SoughtWord } from './sought-words.ts';
import type { Word } from './words.ts';

export interface Hit {
  readonly id: string;
  readonly title: readonly Piece[];
  readonly authors: readonly (readonly Piece[])[];
  readonly truncated: boolean;
  readonly date: string;
  readonly dateLabel: readonly Piece[];
  /** `cs.LG` */
  readonly category: readonly Piece[];
  /** `Machine Learning, Computer Science` */
  readonly topic: readonly Piece[];
  readonly venue: readonly Piece[];
  /** Fields that matched: `author`, `abstract`. */
  readonly foundIn: readonly string[];
  /** Typed words of which only near spellings were found, with these: `mollenhof` with `Möllenhoff`. */
  readonly closeTo: readonly { readonly typed: string; readonly found: string }[];
  /** The part of the abstract that matched best; empty when none did. */
  readonly passage: readonly Piece[];
}

export function makeHits(
  index: SearchIndex,
  query: Query,
  papers: readonly number[],
  isToTheLetter: (paper: number) => boolean,
): readonly Hit[] {
  const exact = soughtWords(index, query, { withNear: false });
  const near = papers.every(isToTheLetter) ? exact : soughtWords(index, query, { withNear: true });
  return papers.map((paper) => makeHit(index, isToTheLetter(paper) ? exact : near, paper));
}

function makeHit(index: SearchIndex, sought: readonly SoughtWord[], paper: number): Hit {
  const { names, truncated } = index;
  const seen: (Mark & { field: string; text: string })[] = [];
  const marksIn = (field: string, text: string, words?: readonly Word[]): readonly Mark[] => {
    const marks = findMarks(text, sought, field, words);
    for (const mark of marks) seen.push({ ...mark, field, text });
    return marks;
  };
  const mark = (field: string, text: string): readonly Piece[] =>
    toPieces(text, marksIn(field, text));
  const { category = '', name = '', archive = '' } = names.topics[names.topic[paper] ?? 0] ?? {};
  const date = names.dates[paper] ?? '';
  const abstract = abstractWords(index, paper);
  const shown = {
    title: mark('title', names.titles[paper] ?? ''),
    authors: (names.authors[paper] ?? []).map((author) =>
      mark('author', names.names[author] ?? ''),
    ),
    dateLabel: mark('date', dateLabel(date)),
    category: mark('topic', category),
    topic: mark('topic', [...new Set([name, archive])].join(', ')),
    venue: mark('venue', names.venues[names.venue[paper] ?? -1] ?? ''),
  };
  const passage = passageOf(abstract.text, marksIn('abstract', abstract.text, abstract.words));
  return {
    ...shown,
    id: names.ids[paper] ?? '',
    truncated: truncated.has(paper),
    date,
    passage,
    foundIn: [...new Set(seen.map(({ field }) => field))],
    closeTo: nearOnly(seen),
  };
}

function nearOnly(
  seen: readonly (Mark & { readonly text: string })[],
): readonly { typed: string; found: string }[] {
  const exact = new Set(seen.filter(({ isNear }) => !isNear).map(({ typed }) => typed));
  const near = new Map(
    seen
      .filter(({ typed }) => !exact.has(typed))
      .map(({ typed, text, start, end }) => [typed, text.slice(start, end)]),
  );
  return [...near].map(([typed, found]) => ({ typed, found }));
}
