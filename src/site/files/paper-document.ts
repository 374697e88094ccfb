import type { Paper } from '../../domain/paper.ts';
import { toPaperDocument, type PaperDocument } from '../../exports/paper-document.ts';
import type { Library } from '../library.ts';

/** The JSON document of a paper, with addresses of this site. */
export function paperDocument(paper: Paper, library: Library): PaperDocument {
  const { routes, absolute, topicOf } = library.site;
  const authors = library.authorsByPaper.get(paper.id) ?? [];
  return toPaperDocument(paper, {
    addresses: {
      schema: absolute(routes.schema('paper')),
      paper: absolute(routes.paper(paper.id)),
    },
    authorAddresses: authors.map((author) => author && absolute(routes.author(author.id))),
    topics: (library.topicsByPaper.get(paper.id) ?? []).map((key) => {
      const topic = topicOf(key);
      return { ...topic, address: absolute(routes.topic(topic.id)) };
    }),
    references: library.referencesOf(paper),
    titleText: library.textOf(paper.title),
  });
}
