/**
 * How Markdown is read and math is typeset: the one list of plugins, for entries and for pages of prose.
 * Written and read with different lists, a text does not come back as the same tree.
 */
import type { Root as HtmlRoot } from 'hast';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified, type PluggableList, type Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { KATEX_OPTIONS, type Macros } from './math/katex-options.ts';
import { allMacros } from './math/katex-commands.ts';
import { normaliseFormula } from './math/normalise-formula.ts';
import { restrictMarkdown } from './restrict-markdown.ts';

/** For a page of prose, before HTML: math between dollars. */
export const REMARK_PLUGINS: PluggableList = [remarkMath];

/**
 * For a page of prose, after HTML: math typeset as in abstracts. A formula that KaTeX refuses stops the build.
 * @example unified({ remarkPlugins: REMARK_PLUGINS, rehypePlugins: rehypePlugins(macros), gfm: false, smartypants: false })
 */
export function rehypePlugins(macros: Macros): PluggableList {
  return [
    normaliseFormulas,
    [rehypeKatex, { ...KATEX_OPTIONS, macros: allMacros(macros) }],
    failOnFormula,
  ];
}

/** For entries: the constructs of Markdown that abstracts use, and no HTML. Frozen: each use is the same. */
export const MARKDOWN = unified()
  .use(remarkParse)
  .use(remarkMath)
  .use(restrictMarkdown)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    incrementListMarker: true,
    listItemIndent: 'one',
    rule: '*',
  })
  .freeze();

/** Formulas as KaTeX takes them; the source keeps its author's spelling. */
function normaliseFormulas(): (tree: HtmlRoot) => void {
  return (tree) => {
    visit(tree, 'element', ({ properties: { className }, children }) => {
      if (!Array.isArray(className) || !className.includes('language-math')) return;
      for (const child of children) {
        if (child.type === 'text') child.value = normaliseFormula(child.value);
      }
    });
  };
}

const failOnFormula: Plugin<[], HtmlRoot> = () => (_tree, file) => {
  const refused = file.messages.find(({ source }) => source === 'rehype-katex');
  if (refused !== undefined) throw refused;
};
