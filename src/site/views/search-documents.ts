import { buildIndex, type BuiltIndex } from '../../search/build/build-index.ts';
import type { SearchDocument } from '../../search/build/document.ts';
import { oncePer } from '../../domain/once.ts';
import type { Library } from '../library.ts';
import { hasCode, meaningOf, venueLabel } from './paper-row.ts';

/** Both parts of the index, made once. */
export const searchIndex = oncePer((library: Library): Promise<BuiltIndex> => {
  const { ownerId, site } = library;
  const { routes } = site;
  const addresses = {
    paper: routes.paper('{id}'),
    owner: ownerId && routes.author(ownerId),
    bib: routes.paperBib('{id}'),
    author: routes.author('{id}'),
    topic: routes.topic('{id}'),
  };
  // A phrase of two papers is found as well by its words.
  const terms = library.terms.terms.filter(({ papers }) => papers.length > 2);
  const phrases = {
    kind: 'key phrase',
    address: routes.term('{id}'),
    labels: terms.map(({ label }) => label),
    ids: Object.fromEntries(terms.map(({ id }, at) => [at, id])),
  };
  return buildIndex(searchDocuments(library), addresses, [phrases]);
});

function searchDocuments({
  site,
  papers,
  authorsByPaper,
  topicsByPaper,
  textOf,
}: Library): readonly SearchDocument[] {
  return papers.map((paper) => {
    const authors = authorsByPaper.get(paper.id) ?? [];
    return {
      id: paper.id,
      title: textOf(paper.title),
      authors: paper.authors.map(({ full }, index) => ({
        name: full,
        id: authors[index]?.id,
      })),
      truncated: paper.truncated,
      date: paper.date ?? '',
      dateMeaning: meaningOf(paper).toLowerCase(),
      topics: (topicsByPaper.get(paper.id) ?? []).map((key) => {
        const { id, name, category = '', archive = '' } = site.topicOf(key);
        // A word that stands twice says nothing more, and every reader loads it.
        return { id, name, category, archive: archive === name ? '' : archive };
      }),
      abstract: textOf(paper.abstract ?? ''),
      hasCode: hasCode(paper),
      venue: venueLabel(paper),
      arxiv: paper.arxiv,
      doi: paper.doi,
    };
  });
}
