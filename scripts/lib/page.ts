/** Reads an HTML page for the checks of a built site. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';

export interface Page {
  /** Visible text, without formulas. */
  readonly text: string;
  readonly ids: readonly string[];
  /** Every address that the page links to or loads. */
  readonly links: readonly string[];
  /** Style sheets and module scripts that the page loads at once. */
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly mainHeadings: number;
  /** Elements with the colour or class that KaTeX gives to errors. */
  readonly errorMarks: number;
  readonly emptyAbstracts: number;
  /** Elements with a style attribute or an event handler, which the content policy forbids. */
  readonly inlineCode: number;
  /** Links with a target, which would give the page that they open access to this one. */
  readonly newWindows: number;
  /** The page's own address, if it has one. */
  readonly canonical: string | undefined;
  /** Search engines may list the page. */
  readonly isIndexed: boolean;
}

/** KaTeX's default `errorColor`. */
const ERROR_COLOUR = /#cc0000/i;

export function readPage(html: string): Page {
  const tree = fromHtml(html);
  const elements: Element[] = [];
  visit(tree, 'element', (element) => void elements.push(element));
  return {
    text: visibleText(tree),
    ids: elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : [])),
    links: elements.flatMap(({ properties: { href, src } }) =>
      [href, src].filter((link) => typeof link === 'string'),
    ),
    styles: elements.flatMap(({ properties: { rel, href } }) =>
      Array.isArray(rel) && rel.includes('stylesheet') && typeof href === 'string' ? [href] : [],
    ),
    scripts: elements.flatMap(({ tagName, properties: { src } }) =>
      tagName === 'script' && typeof src === 'string' ? [src] : [],
    ),
    mainHeadings: elements.filter(({ tagName }) => tagName === 'h1').length,
    errorMarks: elements.filter(isErrorMark).length,
    emptyAbstracts: elements.filter((element) => hasClass(element, 'abstract') && isBlank(element))
      .length,
    newWindows: elements.filter(({ properties }) => properties['target'] !== undefined).length,
    inlineCode: elements.filter(({ properties }) =>
      Object.keys(properties).some((name) => name === 'style' || /^on[A-Z]/.test(name)),
    ).length,
    canonical: elements.flatMap(({ properties: { rel, href } }) =>
      Array.isArray(rel) && rel.includes('canonical') && typeof href === 'string' ? [href] : [],
    )[0],
    isIndexed: !elements.some(
      ({ properties: { name, content } }) => name === 'robots' && content === 'noindex',
    ),
  };
}

function visibleText(tree: Root): string {
  const copy = structuredClone(tree);
  visit(copy, 'element', (element, index, parent) => {
    const isHidden = ['head', 'script', 'style', 'code'].includes(element.tagName);
    if (!isHidden && !hasClass(element, 'katex')) return undefined;
    if (parent && index !== undefined) parent.children[index] = { type: 'text', value: ' ' };
    return SKIP;
  });
  return toText(copy);
}

function isErrorMark(element: Element): boolean {
  const { style } = element.properties;
  return (
    hasClass(element, 'katex-error') || (typeof style === 'string' && ERROR_COLOUR.test(style))
  );
}

function isBlank(element: Element): boolean {
  const paragraphs = element.children.filter(
    (child) => child.type === 'element' && child.tagName !== 'h2',
  );
  return paragraphs.every((paragraph) => toText(paragraph).trim() === '');
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
