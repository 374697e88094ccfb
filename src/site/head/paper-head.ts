import { fullNames } from '../../domain/author.ts';
import { KINDS } from '../../domain/kinds.ts';
import { isFile } from '../../domain/links.ts';
import { formatDate } from '../../domain/partial-date.ts';
import { publicationLine } from '../../domain/publication-line.ts';
import type { Paper } from '../../domain/paper.ts';
import { describePaper, describePath } from '../../exports/json-ld.ts';
import type { Reference } from '../../exports/reference.ts';
import { scholarMeta } from '../../exports/scholar-meta.ts';
import { PAPER_FILES } from '../files/paper-files.ts';
import { MEDIA_TYPES } from '../files/responses.ts';
import { alternate, imageTags, meta, siteName, type PageHead } from './head-tags.ts';
import type { Library } from '../library.ts';
import { stepsTo } from './path.ts';

/** The number of authors that fit into a preview. */
const NAMES = 20;

/** The head of a paper's page, for reference managers, search engines and link previews. */
export function paperHead(paper: Paper, library: Library): PageHead {
  const { site, hasPreview } = library;
  const { routes, absolute } = site;
  const reference = library.referenceOf(paper);
  const route = routes.paper(paper.id);
  const title = library.textOf(paper.title);
  const page = absolute(route);
  const authors = library.authorsByPaper.get(paper.id) ?? [];
  const names = fullNames(reference.authors.slice(0, NAMES)).join(', ');
  const image = hasPreview(paper) ? absolute(routes.paperFile(paper.id, 'png')) : undefined;
  return {
    title,
    description: reference.abstract ?? descriptionOf(paper),
    route,
    kind: 'article',
    tags: [
      ...(image === undefined ? [] : imageTags(image, title)),
      ...(isWhollyTold(reference) ? [siteName(site)] : []),
      ...(names === '' ? [] : [meta('name', 'author', names)]),
      ...scholarMeta(reference, page).map(({ name, content }) => meta('name', name, content)),
      ...PAPER_FILES.map(({ mediaType, label, ending }) =>
        alternate(MEDIA_TYPES[mediaType], label, routes.paperFile(paper.id, ending)),
      ),
    ],
    data: [
      describePaper(reference, {
        page,
        image,
        authors: authors.map((author) => author && absolute(routes.author(author.id))),
        code: paper.links.find(({ kind, href }) => kind === 'code' && !isFile(href))?.href,
      }),
      describePath(stepsTo(site, ['Papers', routes.papers()], [title, route])),
    ],
  };
}

/** If a publication's container is not named, Zotero would take the site's name for it. */
function isWhollyTold({ type, variables }: Reference): boolean {
  return KINDS[type].container === undefined || variables['container-title'] !== undefined;
}

/** The description of a paper without an abstract: who, where and when. */
function descriptionOf(paper: Paper): string {
  const names = fullNames(paper.authors.slice(0, 5)).join(', ');
  const date = paper.date && formatDate(paper.date);
  const facts = [names, publicationLine(paper.versions[0]), date];
  return `${facts.filter((fact) => fact !== undefined && fact !== '').join('. ')}.`;
}
