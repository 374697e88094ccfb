import type { ProblemCode } from '../domain/problem-codes.ts';

/** A problem in a title or abstract whose file is not known yet. The caller turns `offset` into a place. */
export interface MarkupIssue {
  readonly code: ProblemCode;
  /** UTF-16 units from the start of the input: LaTeX for the parser, Markdown for a renderer. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}
