import { compareAuthors, hasManyAuthors, type Author } from '../../domain/author.ts';
import { groupBy, groupByAuthor } from '../../domain/catalog.ts';
import type { Paper } from '../../domain/paper.ts';
import { yearOf } from '../../domain/partial-date.ts';
import type { Library } from '../library.ts';
import { feedOf } from '../routes.ts';
import { countedTopics, describePapers, type Counted } from './counted.ts';
import { personView, type MemberView } from './members-view.ts';
import { rowsOf, type Link, type TopicLink } from './paper-row.ts';
import { reportLink } from './report-view.ts';
import { yearAddresses } from './list-pages.ts';
import { listView, type ListView } from './list-view.ts';
import { timeline, type Timeline } from './timeline.ts';

export interface AuthorView {
  readonly name: string;
  /** `12 papers that first appeared between 2020 and 2026` */
  readonly summary: string;
  readonly description: string;
  /** Other spellings of the name on these papers. */
  readonly otherSpellings: readonly string[];
  /** What people.yaml says. */
  readonly person: MemberView;
  readonly list: ListView;
  readonly timeline: Timeline | undefined;
  readonly coauthors: readonly CoauthorView[];
  /** Co-authors that the page does not list. */
  readonly moreCoauthors: number;
  readonly topics: readonly (TopicLink & Counted)[];
  readonly report: string | undefined;
}

export interface CoauthorView extends Link {
  /** Id of the list of joint papers on the page: `with-bo-li`. */
  readonly anchor: string;
  readonly papers: readonly JointPaper[];
}

export interface JointPaper {
  readonly href: string;
  readonly titleHtml: string;
  readonly language: string | undefined;
  readonly year: number | undefined;
}

/** A collaboration may have thousands; the most frequent are listed. */
const MAX_COAUTHORS = 100;

export function authorView(author: Author, library: Library, page = 1): AuthorView {
  const { site } = library;
  const { routes } = site;
  const papers = library.papersByAuthor.get(author.id) ?? [];
  const route = routes.author(author.id);
  const coauthors = coauthorsOf(author, papers, library);
  const addresses = {
    href: route,
    feed: feedOf(route),
    filters: [{ name: 'author' as const, value: printedName(author, papers[0], library) }],
  };
  return {
    name: author.name,
    summary: describePapers(papers),
    description: `${site.title}: ${describePapers(papers, ` by ${author.name}`)}.`,
    otherSpellings: author.otherSpellings,
    person: personView(author.id, library),
    list: listView(papers, library, addresses, page),
    timeline: timeline(papers, library, yearAddresses(papers, route)),
    coauthors: coauthors.slice(0, MAX_COAUTHORS),
    moreCoauthors: Math.max(0, coauthors.length - MAX_COAUTHORS),
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

/** The name as printed on that paper, which the search knows. */
function printedName(
  { id, name }: Author,
  paper: Paper | undefined,
  { authorsByPaper }: Library,
): string {
  const at = authorsByPaper.get(paper?.id ?? '')?.findIndex((author) => author?.id === id) ?? -1;
  return paper?.authors[at]?.full ?? name;
}

/** By number of joint papers, ties by name; without the site's owner, who is on most papers. */
function coauthorsOf(
  author: Author,
  papers: readonly Paper[],
  library: Library,
): readonly CoauthorView[] {
  const { site, ownerId, authorById, authorsByPaper } = library;
  const small = papers.filter((paper) => !hasManyAuthors(paper));
  return [...groupByAuthor(small, authorsByPaper)]
    .flatMap(([id, together]) => {
      const other = authorById.get(id);
      const isListed = id !== author.id && id !== ownerId;
      return other && isListed ? [{ id, together, other }] : [];
    })
    .toSorted((a, b) => b.together.length - a.together.length || compareAuthors(a.other, b.other))
    .map(({ id, together, other }) => ({
      label: other.name,
      href: site.routes.author(id),
      anchor: `with-${id}`,
      papers: together.map((paper) => {
        const { href, titleHtml, language } = rowsOf(library)(paper);
        return { href, titleHtml, language, year: paper.date && yearOf(paper.date) };
      }),
    }));
}
