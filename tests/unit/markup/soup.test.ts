import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parseLatex, parseLatexTitle } from '../../../src/markup/latex/parse.ts';
import { fromMarkdown, toMarkdown } from '../../../src/markup/markdown.ts';
import { toHtml, toInlineHtml } from '../../../src/markup/to-html.ts';
import { toTex } from '../../../src/markup/to-tex.ts';
import { toText } from '../../../src/markup/to-text.ts';
import { makeSoup } from './soup.ts';
import { withoutPositions } from './trees.ts';

/** Every tag that HTML of an abstract may hold: our own, and those of KaTeX. */
const TAGS = new Set(
  (
    'p em strong code a br ul ol li span svg path line math mrow mi mo mn mtext ms mspace ' +
    'mfrac msqrt mroot mstyle msub msup msubsup munder mover munderover mtable mtr mtd mpadded mphantom menclose'
  ).split(' '),
);
/** Every attribute of those tags. */
const ATTRIBUTES =
  /^(?:className|style|ariaHidden|dataTex|dataGlyphs|href|xmlns|encoding|display|width|height|viewBox|preserveAspectRatio|d|x1|x2|y1|y2|strokeWidth|math\w+|stretchy|fence|lspace|rspace|accent\w*|separator|\w+align|\w+spacing|\w+lines|scriptlevel|displaystyle|linethickness|minsize|maxsize|depth|voffset|notation|symmetric|linebreak|movablelimits|form|side)$/;

describe('random LaTeX', () => {
  const soups = Array.from({ length: 400 }, (_each, seed) => makeSoup(seed, 30));

  test('comes back from Markdown as the same tree, abstract or title', () => {
    for (const soup of soups) {
      for (const parse of [parseLatex, parseLatexTitle]) {
        const { tree } = parse(soup);
        const markdown = toMarkdown(tree);
        expect(withoutPositions(fromMarkdown(markdown)), soup).toBe(withoutPositions(tree));
      }
    }
  });

  test('has a title of one paragraph at most', () => {
    for (const soup of soups) {
      const types = parseLatexTitle(soup).tree.children.map(({ type }) => type);
      expect(['', 'paragraph'], soup).toContain(types.join(' '));
    }
  });

  test('puts no tag, attribute or address of its own into HTML', () => {
    for (const soup of soups) {
      const { tree } = parseLatex(soup);
      for (const { html } of [toHtml(tree, { macros: {} }), toInlineHtml(tree, { macros: {} })]) {
        const elements: Element[] = [];
        visit(fromHtml(html, { fragment: true }), 'element', (each) => void elements.push(each));
        const foreign = elements.filter(({ tagName }) => !TAGS.has(tagName));
        expect(foreign, soup).toEqual([]);
        const names = elements.flatMap(({ properties }) => Object.keys(properties));
        const odd = names.filter((name) => !ATTRIBUTES.test(name));
        expect(odd, soup).toEqual([]);
        expect(html).not.toMatch(/href="(?!https?:\/\/|mailto:)/);
        expect(html).not.toMatch(/katex-error|#cc0000/);
      }
    }
  });

  test('has text and TeX on one line', () => {
    for (const soup of soups) {
      const { tree } = parseLatex(soup);
      expect(toText(tree), soup).not.toMatch(/[\n\u202E]/);
      expect(toTex(tree), soup).not.toContain('\n');
    }
  });
});
