/** One text, its forms side by side. `html` is left out where a formula makes it long. */
import { expect, test } from 'vitest';
import { parseLatex } from '../../../src/markup/latex/parse.ts';
import { fromMarkdown, toMarkdown } from '../../../src/markup/markdown.ts';
import { toHtml } from '../../../src/markup/to-html.ts';
import { toTex } from '../../../src/markup/to-tex.ts';
import { toText } from '../../../src/markup/to-text.ts';

interface Row {
  readonly label: string;
  readonly latex: string;
  readonly markdown: string;
  readonly html?: string;
  readonly text: string;
  readonly tex: string;
}

const ROWS: readonly Row[] = [
  {
    label: 'plain words',
    latex: 'A small set.',
    markdown: 'A small set.',
    html: '<p>A small set.</p>',
    text: 'A small set.',
    tex: 'A small set.',
  },
  {
    label: 'a formula keeps its spelling',
    latex: 'runs in $\\bigO(1/\\varepsilon^2)$ steps',
    markdown: 'runs in $\\bigO(1/\\varepsilon^2)$ steps',
    text: 'runs in O(1/ε²) steps',
    tex: 'runs in $\\mathcal{O}(1/\\varepsilon^2)$ steps',
  },
  {
    label: 'styles, dashes, ties, quotes',
    latex: "{\\it Slow} walks~--~``so to speak'' -- at 80\\% speed",
    markdown: '*Slow* walks\u00A0–\u00A0“so to speak” – at 80% speed',
    html: '<p><em>Slow</em> walks\u00A0–\u00A0“so to speak” – at 80% speed</p>',
    text: 'Slow walks – “so to speak” – at 80% speed',
    tex: "\\emph{Slow} walks~--~``so to speak'' -- at 80\\% speed",
  },
];

const macros = { '\\bigO': '\\mathcal{O}' };

test.each(ROWS)('$label', ({ latex, markdown, html, text, tex }) => {
  const { tree } = parseLatex(latex);
  expect(toMarkdown(tree)).toBe(markdown);
  expect(toText(fromMarkdown(markdown), macros)).toBe(text);
  expect(toTex(tree, { macros })).toBe(tex);
  if (html !== undefined) expect(toHtml(markdown, { macros }).html).toBe(html);
});
