/** What each kind of page shows: its view and its head. */
import type { Author } from '../domain/author.ts';
import type { Paper } from '../domain/paper.ts';
import type { ReadingList } from '../domain/reading-lists.ts';
import type { Venue } from '../domain/venue.ts';
import type { Term } from '../domain/terms/terms.ts';
import type { PageHead } from './head/head-tags.ts';
import {
  authorHead,
  papersHead,
  readingListHead,
  termHead,
  topicHead,
  venueHead,
  yearHead,
} from './head/list-heads.ts';
import { letterHead, onPage } from './head/page-head.ts';
import { paperHead } from './head/paper-head.ts';
import type { Library } from './library.ts';
import type { Site } from './site.ts';
import { authorView, type AuthorView } from './views/author-view.ts';
import { letterPage, type Entry, type LetterPage } from './views/letters.ts';
import { paperView, type PaperView } from './views/paper-view.ts';
import {
  papersView,
  readingListView,
  termView,
  topicView,
  venueView,
  yearView,
  type ListPageView,
} from './views/list-view.ts';

export interface Shown<View> {
  readonly view: View;
  readonly head: PageHead;
}

export function showPaper(
  paper: Paper,
  library: Library,
): Shown<PaperView> & { readonly paper: Paper } {
  return { paper, view: paperView(paper, library), head: paperHead(paper, library) };
}

/** Page `number`, from 1, of all papers; so it is with the lists below. */
export function showPapers(library: Library, number: number): Shown<ListPageView> {
  const view = papersView(library, number);
  return { view, head: onPage(papersHead(library.site, view), number) };
}

export function showAuthor(author: Author, library: Library, number: number): Shown<AuthorView> {
  const view = authorView(author, library, number);
  const first = authorHead(library.site, author, {
    title: view.name,
    description: view.description,
  });
  return { view, head: onPage(first, number) };
}

export function showTopic(key: string, library: Library, number: number): Shown<ListPageView> {
  const view = topicView(key, library, number);
  return { view, head: onPage(topicHead(library.site, key, view), number) };
}

export function showYear(year: number, library: Library, number: number): Shown<ListPageView> {
  const view = yearView(year, library, number);
  return { view, head: onPage(yearHead(library.site, year, view), number) };
}

export function showTerm(term: Term, library: Library, number: number): Shown<ListPageView> {
  const view = termView(term, library, number);
  return { view, head: onPage(termHead(library.site, term.id, view), number) };
}

export function showVenue(venue: Venue, library: Library, number: number): Shown<ListPageView> {
  const view = venueView(venue, library, number);
  return { view, head: onPage(venueHead(library.site, venue.id, view), number) };
}

export function showReadingList(
  list: ReadingList,
  library: Library,
  number: number,
): Shown<ListPageView> {
  const view = readingListView(list, library, number);
  return { view, head: onPage(readingListHead(library.site, list.id, view), number) };
}

/** Page `number` of the authors or the terms under a letter. */
export function showLetter(
  site: Site,
  index: 'Authors' | 'Key phrases',
  entries: readonly Entry[],
  letter: string,
  number: number,
): Shown<LetterPage> {
  const routeOf = index === 'Authors' ? site.routes.authorsLetter : site.routes.termsLetter;
  const view = letterPage(entries, letter, number, routeOf);
  return {
    view,
    head: letterHead(site, { name: index, heading: view.heading, route: routeOf(letter) }, number),
  };
}
