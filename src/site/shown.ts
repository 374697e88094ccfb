/** What each kind of page shows: its view and its head. */
import type { Author } from '../domain/author.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Paper } from '../domain/paper.ts';
import type { Term } from '../domain/terms/terms.ts';
import type { PageHead } from './head.ts';
import { authorHead, papersHead, termHead, topicHead, yearHead } from './head/list-heads.ts';
import { letterHead, onPage } from './head/page-head.ts';
import { paperHead } from './head/paper-head.ts';
import { routes } from './routes.ts';
import { authorView, type AuthorView } from './views/author-view.ts';
import { letterPage, type Entry, type LetterPage } from './views/letters.ts';
import { paperView, type PaperView } from './views/paper-view.ts';
import { papersView, type PapersView } from './views/papers-view.ts';
import { termView, type TermView } from './views/term-view.ts';
import { topicView, type TopicView } from './views/topic-view.ts';
import { yearView, type YearView } from './views/year-view.ts';

export interface Shown<View> {
  readonly view: View;
  readonly head: PageHead;
}

export function showPaper(
  paper: Paper,
  catalog: Catalog,
): Shown<PaperView> & { readonly paper: Paper } {
  return { paper, view: paperView(paper, catalog), head: paperHead(paper, catalog) };
}

/** Page `number`, from 1, of all papers; so it is with the lists below. */
export function showPapers(catalog: Catalog, number: number): Shown<PapersView> {
  const view = papersView(catalog, number);
  const first = papersHead({ title: 'Papers', description: view.description });
  return { view, head: onPage(first, number) };
}

export function showAuthor(author: Author, catalog: Catalog, number: number): Shown<AuthorView> {
  const view = authorView(author, catalog, number);
  const first = authorHead(author, { title: view.name, description: view.description });
  return { view, head: onPage(first, number) };
}

export function showTopic(category: string, catalog: Catalog, number: number): Shown<TopicView> {
  const view = topicView(category, catalog, number);
  const first = topicHead(category, { title: view.heading, description: view.description });
  return { view, head: onPage(first, number) };
}

export function showYear(year: number, catalog: Catalog, number: number): Shown<YearView> {
  const view = yearView(year, catalog, number);
  const described = { title: `Papers of ${view.label}`, description: view.description };
  return { view, head: onPage(yearHead(year, described), number) };
}

export function showTerm(term: Term, catalog: Catalog, number: number): Shown<TermView> {
  const view = termView(term, catalog, number);
  const first = termHead(view.href, { title: view.label, description: view.description });
  return { view, head: onPage(first, number) };
}

/** Page `number` of the authors or the terms under a letter. */
export function showLetter(
  index: 'Authors' | 'Terms',
  entries: readonly Entry[],
  letter: string,
  number: number,
): Shown<LetterPage> {
  const routeOf = index === 'Authors' ? routes.authorsLetter : routes.termsLetter;
  const view = letterPage(entries, letter, number, routeOf);
  return { view, head: letterHead(index, view.heading, routeOf(letter), number) };
}
