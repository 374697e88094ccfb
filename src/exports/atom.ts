/**
 * Atom feeds (RFC 4287). Ids are the permanent addresses of pages; dates are those of the papers, so that a feed changes
 * only when its papers do. A day becomes midnight UTC. `updated` is required, so a mere month or year becomes its first
 * day there; `published` is left out then.
 */
import { joinParts, startOf, toDay, type PartialDate } from '../domain/partial-date.ts';
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
  /** Author of the feed; each entry has its own authors. */
  readonly owner: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly authors: readonly { readonly name: string; readonly page: string | undefined }[];
  readonly published: PartialDate | undefined;
  /** Of the latest version. */
  readonly updated: PartialDate | undefined;
  readonly topics: readonly {
    readonly term: string;
    readonly name: string;
    /** True for a category of arXiv. */
    readonly isArxiv: boolean;
  }[];
  /** Absolute addresses of the paper elsewhere. */
  readonly related: readonly string[];
  readonly summary: string | undefined;
  /** HTML of the abstract. */
  readonly content: string | undefined;
}

/** For anything without a date, as Atom requires one. */
const NO_INSTANT = '1970-01-01T00:00:00Z';

export function formatAtom(feed: Feed): string {
  const updated = feed.entries.map((entry) => instant(entry.updated)).toSorted();
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    ...element('id', feed.id),
    ...element('title', feed.title),
    ...element('subtitle', feed.subtitle),
    ...element('updated', updated.at(-1) ?? NO_INSTANT),
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
        `<author>${[...element('name', name), ...(page === undefined ? [] : element('uri', page))].join('')}</author>`,
    ),
    ...(entry.published && toDay(entry.published)
      ? element('published', instant(entry.published))
      : []),
    ...element('updated', instant(entry.updated)),
    link('alternate', entry.page, 'text/html'),
    ...entry.related.map((address) => link('related', address, undefined)),
    ...entry.topics.map(
      ({ term, name, isArxiv }) =>
        `<category term="${escapeXml(term)}"${isArxiv ? ' scheme="http://arxiv.org/schemas/atom"' : ''} label="${escapeXml(name)}"/>`,
    ),
    ...(entry.summary === undefined ? [] : element('summary', entry.summary)),
    ...(entry.content === undefined
      ? []
      : [`<content type="html">${escapeXml(entry.content)}</content>`]),
    '</entry>',
  ];
}

function instant(date: PartialDate | undefined): string {
  if (date === undefined) return NO_INSTANT;
  const { year, month = 1, day = 1 } = startOf(date);
  return `${joinParts({ year, month, day })}T00:00:00Z`;
}

function link(relation: string, address: string, type: string | undefined): string {
  const typed = type === undefined ? '' : ` type="${type}"`;
  return `<link rel="${relation}"${typed} href="${escapeXml(address)}"/>`;
}
