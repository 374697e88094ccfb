/**
 * How Markdown is read and math is typeset: the one list of plugins, for entries and for pages of prose.
 * Written and read with different lists, a text does not come back as the same tree.
 */
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified, type PluggableList } from 'unified';
import { KATEX_OPTIONS, type Macros } from './math/katex-options.ts';
import { failOnFormula } from './math/formula-issues.ts';
import { rehypeFormulas, remarkFormulas } from './math/formula-steps.ts';
import { failOnForeign } from './fail-on-foreign.ts';
import { remarkGlue } from './remark-glue.ts';
import { restrictMarkdown } from './restrict-markdown.ts';

/** Before HTML: math between dollars becomes formulas that KaTeX takes. What had to be changed is a message of the file. */
export function remarkPlugins(macros: Macros): PluggableList {
  return [remarkMath, [remarkFormulas, macros], remarkGlue];
}

/** After HTML: formulas are typeset. */
export const REHYPE_PLUGINS: PluggableList = [[rehypeKatex, KATEX_OPTIONS], rehypeFormulas];

/** For pages of prose and notes. */
export const PROSE_REHYPE_PLUGINS: PluggableList = [
  ...REHYPE_PLUGINS,
  failOnFormula,
  failOnForeign,
];

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
