import { compareAuthors, hasManyAuthors, type Author } from '../../domain/author.ts';
import { groupBy, groupByAuthor } from '../../domain/catalog.ts';
import type { Paper } from '../../domain/paper.ts';
import { yearOf } from '../../domain/partial-date.ts';
import type { Library } from '../library.ts';
import type { Site } from '../site.ts';
import { countedTopics, countOf, spanOf, type Counted } from './counted.ts';
import { hostOf } from './paper-links.ts';
import type { Link, TopicLink } from './paper-row.ts';
import { listFilter, type ListFilter } from './list-filter.ts';
import { reportLink } from './report-view.ts';
import { listPage, yearAddresses, type Pagination } from './list-pages.ts';
import { timeline, type Timeline } from './timeline.ts';
import { yearGroups, type YearGroup } from './year-groups.ts';

export interface AuthorView {
  readonly name: string;
  /** `12 papers, 2020–2026` */
  readonly summary: string;
  readonly description: string;
  /** Other spellings of the name on these papers. */
  readonly otherSpellings: readonly string[];
  /** Home page, ORCID; the author's papers as BibTeX and as a feed. */
  readonly links: readonly Link[];
  readonly groups: readonly YearGroup[];
  readonly filter: ListFilter | undefined;
  readonly pages: Pagination | undefined;
  readonly timeline: Timeline | undefined;
  readonly coauthors: readonly CoauthorView[];
  /** Co-authors that the page does not list. */
  readonly moreCoauthors: number;
  readonly topics: readonly (TopicLink & Counted)[];
  readonly report: string | undefined;
}

export interface CoauthorView extends Link {
  /** Names the list of joint papers on the page: `with-bo-li`. */
  readonly anchor: string;
  readonly papers: readonly JointPaper[];
}

export interface JointPaper {
  readonly href: string;
  readonly titleHtml: string;
  readonly year: number | undefined;
}

/** Of a collaboration's thousands of co-authors the most frequent are listed. */
const COAUTHORS = 100;

export function authorView(author: Author, library: Library, page = 1): AuthorView {
  const { site } = library;
  const { routes } = site;
  const papers = library.papersByAuthor.get(author.id) ?? [];
  const route = routes.author(author.id);
  const { items, pages } = listPage(papers, page, route);
  const count = countOf(papers.length, 'paper');
  const coauthors = coauthorsOf(author, papers, library);
  return {
    name: author.name,
    summary: `${count}, ${spanOf(papers.flatMap(({ date }) => (date === undefined ? [] : [yearOf(date)])))}`,
    description: `${count} by ${author.name}, with co-authors and topics. ${site.title}.`,
    otherSpellings: author.otherSpellings,
    links: linksOf(author, site),
    groups: yearGroups(items, library),
    filter: listFilter(items, papers.length, library, {
      filters: [{ name: 'author', value: printedName(author, papers[0], library) }],
    }),
    pages,
    timeline: timeline(papers, library, yearAddresses(papers, route)),
    coauthors: coauthors.slice(0, COAUTHORS),
    moreCoauthors: Math.max(0, coauthors.length - COAUTHORS),
    topics: countedTopics(
      groupBy(papers, ({ id }) => library.topicsByPaper.get(id) ?? []),
      site,
    ),
    report: reportLink(site, {
      file: `content/people.yaml, ${author.id}`,
      fields: ['name', 'spellings', 'family', 'home', 'orcid', 'papers'],
      about: author.name,
    }),
  };
}

/** The name as that paper has it: what the search knows. */
function printedName(
  { id, name }: Author,
  paper: Paper | undefined,
  { authorsByPaper }: Library,
): string {
  const at = authorsByPaper.get(paper?.id ?? '')?.findIndex((author) => author?.id === id) ?? -1;
  return paper?.authors[at]?.full ?? name;
}

function linksOf({ id, home, orcid }: Author, { routes }: Site): readonly Link[] {
  return [
    ...(home === undefined ? [] : [{ label: hostOf(home), href: home }]),
    ...(orcid === undefined
      ? []
      : [{ label: `ORCID ${orcid}`, href: `https://orcid.org/${orcid}` }]),
    { label: 'BibTeX', href: routes.authorBib(id) },
    { label: 'Feed', href: routes.authorFeed(id) },
  ];
}

/** The co-authors with most papers together first, equals by name. */
function coauthorsOf(
  author: Author,
  papers: readonly Paper[],
  { site, authorById, authorsByPaper, titleHtml }: Library,
): readonly CoauthorView[] {
  const small = papers.filter((paper) => !hasManyAuthors(paper));
  return [...groupByAuthor(small, authorsByPaper)]
    .flatMap(([id, together]) => {
      const other = authorById.get(id);
      return other === undefined || id === author.id ? [] : [{ id, together, other }];
    })
    .toSorted((a, b) => b.together.length - a.together.length || compareAuthors(a.other, b.other))
    .map(({ id, together, other }) => ({
      label: other.name,
      href: site.routes.author(id),
      anchor: `with-${id}`,
      papers: together.map((paper) => ({
        href: site.routes.paper(paper.id),
        titleHtml: titleHtml(paper),
        year: paper.date && yearOf(paper.date),
      })),
    }));
}
