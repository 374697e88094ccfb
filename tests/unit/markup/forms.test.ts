import { describe, expect, test } from 'vitest';
import { parseLatex } from '../../../src/markup/latex/parse.ts';
import { fromMarkdown, toMarkdown } from '../../../src/markup/markdown.ts';
import { toHtml } from '../../../src/markup/to-html.ts';
import { toTex } from '../../../src/markup/to-tex.ts';
import { toText } from '../../../src/markup/to-text.ts';
import { FORM_ROWS } from './form-rows.ts';
import { withoutPositions } from './trees.ts';

const macros = { '\\bigO': '\\mathcal{O}' };

describe.each(FORM_ROWS)('$label', ({ latex, markdown, html, text, tex, issues }) => {
  const parsed = parseLatex(latex);

  test('is written as Markdown, which reads back to the same tree', () => {
    expect(toMarkdown(parsed.tree)).toBe(markdown);
    expect(withoutPositions(fromMarkdown(markdown))).toBe(withoutPositions(parsed.tree));
  });

  test('is written as HTML', () => {
    const fromTree = toHtml(parsed.tree, { macros });
    expect(toHtml(markdown, { macros }).html).toBe(fromTree.html);
    if (html !== undefined) expect(fromTree.html).toBe(html);
    const codes = [...parsed.issues, ...fromTree.issues].map(
      ({ code, offset }) => `${code}@${String(offset)}`,
    );
    expect(codes.join(' ')).toBe(issues ?? '');
  });

  test('is written as text and as TeX', () => {
    expect(toText(parsed.tree, macros)).toBe(text);
    expect(toTex(parsed.tree, { macros })).toBe(tex);
  });
});
