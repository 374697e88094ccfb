/** Sitemaps (sitemaps.org, protocol 0.9): the pages of a site, at most 50,000 a file, and an index of the files. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { element } from './xml.ts';

export interface SitemapEntry {
  /** Absolute. */
  readonly address: string;
  /** Day of the newest content on the page; absent where nothing dates it. */
  readonly changed: CalendarDate | undefined;
}

const LONGEST = 50_000;

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The pages of each file; at least one file. */
export function sitemapParts(pages: readonly SitemapEntry[]): readonly (readonly SitemapEntry[])[] {
  const count = Math.max(1, Math.ceil(pages.length / LONGEST));
  return Array.from({ length: count }, (_, at) => pages.slice(at * LONGEST, (at + 1) * LONGEST));
}

export function formatSitemap(pages: readonly SitemapEntry[]): string {
  const lines = pages.map(
    ({ address, changed }) =>
      `<url>${[...element('loc', address), ...element('lastmod', changed)].join('')}</url>`,
  );
  return document('urlset', lines);
}

/** `files`: absolute addresses of the sitemaps. */
export function formatSitemapIndex(files: readonly string[]): string {
  return document(
    'sitemapindex',
    files.map((file) => `<sitemap>${element('loc', file).join('')}</sitemap>`),
  );
}

function document(root: string, lines: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${root} ${NAMESPACE}>`,
    ...lines,
    `</${root}>`,
    '',
  ].join('\n');
}
