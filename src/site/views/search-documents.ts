import type { Catalog } from '../../domain/catalog.ts';
import { buildIndex, type BuiltIndex } from '../../search/build-index.ts';
import type { SearchDocument } from '../../search/document.ts';
import { routes } from '../routes.ts';
import { topicOf } from '../topics.ts';
import { abstractText, titleText } from '../typeset.ts';

/** The badge by which a listing says that code is published. */
const CODE = 'Code';

let index: Promise<BuiltIndex> | undefined;

/** Both parts of the index, made once a build. */
export function searchIndex(catalog: Catalog): Promise<BuiltIndex> {
  index ??= buildIndex(searchDocuments(catalog), { paper: routes.paper('{id}') });
  return index;
}

function searchDocuments({ papers, authorByName }: Catalog): readonly SearchDocument[] {
  return papers.map((paper) => {
    const { name, archive } = topicOf(paper.category);
    return {
      id: paper.id,
      title: titleText(paper),
      authors: paper.authors.map((author) => ({
        name: author,
        id: authorByName.get(author)?.id ?? author,
      })),
      truncated: paper.truncated,
      date: paper.date,
      topic: { category: paper.category, name, archive },
      abstract: abstractText(paper),
      hasCode: paper.badges.includes(CODE),
    };
  });
}
