/**
 * COinS (ocoins.info): a reference as an OpenURL query (ANSI/NISO Z39.88-2004) in the title of an empty span, by
 * which reference managers offer to save each paper of a list.
 */
import { formatFamilyFirst } from '../domain/person-name.ts';
import { formatPartialDate, type Reference } from './reference.ts';

type Pair = readonly [key: string, value: string | undefined];

/**
 * The value of the span's `title`.
 * @example formatCoins(reference) // 'ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi…&rft.type=preprint&rft.title=Rain…'
 */
export function formatCoins(reference: Reference): string {
  const pairs: readonly Pair[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ...kindPairs(reference),
    ...reference.authors.map((name): Pair => ['rft.au', formatFamilyFirst(name)]),
    ['rft.date', formatPartialDate(reference.date, '-')],
    ['rft.volume', reference.volume],
    ['rft.issue', reference.issue],
    ['rft.spage', reference.pages?.first],
    ['rft.epage', reference.pages?.last],
    ['rft_id', reference.doi && `info:doi/${reference.doi}`],
    ['rft_id', reference.url],
  ];
  return pairs
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`]))
    .join('&');
}

/** Format, kind, title and container: each format of OpenURL has its own names for them. */
function kindPairs({ kind, title, venue, series }: Reference): readonly Pair[] {
  switch (kind) {
    case 'preprint':
      return [
        ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
        ['rft.type', 'preprint'],
        ['rft.title', title],
      ];
    case 'conference':
      return [
        ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
        ['rft.genre', 'proceeding'],
        ['rft.atitle', title],
        ['rft.btitle', venue],
        ['rft.series', series],
      ];
    case 'journal':
      return [
        ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
        ['rft.genre', 'article'],
        ['rft.atitle', title],
        ['rft.jtitle', venue],
      ];
  }
}
