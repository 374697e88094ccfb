import { formatPlace, type Problem } from '../domain/problem.ts';

/** The usual name of the content folder, where a problem names one of its files. */
const USUAL =
  /(?<![\w./-])content\/(?=(?:papers|overlays|notes|pages|listings)\b|[a-z]+\.(?:yaml|txt))/g;

/** Signs that a terminal may take for orders; a listing may hold any. */
const CONTROL = /\p{Cc}/gu;

/**
 * Problems as lines for a terminal or a log, control characters as `\x1b`; files of content/ are named as those of `contentFolder`.
 * @example formatProblems([problem]) // 'a.txt:4:1 error header-unreadable\n  Line 4 …\n  Write …'
 */
export function formatProblems(problems: readonly Problem[], contentFolder = 'content'): string {
  const folder = `${contentFolder.replace(/\/$/, '')}/`;
  return problems
    .map(({ place, severity, code, message, hint }) =>
      [`${formatPlace(place)} ${severity} ${code}`, `  ${message}`, `  ${hint}`]
        .map((line) => line.replaceAll(USUAL, () => folder).replaceAll(CONTROL, escapeControl))
        .join('\n'),
    )
    .join('\n');
}

function escapeControl(sign: string): string {
  return `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
