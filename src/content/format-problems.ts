import { formatPlace, type Problem } from '../domain/problem.ts';

/**
 * Problems as lines for a terminal or a log.
 * @example formatProblems([problem]) // 'a.txt:4:1 error header-unreadable\n  Line 4 …\n  Write …'
 */
export function formatProblems(problems: readonly Problem[]): string {
  return problems
    .map(({ place, severity, code, message, hint }) =>
      [`${formatPlace(place)} ${severity} ${code}`, `  ${message}`, `  ${hint}`].join('\n'),
    )
    .join('\n');
}
