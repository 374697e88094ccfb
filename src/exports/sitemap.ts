/** Sitemaps (sitemaps.org, protocol 0.9): at most 50,000 pages a file, and an index of the files. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { element } from './xml.ts';

export interface SitemapEntry {
  /** Absolute. */
  readonly address: string;
  /** Day of the newest content on the page; undefined where nothing on it has a date. */
  readonly changed: CalendarDate | undefined;
}

const MAX_PAGES = 50_000;

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The pages of each file; at least one file. */
export function sitemapParts(pages: readonly SitemapEntry[]): readonly (readonly SitemapEntry[])[] {
  const count = Math.max(1, Math.ceil(pages.length / MAX_PAGES));
  return Array.from({ length: count }, (_, at) =>
    pages.slice(at * MAX_PAGES, (at + 1) * MAX_PAGES),
  );
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
