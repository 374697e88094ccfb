/** Badges such as `Code` promise something that a reader can open, but a listing does not say where it is. */
import { LINK_KINDS } from './links.ts';
import type { Paper } from './paper.ts';
import { problem, type Problem } from './problem.ts';

const KINDS: ReadonlyMap<string | undefined, string> = new Map(
  Object.entries(LINK_KINDS).map(([kind, { label }]) => [label, kind]),
);

/** A warning for each badge whose paper has no link of its kind. */
export function unlinkedBadges(papers: readonly Paper[]): readonly Problem[] {
  return papers.flatMap(({ id, badges, links }) =>
    badges.flatMap((badge) => {
      const kind = KINDS.get(badge);
      if (kind === undefined || links.some((link) => link.kind === kind)) return [];
      return [
        problem(
          'badge-unlinked',
          { file: `content/papers/${id}.md`, line: 1, column: 1 },
          `The badge “${badge}” leads nowhere: the source does not say where that is.`,
          `Give its address in content/overlays/${id}.yaml, under links, with the kind ${kind}.`,
        ),
      ];
    }),
  );
}
