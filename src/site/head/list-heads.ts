/** Heads of pages that list papers: their files, feeds and linked data. */
import type { Author } from '../../domain/author.ts';
import { describeCollection, describePath, describePerson } from '../../exports/json-ld.ts';
import { MEDIA_TYPES } from '../files/responses.ts';
import { bibOf } from '../routes.ts';
import type { Site } from '../site.ts';
import { alternate, type HeadTag, type PageHead } from './head-tags.ts';
import { stepsTo, type NamedRoute } from './path.ts';

interface Described {
  readonly title: string;
  readonly description: string;
}

/** A list and its files: `papers on rank collapse`. */
interface Listed {
  readonly route: string;
  readonly of: string;
  readonly feed: string | undefined;
}

export function homeHead(site: Site, { title, description }: Described): PageHead {
  const { routes, absolute } = site;
  const list = { route: routes.papers(), of: 'all papers', feed: routes.feed() };
  return {
    title,
    description,
    route: routes.home(),
    tags: filesOf(list),
    data: [describeCollection(absolute(routes.home()), title, description)],
  };
}

export function authorHead(
  site: Site,
  author: Author,
  list: Listed,
  { description }: Pick<Described, 'description'>,
): PageHead {
  const { routes, absolute } = site;
  const { route } = list;
  return {
    title: author.name,
    description,
    route,
    tags: filesOf(list),
    data: [
      describePerson(author.parts, absolute(route), author),
      describePath(stepsTo(site, ['Authors', routes.authors()], [author.name, route])),
    ],
  };
}

/** `above`: the index that contains the list, if one does. */
export function listHead(
  site: Site,
  list: Listed,
  { title, description }: Described,
  above: readonly NamedRoute[],
): PageHead {
  const { route } = list;
  const data = [
    describeCollection(site.absolute(route), title, description),
    describePath(stepsTo(site, ...above, [title, route])),
  ];
  return { title, description, route, tags: filesOf(list), data };
}

function filesOf({ route, of, feed }: Listed): readonly HeadTag[] {
  return [
    ...(feed === undefined ? [] : [alternate(MEDIA_TYPES.atom, `Feed of ${of}`, feed)]),
    alternate(MEDIA_TYPES.bib, `BibTeX of ${of}`, bibOf(route)),
  ];
}
