/** Overlays and notes that are named after no paper. */
import { closestSpelling } from './spelling.ts';
import { problem, type Problem } from './problem.ts';

const KINDS = {
  overlays: { code: 'overlay-orphaned', ending: '.yaml' },
  notes: { code: 'note-orphaned', ending: '.mdx' },
} as const;

/** A problem for each of `ids` that is not among `papers`. */
export function orphaned(
  kind: keyof typeof KINDS,
  ids: Iterable<string>,
  papers: ReadonlySet<string>,
): readonly Problem[] {
  const { code, ending } = KINDS[kind];
  return [...ids]
    .filter((id) => !papers.has(id))
    .map((id) => {
      const meant = closestSpelling(id, papers);
      const message = `No paper has the id “${id}”.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`;
      const hint = 'Name the file after an entry in content/papers, or remove it.';
      return problem(
        code,
        { file: `content/${kind}/${id}${ending}`, line: 1, column: 1 },
        message,
        hint,
      );
    });
}
