/** Problems in the order in which a person reads them: few of each kind of warning, and errors last. */
import { formatProblems } from '../../src/content/format-problems.ts';
import type { Problem } from '../../src/domain/problem.ts';

/** More warnings of a kind are counted, unless each is asked for. */
const MOST_SHOWN = 3;

/** What is printed before the summary, and behind it: empty where there is nothing to say. */
export function sumProblems(
  problems: readonly Problem[],
  content: string,
  isVerbose: boolean,
): { readonly warnings: string; readonly errors: string } {
  const { warning = [], error = [] } = Object.groupBy(problems, ({ severity }) => severity);
  const lines = [...Map.groupBy(warning, ({ code }) => code)].flatMap(([code, group]) => {
    const shown = isVerbose || group.length <= MOST_SHOWN + 1 ? group : group.slice(0, MOST_SHOWN);
    const more = group.length - shown.length;
    const rest = `… and ${String(more)} more warnings ${code}; --verbose shows each.`;
    return [formatProblems(shown, content), ...(more > 0 ? [rest] : [])];
  });
  return { warnings: lines.join('\n'), errors: formatProblems(error, content) };
}
