/** Heads of pages that list papers: their files, feeds and linked data. */
import type { Author } from '../../domain/author.ts';
import { topicId } from '../../domain/topic.ts';
import { describeCollection, describePath, describePerson } from '../../exports/json-ld.ts';
import { MEDIA_TYPES } from '../files/responses.ts';
import { alternate, type HeadTag, type PageHead } from './head-tags.ts';
import type { Site } from '../site.ts';
import { stepsTo } from './path.ts';

interface Described {
  readonly title: string;
  readonly description: string;
}

export function homeHead(site: Site, { title, description }: Described): PageHead {
  const { routes, absolute } = site;
  const route = routes.home();
  return {
    title,
    description,
    route,
    tags: filesOf('all papers', routes.papersBib(), routes.feed()),
    data: [describeCollection(absolute(route), title, description)],
  };
}

export function papersHead(site: Site, page: Described): PageHead {
  const { routes } = site;
  const tags = filesOf('all papers', routes.papersBib(), routes.feed());
  return collectionHead(site, page, routes.papers(), tags, []);
}

export function authorHead(site: Site, author: Author, page: Described): PageHead {
  const { routes, absolute } = site;
  const route = routes.author(author.id);
  const files = filesOf(
    `papers of ${author.name}`,
    routes.authorBib(author.id),
    routes.authorFeed(author.id),
  );
  return {
    ...page,
    route,
    tags: files,
    data: [
      describePerson(author.parts, absolute(route), author),
      describePath(stepsTo(site, 'Authors', routes.authors(), author.name, route)),
    ],
  };
}

export function topicHead(site: Site, category: string, page: Described): PageHead {
  const { routes } = site;
  const id = topicId(category);
  const route = routes.topic(id);
  const tags = filesOf(`papers on ${page.title}`, routes.topicBib(id), routes.topicFeed(id));
  return collectionHead(site, page, route, tags, ['Topics', routes.topics()]);
}

export function termHead(site: Site, id: string, page: Described): PageHead {
  const { routes } = site;
  const tags = [bibOf(`papers on ${page.title}`, routes.termBib(id))];
  return collectionHead(site, page, routes.term(id), tags, ['Key phrases', routes.terms()]);
}

export function venueHead(site: Site, id: string, page: Described): PageHead {
  const { routes } = site;
  const tags = [bibOf(`papers in ${page.title}`, routes.venueBib(id))];
  return collectionHead(site, page, routes.venue(id), tags, []);
}

export function readingListHead(site: Site, id: string, page: Described): PageHead {
  const { routes } = site;
  const tags = [bibOf(`papers of “${page.title}”`, routes.listBib(id))];
  return collectionHead(site, page, routes.list(id), tags, []);
}

export function yearHead(site: Site, year: number, page: Described): PageHead {
  const { routes } = site;
  const tags = [bibOf(`papers from ${String(year)}`, routes.yearBib(year))];
  return collectionHead(site, page, routes.year(year), tags, ['Years', routes.years()]);
}

/** `above`: name and route of the list in which the page stands. */
function collectionHead(
  site: Site,
  page: Described,
  route: string,
  tags: readonly HeadTag[],
  above: readonly [] | readonly [string, string],
): PageHead {
  const { title, description } = page;
  const [list, listRoute] = above;
  const path =
    list === undefined || listRoute === undefined
      ? stepsTo(site, title, route)
      : stepsTo(site, list, listRoute, title, route);
  const data = [describeCollection(site.absolute(route), title, description), describePath(path)];
  return { title, description, route, tags, data };
}

function filesOf(papers: string, bib: string, feed: string): readonly HeadTag[] {
  return [alternate(MEDIA_TYPES.atom, `Feed of ${papers}`, feed), bibOf(papers, bib)];
}

function bibOf(papers: string, route: string): HeadTag {
  return alternate(MEDIA_TYPES.bib, `BibTeX of ${papers}`, route);
}
