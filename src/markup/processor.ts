/**
 * How Markdown is parsed and math is typeset: the one list of plugins, for entries and for prose pages. Text written
 * with one list and read with another would not give the same tree.
 */
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified, type PluggableList, type Processor } from 'unified';
import { KATEX_OPTIONS, type Macros } from './math/katex-options.ts';
import { failOnFormula } from './math/formula-issues.ts';
import { rehypeFormulas, remarkFormulas } from './math/formula-steps.ts';
import { failOnRemoteMedia } from './fail-on-remote-media.ts';
import { remarkGlue } from './remark-glue.ts';

/** Before HTML: prepares math between dollars for KaTeX. Repairs are reported as messages of the file. */
export function remarkPlugins(macros: Macros): PluggableList {
  return [remarkMath, [remarkFormulas, macros], remarkGlue];
}

/** After HTML: typesets formulas. */
export const REHYPE_PLUGINS: PluggableList = [[rehypeKatex, KATEX_OPTIONS], rehypeFormulas];

/** For prose pages and notes. */
export const PROSE_REHYPE_PLUGINS: PluggableList = [
  ...REHYPE_PLUGINS,
  failOnFormula,
  failOnRemoteMedia,
];

/** For entries: only the Markdown constructs that abstracts use, and no HTML. */
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

/** A remark plugin: without HTML, images, headings, quotations, code blocks and definitions, which become text. */
function restrictMarkdown(this: Processor): undefined {
  const disabled = [
    ...['blockQuote', 'codeFenced', 'codeIndented', 'definition', 'headingAtx', 'htmlFlow'],
    ...['htmlText', 'labelStartImage', 'setextUnderline', 'thematicBreak'],
  ];
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: disabled } }];
}
