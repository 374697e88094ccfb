import { expect, test } from 'vitest';
import { formulaText } from '../../../../src/markup/math/formula-text.ts';

const ROWS: readonly (readonly [tex: string, text: string])[] = [
  ['x', 'x'],
  ['O(1/\\varepsilon^2)', 'O(1/ε²)'],
  ['L_0', 'L₀'],
  ['x \\in \\mathbb{R}^n', 'x ∈ ℝⁿ'],
  ['\\frac{\\sqrt{r}}{\\sqrt{N}}', '√r/√N'],
  ['\\frac{a+b}{2c}', '(a + b)/(2c)'],
  ['2\\frac12 x', '2 1/2 x'],
  ['n^{-1/2}', 'n^(−1/2)'],
  ['a - b = -c', 'a − b = −c'],
  ['N\\log N + \\log(n)', 'N log N + log(n)'],
  ['\\sum_{i=1}^n x_i', '∑ᵢ₌₁ⁿ xᵢ'],
  ['\\int_0^\\infty f\\,dx', '∫₀^∞ f dx'],
  ['M_{\\rm star}, V_{\\max}', 'M_star, V_max'],
  ["f'(x), f^{\\prime\\prime}", 'f′(x), f″'],
  ['A^*, A^\\dagger, 90^\\circ', 'A*, A†, 90°'],
  ['\\bar{x}, \\hat{\\theta}, \\overline{ab}', 'x̄, θ̂, ab'],
  ['10^{-3}\\,\\mathrm{GeV}', '10⁻³ GeV'],
  ['\\{x : |x| < 1\\}', '{x:|x| < 1}'],
  ['\\binom{n}{k}', '(n k)'],
  ['\\begin{pmatrix}a & b\\\\ c & d\\end{pmatrix}', '(a b; c d)'],
  ['\\text{if } x \\geq 0', 'if x ≥ 0'],
  ['e^{j\\theta}', 'e^(jθ)'],
  ['16\\%', '16%'],
  ['\\sqrt{\\ln n}', '√(ln n)'],
  ['\\frac{a}{\\log m}', 'a/(log m)'],
  ['\\texttt{H}^1(X)', 'H¹(X)'],
  ['\\sqrt[3]{x}', '³√x'],
];

test.each(ROWS)('%s is typed %s', (tex, text) => {
  expect(formulaText(tex, {})).toBe(text);
});

test("takes the maintainer's macros", () => {
  expect(formulaText('\\bigO(n)', { '\\bigO': '\\mathcal{O}' })).toBe('O(n)');
});
