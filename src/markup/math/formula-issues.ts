/** Reports how a formula was typeset: as messages on a VFile, and from there as issues. */
import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { quote } from '../../domain/quote.ts';
import type { MarkupIssue } from '../issue.ts';
import type { InlineMath } from '../nodes.ts';
import type { FittedFormula } from './formula.ts';

/** `source` of messages about formulas. */
export const FORMULAS = 'formulas';

const HINTS = {
  'math-unrenderable':
    'Define its macro in content/macros.yaml, or correct the text in an overlay.',
  'math-unknown-command': 'Define it in content/macros.yaml.',
  'math-mended': 'If the page reads wrongly, correct the text in an overlay.',
} as const;

type Code = keyof typeof HINTS;
const CODES: readonly Code[] = ['math-unrenderable', 'math-unknown-command', 'math-mended'];

export function reportFormula(
  { value, position }: Pick<InlineMath, 'value' | 'position'>,
  fitted: FittedFormula,
  file: VFile,
): void {
  const report = (code: Code, message: string) => {
    file.message(message, { place: position, source: FORMULAS, ruleId: code });
  };
  const formula = `The formula ${quote(value)}`;
  if (!fitted.ok) {
    const message = `${formula} cannot be typeset, so its source is shown: ${fitted.reason}.`;
    report('math-unrenderable', message);
    return;
  }
  for (const command of fitted.unknown) {
    const message = `${formula} has an unknown command, ${quote(command)}, which is shown by its name.`;
    report('math-unknown-command', message);
  }
  for (const reason of fitted.repairs) {
    report('math-mended', `${formula} was changed so that it can be typeset: ${reason}.`);
  }
}

/** The issues among a file's messages; offsets count in the text that was parsed. */
export function formulaIssues({ messages }: VFile): readonly MarkupIssue[] {
  return messages.flatMap(({ source, ruleId, place, reason }) => {
    const code = CODES.find((each) => source === FORMULAS && each === ruleId);
    if (code === undefined) return [];
    const point = place !== undefined && 'start' in place ? place.start : place;
    return [{ code, offset: point?.offset ?? 0, message: reason, hint: HINTS[code] }];
  });
}

/** A rehype plugin for prose, whose author can correct it: a formula that was changed or refused stops the build. */
export function failOnFormula(): (tree: Root, file: VFile) => void {
  return (_tree, { messages }) => {
    const fault = messages.find(({ source }) => source === FORMULAS || source === 'rehype-katex');
    if (fault !== undefined) throw fault;
  };
}
