import type { Author } from '../domain/author.ts';
import type { Paper } from '../domain/paper.ts';
import { toPaperDocument, type PaperDocument } from '../exports/paper-document.ts';
import { nameOf } from './person-names.ts';
import { referencesOf } from './references.ts';
import { absolute, routes } from './routes.ts';
import { topicOf } from './topics.ts';
import { titleText } from './typeset.ts';

/** The JSON document of a paper by these authors, with addresses of this site. */
export function paperDocument(paper: Paper, authors: readonly Author[]): PaperDocument {
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
    references: referencesOf(paper),
    titleText: titleText(paper),
  });
}
