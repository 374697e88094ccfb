import type { Library } from '../library.ts';
import {
  countedAuthors,
  countedTerms,
  countedTopics,
  countOf,
  spanOf,
  type Counted,
} from './counted.ts';
import type { Link, PaperRow, TopicLink } from './paper-row.ts';
import { timeline, type Timeline } from './timeline.ts';

/** How many papers, topics, authors and terms the home page shows. */
const RECENT = 10;
const TOPICS = 12;
const FREQUENT = 12;
const TERMS = 16;

export interface HomeView {
  readonly title: string;
  readonly description: string;
  /** `50 papers`, `72 authors`, `2019–2026` */
  readonly figures: readonly string[];
  readonly timeline: Timeline | undefined;
  /** What the maintainer wants to be seen first. */
  readonly selected: readonly PaperRow[];
  readonly recent: readonly PaperRow[];
  readonly topics: readonly (TopicLink & Counted)[];
  readonly terms: readonly (Link & Counted)[];
  readonly authors: readonly (Link & Counted)[];
}

export function homeView(library: Library): HomeView {
  const { site, papers, rowOf } = library;
  const years = [...library.papersByYear.keys()];
  const authors = countedAuthors(library.authors, library.papersByAuthor, site);
  return {
    title: site.title,
    description: site.description,
    figures: [
      countOf(papers.length, 'paper'),
      countOf(authors.length, 'author'),
      ...(years.length > 0 ? [spanOf(years)] : []),
    ],
    timeline: timeline(papers, library),
    selected: papers.filter(({ selected }) => selected).map(rowOf),
    recent: papers.slice(0, RECENT).map(rowOf),
    topics: countedTopics(library.papersByTopic, site).slice(0, TOPICS),
    terms: countedTerms(library.terms.terms.slice(0, TERMS), site),
    authors: authors.toSorted((a, b) => b.count - a.count).slice(0, FREQUENT),
  };
}
