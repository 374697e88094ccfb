import type { Paper } from '../../domain/paper.ts';
import type { Related } from '../../domain/related/related.ts';
import type { Library } from '../library.ts';
import { countOf } from './counted.ts';

export interface RelatedView {
  readonly href: string;
  readonly titleHtml: string;
  /** `2 shared authors; rank collapse, initialization` */
  readonly reason: string;
}

export function relatedView(
  paper: Paper,
  { site, related, paperById, titleHtml }: Library,
): readonly RelatedView[] {
  return (related.get(paper.id) ?? []).flatMap((each) => {
    const other = paperById.get(each.id);
    if (other === undefined) return [];
    return [
      { href: site.routes.paper(other.id), titleHtml: titleHtml(other), reason: reasonOf(each) },
    ];
  });
}

/** @example reasonOf({ id: 'p', sharedAuthors: 1, subjects: ['rain'] }) // '1 shared author; rain' */
export function reasonOf({ sharedAuthors, subjects }: Related): string {
  const parts = [
    ...(sharedAuthors > 0 ? [countOf(sharedAuthors, 'shared author')] : []),
    ...(subjects.length > 0 ? [subjects.join(', ')] : []),
  ];
  return parts.join('; ');
}
