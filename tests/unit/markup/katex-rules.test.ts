import { expect, test } from 'vitest';
import { usedRules } from '../../../src/markup/katex-rules.ts';

const MAIN =
  '@font-face{font-family:KaTeX_Main;font-style:normal;font-weight:400;src:url(/main.woff2)}';
const BOLD =
  '@font-face{font-family:KaTeX_Main;font-style:normal;font-weight:700;src:url(/bold.woff2)}';
const MATH =
  '@font-face{font-family:KaTeX_Math;font-style:italic;font-weight:400;src:url(/math.woff2)}';
const LETTERS = '.katex .mathnormal{font-family:KaTeX_Math;font-style:italic}';
const STRONG = '.katex .mathbf,.katex .other{font-family:KaTeX_Main;font-weight:700}';
const SHEET = `${MAIN}${BOLD}${MATH}.katex{font:1em KaTeX_Main}${LETTERS}${STRONG}.katex .rule{border:0}body{counter-reset:a}`;

test('keeps the rules whose classes are on the page', () => {
  const { css } = usedRules(SHEET, '<b class="katex x"><i class="mathbf">');
  expect(css).toBe(
    `${MAIN}${BOLD}${MATH}.katex{font:1em KaTeX_Main}.katex .mathbf{font-family:KaTeX_Main;font-weight:700}`,
  );
});

test.each([
  ['no letters', '<span class="mord"></span>', []],
  ['letters without a class', '<span data-glyphs="1"></span>', ['/main.woff2']],
  ['upright letters', '<span class="mord" data-glyphs="1"></span>', ['/main.woff2']],
  ['an angle bracket', '<span class="mrel" data-glyphs=">"></span>', ['/main.woff2']],
  [
    'letters of several kinds',
    '<span class="mord mathnormal" data-glyphs="f"></span><span class="mord mathbf" data-glyphs="v"></span>',
    ['/bold.woff2', '/math.woff2'],
  ],
])('the fonts of %s', (_label, letters, fonts) => {
  expect(usedRules(SHEET, `<span class="katex">${letters}</span>`).fonts).toEqual(fonts);
});
