/**
 * Merges a Hugo Blox page with the `cite.bib` next to it: links and abstract from the page; names, numbers and kind from
 * the citation.
 */
import type { PartialDate } from '../../domain/partial-date.ts';
import type { SourceRecord } from '../../domain/source-record.ts';

/** Whether the page's date is more exact. If only the year is known, pages have the first of January. */
function isMoreExact(own: PartialDate | undefined, cited: PartialDate): boolean {
  return own !== undefined && own.startsWith(`${cited}-`) && !own.endsWith('-01-01');
}

export function mergeCitation(page: SourceRecord, cited: SourceRecord | undefined): SourceRecord {
  if (cited === undefined || cited.publication.title === undefined) return page;
  const { links = [], ...own } = page.publication;
  const { links: more = [], ...publication } = cited.publication;
  const known = new Set(links.map(({ href }) => href));
  const all = [...links, ...more.filter(({ href }) => !known.has(href))];
  // Hugo Blox exports even what has no venue as an article.
  const isPlaced =
    publication.type !== 'article-journal' ||
    publication.variables?.['container-title'] !== undefined;
  const hasNames = publication.authors.length > 0;
  const isRelevant = (code: string): boolean =>
    code !== 'source-type-unknown' && (code !== 'source-names-doubtful' || !hasNames);
  return {
    ...page,
    key: cited.key,
    publication: {
      ...publication,
      ...own,
      type: isPlaced ? publication.type : own.type,
      authors: hasNames ? publication.authors : own.authors,
      truncated: hasNames ? publication.truncated : own.truncated,
      ...(publication.date !== undefined &&
        !isMoreExact(own.date, publication.date) && { date: publication.date }),
      ...(publication.variables !== undefined && { variables: publication.variables }),
      ...(all.length > 0 && { links: all }),
    },
    abstract: page.abstract ?? cited.abstract,
    leftOut: [...page.leftOut, ...cited.leftOut],
    problems: [...page.problems.filter(({ code }) => isRelevant(code)), ...cited.problems],
  };
}
