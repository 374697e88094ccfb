import type { Catalog } from '../../domain/catalog.ts';
import { buildIndex, type BuiltIndex } from '../../search/build/build-index.ts';
import type { SearchDocument } from '../../search/build/document.ts';
import { routes } from '../routes.ts';
import { topicOf } from '../topics.ts';
import { abstractText, titleText } from '../typeset.ts';
import { hasCode } from './paper-row.ts';

let index: Promise<BuiltIndex> | undefined;

/** Both parts of the index, made once a build. */
export function searchIndex(catalog: Catalog): Promise<BuiltIndex> {
  index ??= buildIndex(searchDocuments(catalog), {
    paper: routes.paper('{id}'),
    bib: routes.paperBib('{id}'),
  });
  return index;
}

function searchDocuments({ papers, authorsByPaper }: Catalog): readonly SearchDocument[] {
  return papers.map((paper) => {
    const { name, archive } = topicOf(paper.category);
    const { arxiv, doi, publication } = paper.facts;
    const authors = authorsByPaper.get(paper.id) ?? [];
    return {
      id: paper.id,
      title: titleText(paper),
      authors: paper.authors.map((printed, index) => ({
        name: printed,
        id: authors[index]?.id ?? printed,
      })),
      truncated: paper.truncated,
      date: paper.date,
      topic: { category: paper.category, name, archive },
      abstract: abstractText(paper),
      hasCode: hasCode(paper),
      venue: publication && `${publication.venue.value} ${String(publication.year.value)}`,
      arxiv: arxiv?.value,
      doi: doi?.value,
    };
  });
}
