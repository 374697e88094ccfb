/** Formats problems for a person: a few of each kind of warning, and errors last. */
import { formatProblems } from '../../src/content/format-problems.ts';
import type { Problem } from '../../src/domain/problem.ts';

/** More warnings of a kind are only counted, without --verbose. */
const MAX_SHOWN = 3;

/** Warnings come before the summary, errors after it; either may be empty. */
export function sumProblems(
  problems: readonly Problem[],
  content: string,
  isVerbose: boolean,
): { readonly warnings: string; readonly errors: string } {
  const { warning = [], error = [] } = Object.groupBy(problems, ({ severity }) => severity);
  const lines = [...Map.groupBy(warning, ({ code }) => code)].flatMap(([code, group]) => {
    const shown = isVerbose || group.length <= MAX_SHOWN + 1 ? group : group.slice(0, MAX_SHOWN);
    const more = group.length - shown.length;
    const rest = `… and ${String(more)} more warnings ${code}; --verbose shows all.`;
    return [formatProblems(shown, content), ...(more > 0 ? [rest] : [])];
  });
  return { warnings: lines.join('\n'), errors: formatProblems(error, content) };
}
