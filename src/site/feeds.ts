/** Feeds of the newest papers: of the site, of an author, of a topic. */
import type { Catalog } from '../domain/catalog.ts';
import type { Paper } from '../domain/paper.ts';
import { formatAtom, type FeedEntry } from '../exports/atom.ts';
import { toFeedHtml } from '../exports/feed-html.ts';
import { textFile } from './files.ts';
import { oncePer } from '../domain/once.ts';
import { referencesOf } from './references.ts';
import { absolute, routes } from './routes.ts';
import { macros, site } from './settings.ts';
import { topicOf } from './topics.ts';

/** How many of the newest papers a feed has. */
const LENGTH = 100;

interface FeedPage {
  readonly title: string;
  /** Route of the page that lists the same papers. */
  readonly page: string;
  readonly feed: string;
}

/** What a feed says of a paper comes from the paper and from who its authors are on this site. */
export interface FeedPaper {
  readonly paper: Paper;
  /** In the order of the paper's authors. */
  readonly authorIds: readonly string[];
}

/** The newest of these papers. */
export function feedPapers(
  papers: readonly Paper[],
  { authorsByPaper }: Catalog,
): readonly FeedPaper[] {
  return papers.slice(0, LENGTH).map((paper) => ({
    paper,
    authorIds: (authorsByPaper.get(paper.id) ?? []).map(({ id }) => id),
  }));
}

export function feedFile({ title, page, feed }: FeedPage, papers: readonly FeedPaper[]): Response {
  const text = formatAtom({
    title,
    subtitle: site.description,
    page: absolute(page),
    self: absolute(feed),
    language: site.language,
    owner: site.owner ?? site.title,
    entries: papers.map(toEntry),
  });
  return textFile(text, 'atom');
}

const contentOf = oncePer((paper: Paper): string => toFeedHtml(paper.abstract, macros));

function toEntry({ paper, authorIds }: FeedPaper): FeedEntry {
  const references = referencesOf(paper);
  const page = absolute(routes.paper(paper.id));
  const revised = paper.facts.lastRevised?.value;
  const elsewhere = references.map(({ url }) => url).filter((url) => url !== page);
  return {
    page,
    title: references[0].title,
    authors: paper.authors.map((name, index) => ({
      name,
      page: absolute(routes.author(authorIds[index] ?? '')),
    })),
    published: paper.date,
    updated: revised !== undefined && revised > paper.date ? revised : paper.date,
    topic: { category: paper.category, name: topicOf(paper.category).name },
    related: [...new Set(elsewhere)],
    summary: references[0].abstract,
    content: contentOf(paper),
  };
}
