import type { Paper } from '../../domain/paper.ts';
import type { Library } from '../library.ts';
import { rowsOf } from './paper-row.ts';

export interface RelatedView {
  readonly href: string;
  readonly titleHtml: string;
  readonly language: string | undefined;
  /** `Both on rank collapse, by Osei and Lind` */
  readonly reason: string;
}

/** Authors named in a reason. */
const MAX_NAMES = 3;

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

export function relatedView(paper: Paper, library: Library): readonly RelatedView[] {
  const { related, paperById, authorById } = library;
  return (related.get(paper.id) ?? []).flatMap(({ id, sharedAuthors, subjects }) => {
    const other = paperById.get(id);
    if (other === undefined) return [];
    const families = sharedAuthors.flatMap((author) => authorById.get(author)?.parts.family ?? []);
    const reason = reasonOf(subjects, families);
    const { href, titleHtml, language } = rowsOf(library)(other);
    return [{ href, titleHtml, language, reason }];
  });
}

/**
 * What two papers have in common; empty where nothing can be named.
 * @example reasonOf(['kernel methods'], ['Osei', 'Lind']) // 'Both on kernel methods, by Osei and Lind'
 */
export function reasonOf(subjects: readonly string[], families: readonly string[]): string {
  const more = families.length - MAX_NAMES;
  const named = more > 0 ? [...families.slice(0, MAX_NAMES), `${String(more)} more`] : families;
  const parts = [
    ...(subjects.length > 0 ? [`on ${LIST.format(subjects)}`] : []),
    ...(named.length > 0 ? [`by ${LIST.format(named)}`] : []),
  ];
  return parts.length === 0 ? '' : `Both ${parts.join(', ')}`;
}
