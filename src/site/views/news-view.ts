import { newsAnchor } from '../../domain/news.ts';
import type { Library } from '../library.ts';
import { dateView, type DateView } from './paper-row.ts';

export interface NewsView {
  readonly anchor: string;
  readonly date: DateView;
  readonly html: string;
  readonly link: string | undefined;
}

/** Newest first. */
export function newsView({ site, inlineHtml }: Library, limit?: number): readonly NewsView[] {
  return site.news.slice(0, limit).map((item) => ({
    anchor: newsAnchor(item),
    date: dateView(item.date),
    html: inlineHtml(item.text),
    link: item.link && site.routes.inside(item.link),
  }));
}
