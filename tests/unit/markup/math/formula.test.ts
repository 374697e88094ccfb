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
  ['an at sign after a command', '\\alpha@k', 'α@k'],
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
  ['a unit typed without a command', '40 MeV', '40 MeV'],
  ['units typed without a command', '1.5-3 km s-1', '1.5 − 3 km s⁻¹'],
  ['letters that may be a product', '3 m', '3m'],
  ['both branches of TeX', '\\ifmmode a\\else b\\fi c', 'ac'],
  ['chemistry', '\\ce{H2O -> Ca^2+}', 'H₂O → Ca²⁺'],
  ['quantities', '\\qty{5}{\\kilo\\metre}', '5 km'],
  [
    'ranges',
    '\\numrange{1}{5}, \\qtyrange{1}{2}{\\um}, \\SIrange{3}{4}{\\kilo\\metre}',
    '1–5, 1–2 μm, 3–4 km',
  ],
  ['lists', '\\numlist{1;2;3}; \\qtylist{1;2}{\\MHz}', '1, 2, 3; 1, 2 MHz'],
  ['products and powers', '\\numproduct{3 x 4}, \\num{1.5e-3}', '3 × 4, 1.5 × 10⁻³'],
  ['short units', '\\SI{3}{\\m\\per\\s}, \\si{kg.m/s^2}', '3 m/s, kg m/s²'],
  [
    'units in powers',
    '\\SI[a=b]{2}{\\newton\\metre\\squared}, \\qty{5}{\\square\\metre}',
    '2 N m², 5 m²',
  ],
  ['degrees', '\\ang{1;2;3}, \\qty{20}{\\degreeCelsius}', '1°2′3″, 20 °C'],
  ['angles of the sky', '5\\arcdeg, 2\\farcs3', '5°, 2.″3'],
  ['what KaTeX would not trust', '\\href{javascript:x}{y}\\htmlClass{q}{w}', 'yw'],
  ['accents of amsmath', '\\Tilde{O}(n), \\Hat{x}', 'Õ(n), x̂'],
  ['signs of revtex', 'a \\alt b \\agt \\case{1}{2}', 'a ≲ b ≳ 1/2'],
  ['sets and spaces', '\\Rd, \\CP^n, \\frk{g}, \\gtap 3', 'ℝᵈ, ℂℙⁿ, g, ≳ 3'],
  ['a number of an equation', 'a \\eqno(1)', 'a (1)'],
  ['delimiters of mleftright', '\\mleft( x \\mright)', '(x)'],
  ['a character by its number', '\\unicode{x2013}', '–'],
  ['a character by its decimal number', '\\unicode{8211}', '–'],
  ['columns written short', '\\begin{array}{*{20}{c}} 0 & 1 \\\\ 1 & 0 \\end{array}', '0 1; 1 0'],
  ['columns of any kind', '\\begin{array}[t]{@{}l|p{2cm}@{}}a & b\\end{array}', 'a b'],
  ['columns forgotten', '\\begin{array}a & b\\end{array}', 'a b'],
  ['a name in a script', 'S^\\pr', 'Sᵖʳ'],
  [
    'derivatives',
    '\\dv{x}, \\dv{f}{x}, \\dv[2]{f}{x}, \\pdv{f}{x}{y}',
    'd/(dx), df/(dx), d²f/(dx²), ∂²f/(∂x∂y)',
  ],
  ['signs of text', '\\textless a\\textbar b\\textemdash\\ae', '< a|b—æ'],
  ['lines in plain TeX', '\\displaylines{a\\cr b}', 'a; b'],
  ['text accents', "\\text{Poincar\\'e}", 'Poincaré'],
];

test.each(ROWS)('%s', (_label, tex, text) => {
  expect(fitFormula(tex, false, {})).toMatchObject({ ok: true, unknown: [], repairs: [] });
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
    ['\\begin{matrix}a', 'a'],
    ['\\hline a', 'a'],
    ['a\\*b\\', 'ab'],
    ['a \\begin', 'a'],
    ['O(\\sqrt\\ln n)', 'O(√(ln n))'],
    ['\\frac{a}', 'a/()'],
    ['\\hspace{\\textwidth}x', 'x'],
    ['\\logn + \\sqrtT + \\mathbbE + \\widetildeO(n)', 'log n + √T + 𝔼 + Õ(n)'],
  ])('%s is repaired, and says so', (tex, text) => {
    const typeset = fitFormula(tex, false, {});
    expect(typeset).toMatchObject({ ok: true, unknown: [] });
    expect(typeset.ok && typeset.repairs.length).toBeGreaterThan(0);
    expect(formulaText(tex, {})).toBe(text);
  });

  test('shows a command that nobody knows by its name, and says which', () => {
    expect(fitFormula('\\myop(x)', false, {})).toMatchObject({ ok: true, unknown: ['\\myop'] });
    expect(formulaText('\\myop(x)', {})).toBe('myop(x)');
  });

  test.each([
    ['\\proj', 'proj', ['\\proj']],
    ['\\aa \\subset \\bb', 'å ⊂ bb', ['\\bb']],
    ['\\mf', 'mf', ['\\mf']],
    ['\\H^1(X)', 'H¹(X)', ['\\H']],
    ['R_{c\\u}(F)', 'R_cu(F)', ['\\u']],
    ['\\dm(A)\\le 3', 'dm(A) ≤ 3', ['\\dm']],
    ['\\norms + \\proj', 'norms + proj', ['\\norms', '\\proj']],
    ['\\range{1}{5}', 'range 15', []],
    ['\\spanning{1}{5}', 'spanning 1 5', ['\\spanning']],
    ['\\mine', 'mine', ['\\mine']],
    ['\\logs', 'logs', ['\\logs']],
  ])('%s shows what a guess does not fit by its name', (tex, text, unknown) => {
    expect(fitFormula(tex, false, {})).toMatchObject({ ok: true, unknown, repairs: [] });
    expect(formulaText(tex, {})).toBe(text);
  });

  test('is refused with the reason when nothing helps', () => {
    const typeset = fitFormula('\\frac{a}{b}\\over c \\over d', false, {});
    expect(typeset).toMatchObject({ ok: false });
    expect(!typeset.ok && typeset.reason).toMatch(/^only one infix operator per group[^\u0332]*$/);
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
  expect(fitFormula(tex, false, {})).toMatchObject({ ok: false });
});

test('a formula brings the macros that it needs, and leaves none behind', () => {
  const macros = { '\\pair': '(#1,#2)' };
  expect(fitFormula('\\pair xy', false, macros)).toMatchObject({
    tex: '\\def\\pair#1#2{(#1,#2)}\\pair xy',
  });
  fitFormula('\\gdef\\mine{m}\\mine', false, {});
  expect(fitFormula('\\mine', false, {})).toMatchObject({ unknown: ['\\mine'] });
});
