/**
 * Invisible characters. Those that reorder text can make a page say something its source does not, so they are removed
 * before anything else is read, and each kind is reported once.
 */
import type { ProblemCode } from '../../domain/problem-codes.ts';
import type { MarkupIssue } from '../issue.ts';
import { restoreMarks } from '../mojibake.ts';

interface Rule {
  readonly pattern: RegExp;
  readonly code: ProblemCode;
  readonly what: string;
}

const RULES: readonly Rule[] = [
  {
    pattern: /\p{Bidi_Control}/gu,
    code: 'text-direction-control',
    what: 'a character that changes the direction of text',
  },
  {
    pattern: /(?!\s)\p{Cc}|[\uFEFF\uFFF9-\uFFFB\p{Noncharacter_Code_Point}]/gu,
    code: 'text-control-character',
    what: 'a control character',
  },
];

export function cleanCharacters(source: string): { text: string; issues: readonly MarkupIssue[] } {
  const issues: MarkupIssue[] = [];
  const restored = restoreMarks(source.toWellFormed());
  let text = restored;
  for (const { pattern, code, what } of RULES) {
    const offset = restored.search(pattern);
    if (offset === -1) continue;
    const point = (restored.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    issues.push({
      code,
      offset,
      message: `The text contains ${what} (first U+${point}), which is left out.`,
      hint: 'Type the text in an overlay, as it is printed in the paper.',
    });
    text = text.replaceAll(pattern, '');
  }
  reportLost(source, issues);
  return { text, issues };
}

/** U+FFFD stays in the text, so that readers see that a letter is missing. */
function reportLost(text: string, issues: MarkupIssue[]): void {
  const offset = text.indexOf('\uFFFD');
  if (offset === -1) return;
  issues.push({
    code: 'text-character-lost',
    offset,
    message: 'The text contains U+FFFD: a character was lost there before the listing was made.',
    hint: 'Type the text in an overlay, as it is printed in the paper.',
  });
}
