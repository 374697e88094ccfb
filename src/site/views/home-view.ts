import type { Catalog } from '../../domain/catalog.ts';
import { site } from '../settings.ts';
import { countedAuthors, countedTopics, countedYears, countOf, type Counted } from './counted.ts';
import { paperRow, type Link, type PaperRow, type TopicLink } from './paper-row.ts';

/** How many papers and authors the home page shows. */
const RECENT = 6;
const FREQUENT = 16;

export interface HomeView {
  readonly title: string;
  readonly description: string;
  /** `50 papers`, `72 authors`, `2019–2026` */
  readonly figures: readonly string[];
  readonly recent: readonly PaperRow[];
  readonly topics: readonly (TopicLink & Counted)[];
  readonly authors: readonly (Link & Counted)[];
  readonly years: readonly (Link & Counted)[];
}

export function homeView(catalog: Catalog): HomeView {
  const years = [...catalog.papersByYear.keys()];
  const authors = countedAuthors(catalog.authors, catalog.papersByAuthor);
  return {
    title: site.title,
    description: site.description,
    figures: [
      countOf(catalog.papers.length, 'paper'),
      countOf(authors.length, 'author'),
      ...(years.length > 0 ? [span(Math.min(...years), Math.max(...years))] : []),
    ],
    recent: catalog.papers.slice(0, RECENT).map((paper) => paperRow(paper, catalog)),
    topics: countedTopics(catalog.papersByCategory),
    authors: authors.toSorted((a, b) => b.count - a.count).slice(0, FREQUENT),
    years: countedYears(catalog),
  };
}

function span(first: number, last: number): string {
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}
