import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { MESSAGES, repairFormula } from '../../../../src/markup/math/formula-repair.ts';

/** KaTeX names what is wrong in words alone; another version may have others, and nothing would be changed any more. */
const ROWS: readonly (readonly [tex: string, message: string, repaired: string])[] = [
  ['a^b^c', 'Double superscript', 'a^b{}^c'],
  ['a_b_c', 'Double subscript', 'a_b{}_c'],
  ['x}^2', "Expected 'EOF', got '}'", 'x^2'],
  ['x^{2', "Expected '}', got 'EOF'", 'x^{2}'],
  ['\\frac{a', "Unexpected end of input in a macro argument, expected '}'", '\\frac{a}'],
  ['x^', "Expected group after '^'", 'x^{}'],
  [
    'x^\\overline{a}',
    "Got function '\\overline' with no arguments as superscript",
    'x^{\\overline{a}}',
  ],
  ['\\left( a', "Expected '\\right', got 'EOF'", '( a'],
  ['a \\right)', "Expected 'EOF', got '\\right'", 'a )'],
  ['a\\middle|b', '\\middle without preceding \\left', 'a|b'],
  ['\\big a', "Invalid delimiter 'a' after '\\big'", 'a'],
  ['{a\\right)', "Expected '}', got '\\right'", '{a)'],
  ['a\\(b', "Can't use function '\\(' in math mode", 'ab'],
  ['a\\)b', "Can't use function '\\)' in math mode", 'ab'],
  ['a\\]b', "Can't use function '\\]' in math mode", 'ab'],
  ['a$b', "Can't use function '$' in math mode", 'ab'],
  ['a & b', "Expected 'EOF', got '&'", 'a  b'],
  ['{a & b}', "Expected '}', got '&'", '{a  b}'],
  ['\\begin{oops}a\\end{oops}', 'No such environment: oops', ' a '],
  ['\\begin{CD}a\\end{CD}', '{CD} can be used only in display mode.', ' a '],
  ['a\\end{b}', "Expected 'EOF', got '\\end'", 'a '],
  ['\\text{a_b}', "Expected 'EOF', got '_'", '\\text{a\\_b}'],
  ['\\text{{a^b}}', "Expected '}', got '^'", '\\text{{a\\textasciicircum b}}'],
  ['\\frac{a}', "Unexpected end of input in a macro argument, expected '}'", '\\frac{a}{}'],
  ['{\\frac7}a', 'Extra }', '{\\frac7{}}a'],
  [
    '\\vec \\hat{a}',
    "Unexpected end of input in a macro argument, expected '}'",
    '\\vec{\\hat{a}}',
  ],
  ['\\mathcal_S', "Expected group after '_'", '\\mathcal{}_S'],
  ['\\sqrt', "Expected group as argument to '\\sqrt'", '\\sqrt{}'],
  [
    '\\sqrt\\ln n',
    "Got function '\\ln' with no arguments as argument to '\\sqrt'",
    '\\sqrt{\\ln n}',
  ],
  ['\\begin{matrix}a', 'Expected & or \\\\ or \\cr or \\end', '\\begin{matrix}a\\end{matrix}'],
  ['a\\kern x', "Invalid size: 'x'", 'a  x'],
  ['\\verb|a', '\\verb ended by end of line instead of matching delimiter', ' |a'],
  ['a\\*b', 'Undefined control sequence: \\*', 'ab'],
  ['a\\', "Unexpected character: '\\'", 'a'],
  ['\\char x', 'Invalid base-10 digit x', '  x'],
  ['x_\\sqrt', "Got function '\\sqrt' with no arguments as subscript", 'x_{\\sqrt}'],
  ['\\hline a', '\\hline valid only within array environment', '  a'],
  ['a \\begin{}', 'No such environment: ', 'a  '],
  ['a\\limits_b', 'Limit controls must follow a math operator', 'a_b'],
];

function refusal(tex: string): InstanceType<typeof katex.ParseError> | undefined {
  try {
    katex.renderToString(tex);
  } catch (error) {
    if (error instanceof katex.ParseError) return error;
  }
  return undefined;
}

describe("what depends on KaTeX's words", () => {
  test.each(ROWS)('%s is refused with %j', (tex, message, repaired) => {
    const error = refusal(tex);
    expect(error?.rawMessage).toBe(message);
    expect(error && repairFormula(tex, error)).toEqual({ formula: repaired, unknown: [] });
  });

  test.each(MESSAGES)('%s is said of one of them', (message) => {
    expect(ROWS.filter(([, said]) => message.test(said))).not.toEqual([]);
  });

  test('an accent without its letter is a name', () => {
    const error = refusal('\\H^1');
    expect(error?.rawMessage).toBe("Expected group as argument to '\\H'");
    expect(error && repairFormula('\\H^1', error)?.unknown).toEqual(['\\H']);
  });

  test('an unknown command is named', () => {
    const error = refusal('\\nope(x)');
    expect(error?.rawMessage).toBe('Undefined control sequence: \\nope');
    expect(error && repairFormula('\\nope(x)', error)?.unknown).toEqual(['\\nope']);
  });
});
