/** What a person should know of how a formula was typeset, as messages of a file and as issues. */
import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { quote, type MarkupIssue } from '../issue.ts';
import type { InlineMath } from '../nodes.ts';
import type { FittedFormula } from './formula.ts';

/** The source of a file's messages about its formulas. */
export const FORMULAS = 'formulas';

const HINTS = {
  'math-unrenderable':
    'Define its macro in content/macros.yaml, or correct the text by an overlay.',
  'math-unknown-command': 'Define it in content/macros.yaml.',
  'math-mended': 'Correct the text by an overlay if the page reads wrongly.',
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
    const message = `${formula} has a command that nobody knows, ${quote(command)}, which is shown by its name.`;
    report('math-unknown-command', message);
  }
  for (const reason of fitted.mended) {
    report('math-mended', `${formula} was changed to be typeset: ${reason}.`);
  }
}

/** The issues that a file's messages hold; offsets count in the text the tree came from. */
export function formulaIssues({ messages }: VFile): readonly MarkupIssue[] {
  return messages.flatMap(({ source, ruleId, place, reason }) => {
    const code = CODES.find((each) => source === FORMULAS && each === ruleId);
    if (code === undefined) return [];
    const point = place !== undefined && 'start' in place ? place.start : place;
    return [{ code, offset: point?.offset ?? 0, message: reason, hint: HINTS[code] }];
  });
}

/** A rehype step for prose, whose author is there to correct it: the first formula that was changed or refused stops the build. */
export function failOnFormula(): (tree: Root, file: VFile) => void {
  return (_tree, { messages }) => {
    const fault = messages.find(({ source }) => source === FORMULAS || source === 'rehype-katex');
    if (fault !== undefined) throw fault;
  };
}
