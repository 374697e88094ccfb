import { buildIndex, type BuiltIndex } from '../../search/build/build-index.ts';
import type { SearchDocument } from '../../search/document.ts';
import { oncePer } from '../../domain/once.ts';
import type { Library } from '../library.ts';
import { hasCode } from './paper-row.ts';

/** Both parts of the index, made once. */
export const searchIndex = oncePer((library: Library): Promise<BuiltIndex> => {
  const { routes } = library.site;
  return buildIndex(searchDocuments(library), {
    paper: routes.paper('{id}'),
    bib: routes.paperBib('{id}'),
  });
});

function searchDocuments({
  site,
  papers,
  authorsByPaper,
  textOf,
}: Library): readonly SearchDocument[] {
  return papers.map((paper) => {
    const { name, archive } = site.topicOf(paper.category);
    const { arxiv, doi, publication } = paper.facts;
    const authors = authorsByPaper.get(paper.id) ?? [];
    return {
      id: paper.id,
      title: textOf(paper.title),
      authors: paper.authors.map((printed, index) => ({
        name: printed,
        id: authors[index]?.id ?? printed,
      })),
      truncated: paper.truncated,
      date: paper.date,
      topic: { category: paper.category, name, archive },
      abstract: textOf(paper.abstract),
      hasCode: hasCode(paper),
      venue: publication && `${publication.venue.value} ${String(publication.year.value)}`,
      arxiv: arxiv?.value,
      doi: doi?.value,
    };
  });
}
