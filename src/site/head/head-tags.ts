/** The head of a page as data, for the browser tab, search engines and link previews. */
import type { LinkedThing } from '../../exports/json-ld.ts';
import { PREVIEW_SIZE } from '../../exports/preview-image.ts';
import type { Site } from '../site.ts';

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
  /** Further tags of this kind of page: files, feeds, citation tags. */
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
    ...(kind === 'article' ? [] : [siteName(site), ...siteImage(site)]),
    ...(route === undefined ? [meta('name', 'robots', 'noindex')] : []),
    ...(address === undefined
      ? []
      : [meta('property', 'og:url', address), link({ rel: 'canonical', href: address })]),
    ...tags,
    ...pictureTags(tags, site),
  ];
}

/** The picture of the site, on pages without one of their own. */
function pictureTags(tags: readonly HeadTag[], site: Site): readonly HeadTag[] {
  const picture = site.picture && site.absolute(site.routes.file(site.picture));
  const hasOwn = tags.some(({ attributes }) => attributes['property'] === 'og:image');
  if (picture === undefined || hasOwn) return [];
  return [
    meta('property', 'og:image', picture),
    meta('property', 'og:image:alt', site.title),
    meta('name', 'twitter:card', 'summary_large_image'),
  ];
}

/** Text cut at a word, with an ellipsis, when it is longer than `length` characters. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,;:.(]+$/, '')}…`;
}

export function siteName({ title }: Site): HeadTag {
  return meta('property', 'og:site_name', title);
}

function siteImage(site: Site): readonly HeadTag[] {
  const image = site.absolute(site.routes.siteImage());
  return image === undefined || site.previewImages === 0 ? [] : imageTags(image, site.title);
}

export function imageTags(image: string, title: string): readonly HeadTag[] {
  return [
    meta('property', 'og:image', image),
    meta('property', 'og:image:width', String(PREVIEW_SIZE.width)),
    meta('property', 'og:image:height', String(PREVIEW_SIZE.height)),
    meta('property', 'og:image:alt', title),
    meta('name', 'twitter:card', 'summary_large_image'),
  ];
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
