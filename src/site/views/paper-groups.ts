/**
 * Papers under headings: unpublished ones by status, then years, the newest first; or kinds of publication, on a site that
 * groups by them.
 */
import { groupBy } from '../../domain/catalog.ts';
import { CSL_TYPES, KINDS, type CslType } from '../../domain/kinds.ts';
import type { Paper } from '../../domain/paper.ts';
import { yearOf } from '../../domain/partial-date.ts';
import { toSlug } from '../../domain/slug.ts';
import { statusHeading, STATUS_HEADINGS, UNDATED } from '../../domain/status.ts';
import type { Library } from '../library.ts';
import { rowsOf, type PaperRow } from './paper-row.ts';

export interface PaperGroup {
  /** `2021`, `Forthcoming`, `Books`; undefined on a page that needs no heading. */
  readonly label: string | undefined;
  /** Id of the heading: `year-2021`, `forthcoming`, `kind-book`. */
  readonly anchor: string;
  /** Page of the year; undefined for others. */
  readonly href: string | undefined;
  readonly papers: readonly PaperRow[];
}

export function yearGroups(papers: readonly Paper[], library: Library): readonly PaperGroup[] {
  const groups = [...groupBy(papers, (paper) => [headingOf(paper)])];
  const rank = (heading: string | number): number =>
    typeof heading === 'number' ? STATUS_HEADINGS.length : STATUS_HEADINGS.indexOf(heading);
  return groups
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .map(([heading, group]) => ({
      label: String(heading),
      anchor: typeof heading === 'number' ? `year-${String(heading)}` : toSlug(heading),
      href: typeof heading === 'number' ? library.site.routes.year(heading) : undefined,
      papers: group.map(rowsOf(library)),
    }));
}

/** A year, or the status of a paper that has none. */
function headingOf({ date, versions: [{ status }] }: Paper): string | number {
  if (date !== undefined) return yearOf(date);
  return statusHeading(status ?? '') ?? UNDATED;
}

/** The papers sorted by kind, in the order of `CSL_TYPES`; undefined where all are of one kind. */
export function byKind(papers: readonly Paper[]): readonly Paper[] | undefined {
  const groups = groupBy(papers, (paper) => [kindOf(paper)]);
  return groups.size < 2 ? undefined : CSL_TYPES.flatMap((type) => groups.get(type) ?? []);
}

export function kindGroups(papers: readonly Paper[], library: Library): readonly PaperGroup[] {
  return [...groupBy(papers, (paper) => [kindOf(paper)])].map(([type, group]) => ({
    label: KINDS[type].plural,
    anchor: `kind-${type}`,
    href: undefined,
    papers: group.map(rowsOf(library)),
  }));
}

function kindOf({ versions: [{ type }] }: Paper): CslType {
  return type;
}
