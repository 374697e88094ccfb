import { quote, type MarkupIssue } from '../issue.ts';
import type { TypesetFormula } from './formula.ts';

/** What a person should know of how a formula was typeset. */
export function formulaIssues(
  tex: string,
  offset: number,
  typeset: TypesetFormula,
): readonly MarkupIssue[] {
  if (!typeset.ok) {
    return [
      {
        code: 'math-unrenderable',
        offset,
        message: `The formula ${quote(tex)} cannot be typeset, so its source is shown: ${typeset.reason}.`,
        hint: 'Define its macro in content/macros.yaml, or correct the text by an overlay.',
      },
    ];
  }
  const unknown = typeset.unknown.map((command): MarkupIssue => ({
    code: 'math-unknown-command',
    offset,
    message: `The formula ${quote(tex)} has a command that nobody knows, ${quote(command)}, which is shown by its name.`,
    hint: `Define ${command} in content/macros.yaml.`,
  }));
  const mended = typeset.mended.map((reason): MarkupIssue => ({
    code: 'math-mended',
    offset,
    message: `The formula ${quote(tex)} was changed to be typeset: ${reason}.`,
    hint: 'Correct the text by an overlay if the page reads wrongly.',
  }));
  return [...unknown, ...mended];
}
