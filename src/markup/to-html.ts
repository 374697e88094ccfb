/** The tree -> HTML. Written here element by element, so that no text of a listing can become a tag. */
import type { Nodes, Root } from 'mdast';
import type { Math, InlineMath } from './nodes.ts';
import { escapeHtml } from './escape-html.ts';
import type { MarkupIssue } from './issue.ts';
import { toSafeUrl } from './latex/addresses.ts';
import { formulaIssues } from './math/formula-issues.ts';
import { fromMarkdown } from './markdown.ts';
import { typesetFormula } from './math/formula.ts';
import type { Macros } from './math/katex-options.ts';

export interface HtmlOptions {
  readonly macros: Macros;
}

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
  const writer = new HtmlWriter(macros);
  return { html: writer.write(toTree(source)), issues: writer.issues };
}

/**
 * A title: what is inside its paragraphs, without a `<p>`, for a heading or a link; addresses are not linked.
 * @example toInlineHtml('$k$-sets & <b>', { macros: {} }).html // '<span class="glued"><span class="katex">…</span>-</span>sets &amp; &lt;b&gt;'
 */
export function toInlineHtml(source: Root | string, { macros }: HtmlOptions): Html {
  const writer = new HtmlWriter(macros);
  return { html: writer.writeInline(toTree(source)), issues: writer.issues };
}

function toTree(source: Root | string): Root {
  return typeof source === 'string' ? fromMarkdown(source) : source;
}

/** Longer formulas must be free to break. */
const SHORT_FORMULA = 30;

/** What stands on one line with the formula before it: the hyphen of `$k$-means`, the letters of `$n$th`. */
function glueBetween(formula: Nodes | undefined, text: Nodes | undefined): string {
  if (formula?.type !== 'inlineMath' || text?.type !== 'text') return '';
  if (formula.value.length > SHORT_FORMULA) return '';
  return /^(?:[-‐‑]|\p{L}{1,3}(?!\p{L}))/u.exec(text.value)?.[0] ?? '';
}

class HtmlWriter {
  readonly issues: MarkupIssue[] = [];
  readonly #macros: Macros;
  #inline = false;

  constructor(macros: Macros) {
    this.#macros = macros;
  }

  write(node: Nodes): string {
    switch (node.type) {
      case 'text':
        return escapeHtml(node.value);
      case 'paragraph':
        return `<p>${this.#children(node)}</p>`;
      case 'emphasis':
        return `<em>${this.#children(node)}</em>`;
      case 'strong':
        return `<strong>${this.#children(node)}</strong>`;
      case 'inlineCode':
        return `<code>${escapeHtml(node.value)}</code>`;
      case 'break':
        return this.#inline ? ' ' : '<br>';
      case 'link':
        return this.#link(node.url, this.#children(node));
      case 'list':
        return node.ordered === true
          ? `<ol>${this.#children(node)}</ol>`
          : `<ul>${this.#children(node)}</ul>`;
      case 'listItem':
        return `<li>${node.children.map((child) => (child.type === 'paragraph' ? this.#children(child) : this.write(child))).join('')}</li>`;
      case 'math':
        return this.#formula(node, !this.#inline);
      case 'inlineMath':
        return this.#formula(node, false);
      default:
        return 'children' in node
          ? this.#children(node)
          : 'value' in node
            ? escapeHtml(node.value)
            : '';
    }
  }

  writeInline(tree: Root): string {
    this.#inline = true;
    return tree.children
      .map((block) => (block.type === 'paragraph' ? this.#children(block) : this.write(block)))
      .join(' ');
  }

  #children(node: { readonly children: readonly Nodes[] }): string {
    return node.children
      .map((child, index) => {
        const before = glueBetween(node.children[index - 1], child);
        const after = glueBetween(child, node.children[index + 1]);
        if (after !== '') return `<span class="glued">${this.write(child)}${after}</span>`;
        if (before === '' || child.type !== 'text') return this.write(child);
        return escapeHtml(child.value.slice(before.length));
      })
      .join('');
  }

  #link(url: string, content: string): string {
    const safe = this.#inline ? undefined : toSafeUrl(url);
    return safe === undefined ? content : `<a href="${escapeHtml(safe)}">${content}</a>`;
  }

  #formula(node: Math | InlineMath, display: boolean): string {
    const typeset = typesetFormula(node.value, display, this.#macros);
    const offset = node.position?.start.offset ?? 0;
    this.issues.push(...formulaIssues(node.value, offset, typeset));
    if (typeset.ok) return typeset.html;
    const code = `<code class="math-source">${escapeHtml(node.value)}</code>`;
    return display ? `<p>${code}</p>` : code;
  }
}
