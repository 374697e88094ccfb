import { formatProblems } from '../../content/format-problems.ts';
import { hasError, type Problem } from '../../domain/problem.ts';

/** Ends the build with every problem when one is an error; warnings are printed. */
export function report(problems: readonly Problem[], folder: string): void {
  if (problems.length === 0) return;
  const text = `\n${formatProblems(problems, folder)}`;
  // The places that matter are those in the content folder.
  if (hasError(problems)) throw Object.assign(new Error(text), { stack: undefined });
  console.warn(text);
}
