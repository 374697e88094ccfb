/**
 * A built page that can be opened from disk, where `/` and index.html are not resolved by a server: links within the site
 * become relative links to files. Browsers do not load modules from disk, so scripts are left out, and the page shows what
 * it says to readers without scripts.
 */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

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
      const content = element.tagName === 'noscript' ? element.children : [];
      parent.children.splice(index, 1, ...content);
      return [SKIP, index];
    }
    relinkElement(element, file, basePath);
    return undefined;
  });
  return WRITER.stringify(tree satisfies Root);
}

/** Includes `noscript`, which is replaced with its content. */
function isLeftOut({ tagName, properties: { type, src, rel } }: Element): boolean {
  if (tagName === 'script') return src !== undefined || type === 'module';
  const needsServer = Array.isArray(rel) && /preload\b|\bsearch\b/.test(rel.join(' '));
  return tagName === 'noscript' || (tagName === 'link' && needsServer);
}

function relinkElement({ properties }: Element, file: string, basePath: string): void {
  for (const name of ADDRESSES) {
    const value = properties[name];
    if (typeof value === 'string') properties[name] = relativeTo(file, value, basePath);
  }
  const { httpEquiv, content } = properties;
  if (Array.isArray(httpEquiv) && httpEquiv.includes('refresh') && typeof content === 'string') {
    properties['content'] = content.replace(/(?<=url=).*/, (to) => relativeTo(file, to, basePath));
  }
}

/** Addresses of other sites, and fragments, are left unchanged. */
function relativeTo(file: string, address: string, basePath: string): string {
  if (!address.startsWith(basePath) || address.startsWith('//')) return address;
  const inner = address.slice(basePath.length);
  const end = inner.search(/[?#]|$/);
  const [route, rest] = [inner.slice(0, end), inner.slice(end)];
  const target = route === '' || route.endsWith('/') ? `${route}index.html` : route;
  return '../'.repeat(file.split('/').length - 1) + target + rest;
}
