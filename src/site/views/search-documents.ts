import { formatDate } from '../../domain/calendar-date.ts';
import type { Catalog } from '../../domain/catalog.ts';
import type { SearchDocument } from '../../search/document.ts';
import { routes } from '../routes.ts';
import { topicOf } from '../topics.ts';
import { abstractText, titleText } from '../typeset.ts';

export function searchDocuments({ papers }: Catalog): readonly SearchDocument[] {
  return papers.map((paper) => {
    const { name, archive } = topicOf(paper.category);
    return {
      href: routes.paper(paper.id),
      title: titleText(paper),
      authors: paper.authors,
      truncated: paper.truncated,
      date: paper.date,
      dateLabel: formatDate(paper.date),
      category: paper.category,
      topic: `${name}, ${archive}`,
      abstract: abstractText(paper),
    };
  });
}
