/** The lanes of a picture of papers: recurring key phrases of theirs, or else their topics, or their kinds. */
import { groupBy } from '../../domain/catalog.ts';
import { KINDS } from '../../domain/kinds.ts';
import type { Paper } from '../../domain/paper.ts';
import { topicLabel } from '../../domain/topic.ts';
import type { Library } from '../library.ts';

export interface Lane {
  readonly label: string;
  /** Undefined where no page lists just these papers. */
  readonly href: string | undefined;
  /** In the order of the papers; each paper stands in one lane. */
  readonly papers: readonly Paper[];
  /** What stands in no other. */
  readonly isRest?: true;
}

const LANES = 7;
/** Of two themes only, or of themes that most papers lack, there is little to see. */
const LEAST_LANES = 3;
const LEAST_SHARE = 0.5;

/** `papers` are the oldest first; the lane with the latest is the first, what recurs too seldom the last. */
export function timelineLanes(papers: readonly Paper[], library: Library): readonly Lane[] {
  const themes = [themesOf, topicsOf]
    .map((find) => pick(find(papers, library), papers.length))
    .find((lanes) => lanes.length >= LEAST_LANES && count(lanes) >= LEAST_SHARE * papers.length);
  const lanes = themes ?? pick(kindsOf(papers), 0);
  const shown = new Set(lanes.flatMap((lane) => lane.papers));
  const rest = papers.filter((paper) => !shown.has(paper));
  const label = themes === undefined ? 'Other kinds' : 'Other themes';
  const order = new Map(papers.map((paper, index) => [paper, index]));
  const meanOf = (lane: Lane): number =>
    lane.papers.reduce((sum, paper) => sum + (order.get(paper) ?? 0), 0) / lane.papers.length;
  return [
    ...lanes.toSorted((a, b) => meanOf(b) - meanOf(a)),
    ...(rest.length === 0 ? [] : [{ label, href: undefined, papers: rest, isRest: true as const }]),
  ];
}

/** The first that have enough papers which none before them has. */
function pick(candidates: Iterable<Lane>, total: number): readonly Lane[] {
  const least = Math.max(2, Math.ceil(total / (2 * LANES)));
  const taken = new Set<Paper>();
  const lanes: Lane[] = [];
  for (const { papers, ...lane } of candidates) {
    const own = papers.filter((paper) => !taken.has(paper));
    if (own.length < least) continue;
    lanes.push({ ...lane, papers: own });
    for (const paper of own) taken.add(paper);
    if (lanes.length === LANES) break;
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
