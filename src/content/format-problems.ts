import { formatPlace, type Problem } from '../domain/problem.ts';

/** The usual name of the content folder, where a problem names one of its files. */
const USUAL =
  /(?<![\w./-])content\/(?=(?:papers|overlays|notes|pages|listings)\b|[a-z]+\.(?:yaml|txt))/g;

/**
 * Problems as lines for a terminal or a log; files of content/ are named as those of `contentFolder`.
 * @example formatProblems([problem]) // 'a.txt:4:1 error header-unreadable\n  Line 4 …\n  Write …'
 */
export function formatProblems(problems: readonly Problem[], contentFolder = 'content'): string {
  const folder = `${contentFolder.replace(/\/$/, '')}/`;
  return problems
    .map(({ place, severity, code, message, hint }) =>
      [`${formatPlace(place)} ${severity} ${code}`, `  ${message}`, `  ${hint}`]
        .map((line) => line.replaceAll(USUAL, () => folder))
        .join('\n'),
    )
    .join('\n');
}
