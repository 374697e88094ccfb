import { formatProblems } from '../../content/format-problems.ts';
import { hasError, type Problem } from '../../domain/problem.ts';

/** Ends the build with every problem when one is an error; warnings are printed. */
export function report(problems: readonly Problem[], folder: string): void {
  if (problems.length === 0) return;
  const text = `\n${formatProblems(problems, folder)}`;
  if (hasError(problems)) throw new Error(text);
  console.warn(text);
}
