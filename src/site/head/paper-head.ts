import type { Catalog } from '../../domain/catalog.ts';
import type { Paper } from '../../domain/paper.ts';
import { describePaper, describePath } from '../../exports/json-ld.ts';
import { scholarMeta } from '../../exports/scholar-meta.ts';
import { MEDIA_TYPES } from '../files.ts';
import { alternate, meta, type PageHead } from '../head.ts';
import { referenceOf } from '../references.ts';
import { absolute, routes } from '../routes.ts';
import { stepsTo } from './path.ts';

/** The head of a paper's page: what reference managers, search engines and link previews read of it. */
export function paperHead(paper: Paper, { authorsByPaper }: Catalog): PageHead {
  const reference = referenceOf(paper);
  const route = routes.paper(paper.id);
  const page = absolute(route);
  const authors = authorsByPaper.get(paper.id) ?? [];
  return {
    title: reference.title,
    description: reference.abstract,
    route,
    kind: 'article',
    tags: [
      ...scholarMeta(reference, page).map(({ name, content }) => meta('name', name, content)),
      alternate(MEDIA_TYPES.bib, 'BibTeX', routes.paperBib(paper.id)),
      alternate(MEDIA_TYPES.ris, 'RIS', routes.paperRis(paper.id)),
      alternate(MEDIA_TYPES.json, 'JSON', routes.paperJson(paper.id)),
    ],
    data: [
      describePaper(reference, {
        page,
        image: undefined,
        authors: authors.map(({ id }) => absolute(routes.author(id))),
        code: paper.facts.code?.value,
      }),
      describePath(stepsTo('Papers', routes.papers(), reference.title, route)),
    ],
  };
}
