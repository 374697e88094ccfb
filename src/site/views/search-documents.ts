import { buildIndex, type BuiltIndex } from '../../search/build/build-index.ts';
import type { SearchDocument } from '../../search/document.ts';
import { oncePer } from '../../domain/once.ts';
import type { Library } from '../library.ts';
import { hasCode, venueLabel } from './paper-row.ts';

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
  topicsByPaper,
  textOf,
}: Library): readonly SearchDocument[] {
  return papers.map((paper) => {
    const [key] = topicsByPaper.get(paper.id) ?? [];
    const topic = key === undefined ? undefined : site.topicOf(key);
    const authors = authorsByPaper.get(paper.id) ?? [];
    return {
      id: paper.id,
      title: textOf(paper.title),
      authors: paper.authors.map(({ full }, index) => ({
        name: full,
        id: authors[index]?.id ?? full,
      })),
      truncated: paper.truncated,
      date: paper.date ?? '',
      topic: {
        category: topic?.category ?? topic?.name ?? '',
        name: topic?.name ?? '',
        archive: topic?.archive ?? '',
      },
      abstract: textOf(paper.abstract ?? ''),
      hasCode: hasCode(paper),
      venue: venueLabel(paper),
      arxiv: paper.arxiv,
      doi: paper.doi,
    };
  });
}
