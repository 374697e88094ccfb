import { describe, expect, test } from 'vitest';
import { fitFormula } from '../../../../src/markup/math/formula.ts';
import { formulaText } from '../../../../src/markup/math/formula-text.ts';

/** What KaTeX alone refuses, and how it reads. */
const ROWS: readonly (readonly [label: string, tex: string, text: string])[] = [
  ['a box of text', '\\mbox{if } x', 'if x'],
  ['small capitals', '\\textsc{Sat}', 'Sat'],
  ['a slanted fraction', '\\nicefrac{1}{2}', '1/2'],
  ['double-struck letters', '\\mathds{R} \\mathbbm{N} \\Bbb C', 'ℝℕℂ'],
  ['a label', 'a \\label{eq:a}', 'a'],
  ['eqnarray', '\\begin{eqnarray} a &=& b \\\\ c &=& d \\end{eqnarray}', 'a = b; c = d'],
  ['align in a line', '\\begin{align*} a &= b \\end{align*}', 'a = b'],
  ['columns without an environment', 'a &= b', 'a = b'],
  ['plain matrices', '\\pmatrix{a & b \\cr c & d}', '(a b; c d)'],
  ['a per cent sign', '16% + 2', '16% + 2'],
  ['a number sign', 'B^{#}', 'B^#'],
  ['a tag', 'a \\tag{1}', 'a (1)'],
  ['an unbraced font in a script', 'x^\\mathbb R_\\rm max', 'x_max^ℝ'],
  ['a raised command', 'x^\\overline{ab}', 'xᵃᵇ'],
  ['bold by boldmath', '\\mbox{\\boldmath $H$}', 'H'],
  [
    'less than over tilde, by hand',
    '{\\lower.5ex\\hbox{$\\; \\buildrel < \\over \\sim \\;$}}',
    '≲',
  ],
  ['relations by private names', 'a \\lsim b \\gsim c', 'a ≲ b ≳ c'],
  ['a sign between two things', 'M \\la 5', 'M ≲ 5'],
  ['a letter with an index', '\\la_2(g)', 'λ₂(g)'],
  ['private alphabets', '\\cA \\calB \\bbR \\frakg \\bfx', 'ABℝgx'],
  ['private letters', '\\R \\C \\ZZ \\eps \\lam', 'ℝℂℤελ'],
  ['private operators', '\\rank A, \\Hom(A,B)', 'rank A, Hom(A, B)'],
  [
    'units',
    '5\\,\\GeV, 3\\,\\kms, 2\\,\\Msun, \\SI{4}{\\milli\\second}',
    '5 GeV, 3 km s⁻¹, 2 M_⊙, 4 ms',
  ],
  ['chemistry', '\\ce{H2O -> Ca^2+}', 'H₂O → Ca²⁺'],
  ['quantities', '\\qty{5}{\\kilo\\metre}', '5 km'],
  ['angles of the sky', '5\\arcdeg, 2\\farcs3', '5°, 2.″3'],
  ['what KaTeX would not trust', '\\href{javascript:x}{y}\\htmlClass{q}{w}', 'yw'],
  ['text accents', "\\text{Poincar\\'e}", 'Poincaré'],
];

test.each(ROWS)('%s', (_label, tex, text) => {
  expect(fitFormula(tex, false, {})).toMatchObject({ ok: true, unknown: [], mended: [] });
  expect(formulaText(tex, {})).toBe(text);
});

describe('a formula with a fault', () => {
  test.each([
    ['x^{2', 'x²'],
    ['x}^2', 'x²'],
    ['a^b^c', 'aᵇᶜ'],
    ['\\left( a', '(a'],
    ['x^', 'x'],
    ['\\begin{oops}a\\end{oops}', 'a'],
  ])('%s is mended, and says so', (tex, text) => {
    const typeset = fitFormula(tex, false, {});
    expect(typeset).toMatchObject({ ok: true, unknown: [] });
    expect(typeset.ok && typeset.mended.length).toBeGreaterThan(0);
    expect(formulaText(tex, {})).toBe(text);
  });

  test('shows a command that nobody knows by its name, and says which', () => {
    expect(fitFormula('\\myop(x)', false, {})).toMatchObject({ ok: true, unknown: ['\\myop'] });
    expect(formulaText('\\myop(x)', {})).toBe('myop(x)');
  });

  test('is refused with the reason when nothing helps', () => {
    const typeset = fitFormula('\\frac{a}{b}\\over c \\over d', false, {});
    expect(typeset).toMatchObject({ ok: false });
    expect(!typeset.ok && typeset.reason).toContain('infix');
  });
});

test.each([
  ['scripts inside each other', 'x^{'.repeat(400) + 'y' + '}'.repeat(400)],
  ['a definition used often', `\\def\\a{${'x'.repeat(500)}}${'\\a'.repeat(400)}`],
  [
    'an argument doubled',
    `\\def\\a#1{#1#1}${'\\a{'.repeat(12)}${'x'.repeat(500)}${'}'.repeat(12)}`,
  ],
  ['a known macro that doubles', `${'\\dyad{'.repeat(9)}${'x'.repeat(3000)}${'}'.repeat(9)}`],
])('%s is refused before it grows', (_label, tex) => {
  const start = performance.now();
  expect(fitFormula(tex, false, {})).toMatchObject({ ok: false });
  expect(performance.now() - start).toBeLessThan(2000);
});

test('a formula brings the macros that it needs, and leaves none behind', () => {
  const macros = { '\\pair': '(#1,#2)' };
  expect(fitFormula('\\pair xy', false, macros)).toMatchObject({
    tex: '\\def\\pair#1#2{(#1,#2)}\\pair xy',
  });
  fitFormula('\\gdef\\mine{m}\\mine', false, {});
  expect(fitFormula('\\mine', false, {})).toMatchObject({ unknown: ['\\mine'] });
});
