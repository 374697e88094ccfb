import { expect, test } from 'vitest';
import { parseLatex, parseLatexTitle } from '../../../src/markup/latex/parse.ts';
import { toHeadingHtml, toHtml, toInlineHtml } from '../../../src/markup/to-html.ts';

test('a title has no paragraph, link or line end', () => {
  const { tree } = parseLatexTitle('On {\\it sets} \\\\ \\url{http://a.example} \\[x\\]');
  const { html } = toInlineHtml(tree, { macros: {} });
  expect(html).toMatch(/^On <em>sets<\/em> http:\/\/a\.example <span class="katex"/);
});

test('a formula that cannot be typeset is its source in code, reported where it stands', () => {
  const { tree } = parseLatex('So $a \\over b \\over c$ & more');
  const { html, issues } = toHtml(tree, { macros: {} });
  expect(html).toBe('<p>So <code class="math-source">a \\over b \\over c</code> &amp; more</p>');
  expect(issues).toMatchObject([{ code: 'math-unrenderable', offset: 3 }]);
  expect(issues[0]?.message).toContain('only one infix operator');
  expect(issues[0]?.hint).toContain('content/macros.yaml');
});

test('an offset counts in the Markdown when that is what was given', () => {
  const { issues } = toHtml('one\n\n*two* $\\nope$', { macros: {} });
  expect(issues).toMatchObject([{ code: 'math-unknown-command', offset: 11 }]);
});

test('HTML and addresses that a person wrote into Markdown are text', () => {
  const { html } = toHtml('<b onclick="x">a</b> [b](javascript:x) ![c](http://d.example/e.png)', {
    macros: {},
  });
  expect(html).toBe('<p>&lt;b onclick="x">a&lt;/b> b !<a href="http://d.example/e.png">c</a></p>');
});

test.each([
  ['$k$-means here', '-</span>means here</p>'],
  ['the $n$th one', 'th</span> one</p>'],
  ['so $k$, then', '</span>, then</p>'],
  ['$\\sum_{i=1}^{n} a_i b_i c_i d_i e_i$-rain', '</span>-rain</p>'],
  ['$k$times more', '</span>times more</p>'],
  ['*$k$*-sets', '</span></em>-sets</p>'],
])('what is glued to the formula of %s stays on its line', (source, end) => {
  const { html } = toHtml(source, { macros: {} });
  expect(html.endsWith(end)).toBe(true);
  expect(html.includes('glued')).toBe(/^(?:-|th)</.test(end));
});

test.each([
  [
    "the author's TeX as attribute",
    '$16% < \\Bbb R$',
    '<span class="katex" data-tex="16% < \\Bbb R"><span class="katex-mathml"><math',
  ],
  ['its letters as text in MathML alone', '$x$', '<mi>x</mi></mrow></math></span>'],
  [
    'its visible letters as attributes',
    '$x$',
    '<span class="mord mathnormal" data-glyphs="x"></span>',
  ],
  [
    'what is seen hidden from screen readers',
    '$x$',
    '<span class="katex-html" aria-hidden="true">',
  ],
  ['a script letter as its character', '$\\mathcal{D}$', '<mi>𝒟</mi>'],
  ['a set of numbers', '$\\mathbb R$', '<mi>ℝ</mi>'],
  ['a bold Greek letter', '$\\boldsymbol\\epsilon$', '<mi>𝝐</mi>'],
  ['a bold number', '$\\mathbf{1}$', '<mn>𝟏</mn>'],
  ['an upright letter by its attribute', '$\\mathrm{d}$', '<mi mathvariant="normal">d</mi>'],
  ['the source in a paragraph', '$$\na\\over b\\over c\n$$', '<p><code class="math-source">'],
  [
    'the source where KaTeX lacks a font',
    '$\\textbf{a\\texttt b}$',
    '<p><code class="math-source">',
  ],
])('a formula has %s', (_label, source, part) => {
  expect(toHtml(source, { macros: {} }).html).toContain(part);
});

test.each([
  ['a compound', 'On Finite-Width Nets', 'On <span class="compound">Finite-Width</span> Nets'],
  ['one in emphasis', 'An *N-body*', 'An <em><span class="compound">N-body</span></em>'],
  ['a dash', 'Sets - and a 3-', 'Sets - and a 3-'],
  ['a compound too long', 'Cost-volume-profit-analysis', 'Cost-volume-profit-analysis'],
])('a heading keeps together %s', (_label, source, html) => {
  expect(toHeadingHtml(source, { macros: {} }).html).toBe(html);
});

test('a formula that KaTeX refuses at last is reported where it stands', () => {
  const { issues } = toHtml('so $\\textbf{a\\texttt b}$', { macros: {} });
  expect(issues).toMatchObject([{ code: 'math-unrenderable', offset: 3 }]);
  expect(issues[0]?.message).toContain('Font metrics not found');
});

test('a definition ends with its formula', () => {
  const { issues } = toHtml('$\\gdef\\mine{m}\\mine$ $\\mine$', { macros: {} });
  expect(issues).toMatchObject([{ code: 'math-unknown-command', offset: 21 }]);
});

test('a tree is left as it was', () => {
  const { tree } = parseLatex('A {\\it set} $k$-means \\href{x:y}{z}');
  const before = structuredClone(tree);
  toHtml(tree, { macros: {} });
  toInlineHtml(tree, { macros: {} });
  expect(tree).toEqual(before);
});
