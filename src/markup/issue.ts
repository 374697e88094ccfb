import type { ProblemCode } from '../domain/problem-codes.ts';

/** A problem in a title or abstract whose file is not known yet. The caller turns `offset` into a place. */
export interface MarkupIssue {
  readonly code: ProblemCode;
  /** UTF-16 units from the start of the input: LaTeX for the parser, Markdown for a renderer. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

const LONGEST_QUOTE = 80;

/** The offending text in quotes, on one line and cut to a length that fits a report. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_QUOTE ? `"${line.slice(0, LONGEST_QUOTE)}…"` : `"${line}"`;
}
