/** The head of a page as data: what the browser tab, a search engine and a link preview are told. */
import type { LinkedThing } from '../exports/json-ld.ts';
import type { Site } from './site.ts';

export interface HeadTag {
  readonly tag: 'meta' | 'link';
  readonly attributes: Readonly<Record<string, string>>;
}

export interface PageHead {
  readonly title: string;
  /** Plain text; clipped to what search engines show. */
  readonly description: string;
  /** Address of the page on this site, with its base path; undefined for a page without one (404). */
  readonly route: string | undefined;
  /** `article` for a paper. */
  readonly kind?: 'website' | 'article';
  /** What else readers of this kind of page look for: files, feeds, citation tags. */
  readonly tags?: readonly HeadTag[];
  /** The page as linked data. */
  readonly data?: readonly LinkedThing[];
}

const DESCRIPTION_LENGTH = 200;

/** @example documentTitle('Rank Collapse', 'Papers of Ada Osei') // 'Rank Collapse · Papers of Ada Osei' */
export function documentTitle(title: string, siteTitle: string): string {
  return title === siteTitle ? title : `${title} · ${siteTitle}`;
}

export function headTags(
  { title, description, route, kind = 'website', tags = [] }: PageHead,
  site: Site,
): readonly HeadTag[] {
  const address = route === undefined ? undefined : site.absolute(route);
  const summary = clip(description, DESCRIPTION_LENGTH);
  return [
    meta('name', 'description', summary),
    meta('property', 'og:title', title),
    meta('property', 'og:description', summary),
    meta('property', 'og:type', kind),
    // Zotero would take it for the title of a paper's proceedings.
    ...(kind === 'article' ? [] : [meta('property', 'og:site_name', site.title)]),
    ...(route === undefined ? [meta('name', 'robots', 'noindex')] : []),
    ...(address === undefined
      ? []
      : [meta('property', 'og:url', address), link({ rel: 'canonical', href: address })]),
    ...tags,
  ];
}

/** Text cut at a word, with an ellipsis, when it is longer than `length` characters. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,;:.(]+$/, '')}…`;
}

/** A file or feed that says the same as the page in another format. */
export function alternate(type: string, title: string, route: string): HeadTag {
  return link({ rel: 'alternate', type, title, href: route });
}

export function meta(key: 'name' | 'property', name: string, content: string): HeadTag {
  return { tag: 'meta', attributes: { [key]: name, content } };
}

function link(attributes: HeadTag['attributes']): HeadTag {
  return { tag: 'link', attributes };
}
