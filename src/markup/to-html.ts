/** The tree to HTML, through the same plugins as prose pages. No text from a source can become a tag. */
import type { ElementContent, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { memoize } from '../domain/memoize.ts';
import type { MarkupIssue } from './issue.ts';
import { fromMarkdown } from './markdown.ts';
import { formulaIssues } from './math/formula-issues.ts';
import type { Macros } from './math/katex-options.ts';
import { REHYPE_PLUGINS, remarkPlugins } from './processor.ts';
import { restrictLinks, toOneLine } from './restrict-tree.ts';

export interface HtmlOptions {
  readonly macros: Macros;
}

/** Longer compounds must be able to break on a phone. */
const SHORT_COMPOUND = 20;
const COMPOUND = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)/u;

export interface Html {
  readonly html: string;
  /** Offsets count in the text the tree came from. */
  readonly issues: readonly MarkupIssue[];
}

/**
 * An abstract as paragraphs, lists and displayed formulas.
 * @example toHtml('*Small* sets', { macros: {} }).html // '<p><em>Small</em> sets</p>'
 */
export function toHtml(source: Root | string, { macros }: HtmlOptions): Html {
  return write(toTree(source), macros, (page) => page);
}

/**
 * A title without `<p>` and links, for use inside a heading or link.
 * @example toInlineHtml('$k$-sets & <b>', { macros: {} }).html // '<span class="glued"><span class="katex">…</span>-</span>sets &amp; &lt;b>'
 */
export function toInlineHtml(source: Root | string, { macros }: HtmlOptions): Html {
  return write(toOneLine(toTree(source)), macros, withoutParagraphs);
}

/** A title with a class on short compounds (`Finite-Width`), so that the style sheet can keep them on one line. */
export function toHeadingHtml(source: Root | string, { macros }: HtmlOptions): Html {
  return write(toOneLine(toTree(source)), macros, (page) => {
    const title = withoutParagraphs(page);
    visit(title, (node, index, parent) => {
      if (node.type === 'element' && node.tagName === 'span') return SKIP;
      if (node.type !== 'text' || parent === undefined || index === undefined) return undefined;
      const pieces = node.value.split(COMPOUND).map((value): ElementContent => {
        const text = { type: 'text', value } as const;
        if (!COMPOUND.test(value) || value.length > SHORT_COMPOUND) return text;
        const properties = { className: ['compound'] };
        return { type: 'element', tagName: 'span', properties, children: [text] };
      });
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
    return title;
  });
}

function withoutParagraphs(page: HtmlRoot): HtmlRoot {
  return {
    type: 'root',
    children: page.children.flatMap((block) => (block.type === 'element' ? block.children : [])),
  };
}

/** A copy that may be changed. */
function toTree(source: Root | string): Root {
  return typeof source === 'string' ? fromMarkdown(source) : structuredClone(source);
}

const pageProcessor = memoize((macros: Macros) =>
  unified()
    .use(remarkPlugins(macros))
    .use(remarkRehype)
    .use(REHYPE_PLUGINS)
    .use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
    .freeze(),
);

function write(tree: Root, macros: Macros, pick: (page: HtmlRoot) => HtmlRoot): Html {
  restrictLinks(tree);
  const processor = pageProcessor(macros);
  const file = new VFile();
  const html = processor.stringify(pick(processor.runSync(tree, file)));
  return { html, issues: formulaIssues(file) };
}
