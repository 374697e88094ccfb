/**
 * Atom feeds (RFC 4287). Ids are the permanent addresses of pages; dates are those of the papers, so that a feed
 * changes only when its papers do. A paper's day has no time: it is given as midnight UTC.
 */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { element, escapeXml } from './xml.ts';

export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  readonly id: string;
  /** The page that lists the same papers. */
  readonly page: string;
  /** The feed itself. */
  readonly self: string;
  readonly language: string;
  /** Who stands for the feed; each entry has its own authors. */
  readonly owner: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly authors: readonly { readonly name: string; readonly page: string }[];
  readonly published: CalendarDate;
  /** Day of the latest version. */
  readonly updated: CalendarDate;
  readonly topic: { readonly category: string; readonly name: string };
  /** Absolute addresses of the text elsewhere. */
  readonly related: readonly string[];
  readonly summary: string;
  /** HTML of the abstract. */
  readonly content: string;
}

/** Day of a feed without papers, which Atom does not let be silent about its date. */
const NO_DAY = '1970-01-01';

export function formatAtom(feed: Feed): string {
  const updated = feed.entries.map((entry) => entry.updated).toSorted();
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    ...element('id', feed.id),
    ...element('title', feed.title),
    ...element('subtitle', feed.subtitle),
    ...element('updated', instant(updated.at(-1) ?? NO_DAY)),
    `<author>${element('name', feed.owner).join('')}</author>`,
    link('alternate', feed.page, 'text/html'),
    link('self', feed.self, 'application/atom+xml'),
    ...feed.entries.flatMap(formatEntry),
    '</feed>',
    '',
  ];
  return lines.join('\n');
}

function formatEntry(entry: FeedEntry): readonly string[] {
  return [
    '<entry>',
    ...element('id', entry.id),
    ...element('title', entry.title),
    ...entry.authors.map(
      ({ name, page }) =>
        `<author>${[...element('name', name), ...element('uri', page)].join('')}</author>`,
    ),
    ...element('published', instant(entry.published)),
    ...element('updated', instant(entry.updated)),
    link('alternate', entry.page, 'text/html'),
    ...entry.related.map((address) => link('related', address, undefined)),
    `<category term="${escapeXml(entry.topic.category)}" scheme="http://arxiv.org/schemas/atom" label="${escapeXml(entry.topic.name)}"/>`,
    ...element('summary', entry.summary),
    `<content type="html">${escapeXml(entry.content)}</content>`,
    '</entry>',
  ];
}

function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

function link(relation: string, address: string, type: string | undefined): string {
  const typed = type === undefined ? '' : ` type="${type}"`;
  return `<link rel="${relation}"${typed} href="${escapeXml(address)}"/>`;
}
