/**
 * A problem is something a person should look at: a value, collected and reported together, never thrown.
 * Its code is permanent, so that a maintainer can search for it and a script can count it.
 */
import { isRecordError, isWarning, type ProblemCode } from './problem-codes.ts';

/** Where a problem is. `line` and `column` count from 1; columns count UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type Severity = 'error' | 'warning';

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** What is wrong and why, with the offending text quoted; full sentences. */
  readonly message: string;
  /** What to do about it; full sentences. */
  readonly hint: string;
  readonly place: Place;
}

/** A problem with the severity of its code. */
export function problem(code: ProblemCode, place: Place, message: string, hint: string): Problem {
  return { code, severity: isWarning(code) ? 'warning' : 'error', message, hint, place };
}

export function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Whether nothing can be written: true of an error that concerns more than one record. */
export function stopsImport({ code, severity }: Problem): boolean {
  return severity === 'error' && !isRecordError(code);
}

/** The problems with every warning as an error, for `--strict`. */
export function asErrors(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((each) => ({ ...each, severity: 'error' }));
}

/** @example formatPlace({ file: 'a.txt', line: 4, column: 1 }) // 'a.txt:4:1' */
export function formatPlace({ file, line, column }: Place): string {
  return `${file}:${String(line)}:${String(column)}`;
}
