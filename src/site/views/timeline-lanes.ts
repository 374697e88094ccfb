/** The lanes of the timeline: frequent key phrases, or else topics, or else kinds of publication. */
import { groupBy } from '../../domain/catalog.ts';
import { KINDS } from '../../domain/kinds.ts';
import type { Paper } from '../../domain/paper.ts';
import { topicLabel } from '../../domain/topic.ts';
import type { Library } from '../library.ts';

export interface Lane {
  readonly label: string;
  /** Undefined where no page lists exactly these papers. */
  readonly href: string | undefined;
  /** Each paper is in one lane. */
  readonly papers: readonly Paper[];
  /** The papers that are in no other lane. */
  readonly isRest?: true;
}

/** A theme is a key phrase or a topic. */
export type LaneIs = 'theme' | 'kind';

const MAX_LANES = 7;
/** Fewer themes, or themes of fewer papers, show too little. */
const MIN_LANES = 3;
const MIN_SHARE = 0.5;

/** `papers`: oldest first. Lanes are sorted by the mean age of their papers, the newest first; the rest is last. */
export function timelineLanes(
  papers: readonly Paper[],
  library: Library,
): { readonly laneIs: LaneIs; readonly lanes: readonly Lane[] } {
  const themes = [themesOf, topicsOf]
    .map((find) => pick(find(papers, library), papers.length))
    .find((lanes) => lanes.length >= MIN_LANES && count(lanes) >= MIN_SHARE * papers.length);
  const lanes = themes ?? pick(kindsOf(papers), 0);
  const placed = new Set(lanes.flatMap((lane) => lane.papers));
  const rest = papers.filter((paper) => !placed.has(paper));
  const laneIs = themes === undefined ? 'kind' : 'theme';
  const other = { label: `Other ${laneIs}s`, href: undefined, papers: rest, isRest: true } as const;
  const order = new Map(papers.map((paper, index) => [paper, index]));
  const meanOf = (lane: Lane): number =>
    lane.papers.reduce((sum, paper) => sum + (order.get(paper) ?? 0), 0) / lane.papers.length;
  const sorted = lanes.toSorted((a, b) => meanOf(b) - meanOf(a));
  return { laneIs, lanes: rest.length === 0 ? sorted : [...sorted, other] };
}

/** The first candidates that have enough papers which are in no lane before them. */
function pick(candidates: Iterable<Lane>, total: number): readonly Lane[] {
  const minPapers = Math.max(2, Math.ceil(total / (2 * MAX_LANES)));
  const taken = new Set<Paper>();
  const lanes: Lane[] = [];
  for (const { papers, ...lane } of candidates) {
    const free = papers.filter((paper) => !taken.has(paper));
    if (free.length < minPapers) continue;
    lanes.push({ ...lane, papers: free });
    for (const paper of free) taken.add(paper);
    if (lanes.length === MAX_LANES) break;
  }
  return lanes;
}

function count(lanes: readonly Lane[]): number {
  return lanes.reduce((sum, { papers }) => sum + papers.length, 0);
}

function themesOf(papers: readonly Paper[], { terms, site }: Library): readonly Lane[] {
  const byTerm = groupBy(papers, ({ id }) => terms.byPaper.get(id) ?? []);
  return terms.terms.flatMap((term) => {
    const { id, label } = term;
    return [{ label, href: site.routes.term(id), papers: byTerm.get(term) ?? [] }];
  });
}

function topicsOf(papers: readonly Paper[], { topicsByPaper, site }: Library): readonly Lane[] {
  return bySize(groupBy(papers, ({ id }) => topicsByPaper.get(id) ?? [])).map(([key, group]) => {
    const topic = site.topicOf(key);
    return { label: topicLabel(topic), href: site.routes.topic(topic.id), papers: group };
  });
}

function kindsOf(papers: readonly Paper[]): readonly Lane[] {
  return bySize(groupBy(papers, ({ versions: [{ type }] }) => [type])).map(([type, group]) => ({
    label: KINDS[type].plural,
    href: undefined,
    papers: group,
  }));
}

function bySize<Key>(
  groups: ReadonlyMap<Key, readonly Paper[]>,
): readonly (readonly [Key, readonly Paper[]])[] {
  return [...groups].toSorted(([, a], [, b]) => b.length - a.length);
}
