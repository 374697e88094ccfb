import { formatPlace, type Problem } from '../domain/problem.ts';
import { printable } from '../domain/quote.ts';

/** The default content folder, where a problem names one of its files. */
const DEFAULT_FOLDER =
  /(?<![\w./-])content\/(?=(?:papers|overlays|notes|pages|listings)\b|[a-z]+\.(?:yaml|txt))/g;

/**
 * Problems as lines for a terminal or a log, with control characters escaped (`\x1b`). Files of content/ are named as
 * files of `contentFolder`.
 * @example formatProblems([problem]) // 'a.txt:4:1 error header-unreadable\n  Line 4 …\n  Write …'
 */
export function formatProblems(problems: readonly Problem[], contentFolder = 'content'): string {
  const folder = `${contentFolder.replace(/\/$/, '')}/`;
  return problems
    .map(({ place, severity, code, message, hint }) =>
      [`${formatPlace(place)} ${severity} ${code}`, `  ${message}`, `  ${hint}`]
        .map((line) => printable(line.replaceAll(DEFAULT_FOLDER, () => folder)))
        .join('\n'),
    )
    .join('\n');
}
