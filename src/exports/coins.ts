/**
 * COinS (ocoins.info): a reference as an OpenURL query (ANSI/NISO Z39.88-2004) in the title of an empty span. Reference
 * managers use it to offer each paper of a list.
 */
import { KINDS } from '../domain/kinds.ts';
import { joinParts, startOf } from '../domain/partial-date.ts';
import { formatFamilyFirst } from '../domain/person-name.ts';
import type { Reference } from './reference.ts';

type Pair = readonly [key: string, value: string | undefined];

/**
 * The value of the span's `title`.
 * @example formatCoins(reference) // 'ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi…&rft.type=preprint&rft.title=Rain…'
 */
export function formatCoins(reference: Reference): string {
  const { variables, date, pages, doi, arxiv, type } = reference;
  const isArxiv = type === 'article' && arxiv !== undefined;
  const identifier = doi ?? (isArxiv ? `10.48550/arXiv.${arxiv.id}` : undefined);
  const pairs: readonly Pair[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ...kindPairs(reference),
    ...reference.authors.map((name): Pair => ['rft.au', formatFamilyFirst(name)]),
    ['rft.date', date && joinParts(startOf(date))],
    ['rft.volume', variables.volume],
    ['rft.issue', variables.issue],
    ['rft.spage', pages?.first],
    ['rft.epage', pages?.last],
    ['rft.edition', variables.edition],
    ['rft.isbn', variables.ISBN],
    ['rft.issn', variables.ISSN],
    ['rft.place', variables['publisher-place']],
    ['rft_id', identifier && `info:doi/${identifier}`],
    ['rft_id', reference.url ?? reference.page],
  ];
  return pairs
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`]))
    .join('&');
}

type Genre = readonly [format: 'journal' | 'book', genre: string];

/** Format and genre of OpenURL by what a work is published in. */
const PARTS = {
  journal: ['journal', 'article'],
  proceedings: ['book', 'proceeding'],
  book: ['book', 'bookitem'],
  site: undefined,
} as const satisfies Record<string, Genre | undefined>;

const WHOLE: Readonly<Partial<Record<Reference['type'], Genre>>> = {
  book: ['book', 'book'],
  report: ['book', 'report'],
};

/** Format, genre, title and container, which each format of OpenURL names differently. */
function kindPairs({ type, title, variables, arxiv, abstract }: Reference): readonly Pair[] {
  const { publisher, 'container-title': container } = variables;
  const { container: kind } = KINDS[type];
  const [format, genre] = (kind === undefined ? WHOLE[type] : PARTS[kind]) ?? [];
  if (format === 'journal') {
    return [
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
      ['rft.genre', genre],
      ['rft.atitle', title],
      ['rft.jtitle', container],
    ];
  }
  if (format === 'book') {
    const isWhole = container === undefined || KINDS[type].container === undefined;
    return [
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
      ['rft.genre', genre],
      ['rft.atitle', isWhole ? undefined : title],
      ['rft.btitle', isWhole ? title : container],
      ['rft.series', variables['collection-title']],
      ['rft.pub', publisher],
    ];
  }
  if (type === 'thesis') {
    return [
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dissertation'],
      ['rft.title', title],
      ['rft.inst', publisher],
      ['rft.degree', variables.genre],
    ];
  }
  if (type === 'patent') {
    return [
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:patent'],
      ['rft.title', title],
      ['rft.number', variables.number],
    ];
  }
  const isArxiv = type === 'article' && arxiv !== undefined;
  return [
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', KINDS[type].zotero],
    ['rft.title', title],
    ['rft.source', container],
    ['rft.publisher', publisher ?? (isArxiv ? 'arXiv' : undefined)],
    ['rft.description', abstract],
  ];
}
