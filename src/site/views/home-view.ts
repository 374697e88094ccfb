import type { Catalog } from '../../domain/catalog.ts';
import { site } from '../settings.ts';
import {
  countedAuthors,
  countedTerms,
  countedTopics,
  countOf,
  spanOf,
  type Counted,
} from './counted.ts';
import { paperRow, type Link, type PaperRow, type TopicLink } from './paper-row.ts';
import { yearChart, type YearChart } from './year-chart.ts';

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
  readonly chart: YearChart;
  readonly recent: readonly PaperRow[];
  readonly topics: readonly (TopicLink & Counted)[];
  readonly terms: readonly (Link & Counted)[];
  readonly authors: readonly (Link & Counted)[];
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
      ...(years.length > 0 ? [spanOf(years)] : []),
    ],
    chart: yearChart(catalog.papers),
    recent: catalog.papers.slice(0, RECENT).map((paper) => paperRow(paper, catalog)),
    topics: countedTopics(catalog.papersByCategory).slice(0, TOPICS),
    terms: countedTerms(catalog.terms.terms.slice(0, TERMS)),
    authors: authors.toSorted((a, b) => b.count - a.count).slice(0, FREQUENT),
  };
}
