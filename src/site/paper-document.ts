import type { Paper } from '../domain/paper.ts';
import { toPaperDocument, type PaperDocument } from '../exports/paper-document.ts';
import type { Library } from './library.ts';

/** The JSON document of a paper, with addresses of this site. */
export function paperDocument(paper: Paper, library: Library): PaperDocument {
  const { routes, absolute, nameOf, topicOf } = library.site;
  const authors = library.authorsByPaper.get(paper.id) ?? [];
  const topic = topicOf(paper.category);
  return toPaperDocument(paper, {
    addresses: {
      schema: absolute(routes.schema('paper')),
      paper: absolute(routes.paper(paper.id)),
      topic: absolute(routes.topic(topic.id)),
    },
    authorAddresses: authors.map(({ id }) => absolute(routes.author(id))),
    nameOf,
    topic,
    references: library.referencesOf(paper),
    titleText: library.textOf(paper.title),
  });
}
