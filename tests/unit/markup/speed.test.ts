import { expect, test } from 'vitest';
import { parseLatex } from '../../../src/markup/latex/parse.ts';
import { toMarkdown } from '../../../src/markup/markdown.ts';
import { toHtml } from '../../../src/markup/to-html.ts';

/** A time that no linear step comes near, and every quadratic one passes. */
const MOST_MILLISECONDS = 5000;
const LENGTH = 50_000;

const REPEATED = [
  ..."{}\\$^_~`'-[*<.".split(''),
  '$x ',
  '$x$ ',
  '\\text{$',
  '\\(',
  '\\[',
  '$$x',
  '\\begin{equation}',
  '\\begin{itemize}\\item a',
  '{\\it a ',
  '\\emph{a ',
  "\\'",
  '\\"{',
  'a_',
  'x^{2}',
  '\\alpha',
  '\\frac{',
  'http://a/((',
  '10.1234/a',
  '\\cite[',
  '\\item[',
  '\\\\ ',
  '\\verb|',
  '\\foo{',
  '{\\cal ',
  '\\cal ',
  '[a](',
  '&amp;',
  '\\def\\a',
  '\u0000',
];

test.each(REPEATED)('50 kB of %j are read in time', (piece) => {
  const source = piece.repeat(LENGTH / piece.length);
  const start = performance.now();
  const { tree } = parseLatex(source);
  toMarkdown(tree);
  expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
});

test.each([
  '\\def\\a{\\a\\a}\\a',
  '\\def\\a#1{#1#1#1#1}\\a{\\a{\\a{\\a{\\a{\\a{x}}}}}}',
  '{'.repeat(3000),
  `\\rule{9999em}{9999em}`,
])('a formula cannot grow without end: %j', (tex) => {
  const start = performance.now();
  const { html } = toHtml(`$${tex}$`, { macros: {} });
  expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
  expect(html).not.toContain('9999em;');
});
