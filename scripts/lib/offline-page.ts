/**
 * A built page as it can be opened from disk, where no server stands for `/` or looks for index.html: each link of
 * the site leads relative to the page and to a file. Browsers load no module from disk, so scripts are left out,
 * and what the page says to readers without scripts is said.
 */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { pageAddress } from './page-address.ts';

const ADDRESSES = ['href', 'src', 'action'] as const;

const WRITER = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze();

/**
 * `file` is the page's path below the site's folder: `papers/index.html`.
 * @example offlinePage('<a href="/base/papers/x/#c">', 'index.html', '/base/') // '<a href="papers/x/index.html#c">'
 */
export function offlinePage(html: string, file: string, basePath: string): string {
  const tree = fromHtml(html);
  visit(tree, 'element', (element, index, parent) => {
    if (parent && index !== undefined && isLeftOut(element)) {
      const said = element.tagName === 'noscript' ? element.children : [];
      parent.children.splice(index, 1, ...said);
      return [SKIP, index];
    }
    renewAddresses(element, file, basePath);
    return undefined;
  });
  return WRITER.stringify(tree satisfies Root);
}

/** `noscript` too: its content takes its place. */
function isLeftOut({ tagName, properties: { type, src, rel } }: Element): boolean {
  if (tagName === 'script') return src !== undefined || type === 'module';
  const needsServer = Array.isArray(rel) && /preload\b|\bsearch\b/.test(rel.join(' '));
  return tagName === 'noscript' || (tagName === 'link' && needsServer);
}

function renewAddresses({ properties }: Element, file: string, basePath: string): void {
  for (const name of ADDRESSES) {
    const value = properties[name];
    if (typeof value === 'string') properties[name] = relativeTo(file, value, basePath);
  }
  const { httpEquiv, content } = properties;
  if (Array.isArray(httpEquiv) && httpEquiv.includes('refresh') && typeof content === 'string') {
    properties['content'] = content.replace(/(?<=url=).*/, (to) => relativeTo(file, to, basePath));
  }
}

/** Addresses of other sites, and fragments, stay as they are. */
function relativeTo(file: string, address: string, basePath: string): string {
  if (!address.startsWith(basePath) || address.startsWith('//')) return address;
  const inner = address.slice(basePath.length);
  const end = inner.search(/[?#]|$/);
  const [route, rest] = [inner.slice(0, end), inner.slice(end)];
  const target = route === '' || route.endsWith('/') ? `${route}index.html` : route;
  return '../'.repeat(pageAddress(file).split('/').length - 1) + target + rest;
}
