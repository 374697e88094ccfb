/** Badges such as `Code` promise something to open, but a listing does not say where it is. */
import { LINK_KINDS } from './links.ts';
import type { Paper } from './paper.ts';
import { problem, type Problem } from './problem.ts';

const KINDS: ReadonlyMap<string | undefined, string> = new Map(
  Object.entries(LINK_KINDS).map(([kind, { label }]) => [label, kind]),
);

/** A warning for each badge whose paper has no such link. */
export function unlinkedBadges(papers: readonly Paper[]): readonly Problem[] {
  return papers.flatMap(({ id, badges, links }) =>
    badges.flatMap((badge) => {
      const kind = KINDS.get(badge);
      if (kind === undefined || links.some((link) => link.kind === kind)) return [];
      return [
        problem(
          'badge-unlinked',
          { file: `content/papers/${id}.md`, line: 1, column: 1 },
          `The badge “${badge}” is not linked: the source does not give an address.`,
          `Add the address to content/overlays/${id}.yaml, under links, with the kind ${kind}.`,
        ),
      ];
    }),
  );
}
