import type { ProblemCode } from '../domain/problem-codes.ts';

/**
 * A problem of a title or abstract before anybody knows in which file it stands. The caller turns `offset`
 * into a place.
 */
export interface MarkupIssue {
  readonly code: ProblemCode;
  /** UTF-16 units from the start of the text that was given: LaTeX for the parser, Markdown for a renderer. */
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
