import type { Paper } from '../../domain/paper.ts';
import { fromDay, yearOf, type PartialDate } from '../../domain/partial-date.ts';
import { lookUp } from '../../domain/look-up.ts';
import { SELECTED } from '../../domain/reading-lists.ts';
import type { Library } from '../library.ts';
import {
  countedTerms,
  countedTopics,
  countOf,
  frequentAuthors,
  spanOf,
  yearsOf,
  type Counted,
} from './counted.ts';
import {
  dateView,
  rowsOf,
  type DateView,
  type Link,
  type PaperRow,
  type TopicLink,
} from './paper-row.ts';
import { timeline, type Timeline } from './timeline.ts';

/** Numbers of papers, topics, authors and terms on the home page. */
const RECENT = 10;
const TOPICS = 12;
const FREQUENT = 12;
const TERMS = 16;

export interface HomeView {
  readonly title: string;
  readonly description: string;
  /** `50 papers since 2019` */
  readonly figures: string;
  /** Day of the newest source. */
  readonly updated: DateView | undefined;
  readonly timeline: Timeline | undefined;
  readonly selected: readonly PaperRow[];
  readonly recent: readonly PaperRow[];
  /** The maintainer's lists, without the selected papers. */
  readonly lists: readonly Link[];
  readonly topics: readonly (TopicLink & Counted)[];
  readonly terms: readonly (Link & Counted)[];
  readonly authors: readonly (Link & Counted)[];
}

export function homeView(library: Library): HomeView {
  const { site, papers } = library;
  const rowOf = rowsOf(library);
  const selected = selectedPapers(library);
  const updated = site.updated && fromDay(site.updated);
  return {
    title: site.title,
    description: site.description,
    figures: figuresOf(papers, updated),
    updated: updated && dateView(updated),
    timeline: timeline(papers, library),
    selected: selected.map(rowOf),
    recent: papers
      .filter((paper) => !selected.includes(paper))
      .slice(0, RECENT)
      .map(rowOf),
    lists: Object.entries(site.lists)
      .filter(([id]) => id !== SELECTED)
      .map(([id, { title }]) => ({ label: title, href: site.routes.list(id) })),
    topics: countedTopics(library.papersByTopic, site).slice(0, TOPICS),
    terms: countedTerms(library.terms.terms.slice(0, TERMS), site),
    authors: frequentAuthors(papers, library, FREQUENT),
  };
}

/** The list `selected`, in its order; without such a list, the papers that overlays or sources select. */
export function selectedPapers({ site, papers, paperById }: Library): readonly Paper[] {
  const list = lookUp(site.lists, SELECTED);
  return list === undefined
    ? papers.filter((paper) => paper.selected)
    : list.papers.flatMap((id) => paperById.get(id) ?? []);
}

/** "since 2019" is right only if the last paper is about as new as the last update. */
function figuresOf(papers: readonly Paper[], updated: PartialDate | undefined): string {
  const years = yearsOf(papers);
  const count = countOf(papers.length, 'paper');
  if (years.length === 0) return count;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const isOngoing = updated !== undefined && last >= yearOf(updated) - 1 && first < last;
  return isOngoing ? `${count} since ${String(first)}` : `${count}, ${spanOf(years)}`;
}
