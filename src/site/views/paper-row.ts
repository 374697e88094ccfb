/** One paper as a list shows it. */
import { KINDS, type CslType } from '../../domain/kinds.ts';
import { langOf } from '../../domain/language.ts';
import { memoize } from '../../domain/memoize.ts';
import type { Paper } from '../../domain/paper.ts';
import {
  formatPartialDate,
  fromDay,
  joinParts,
  startOf,
  yearOf,
  type PartialDate,
} from '../../domain/partial-date.ts';
import { publicationLine } from '../../domain/publication-line.ts';
import { formatCoins } from '../../exports/coins.ts';
import type { Library } from '../library.ts';
import type { Site } from '../site.ts';
import { mainLinks, paperLinks, type Action } from './paper-links.ts';

export interface Link {
  readonly label: string;
  readonly href: string;
}

/** A name as printed; without an address for whoever has no page. */
export interface NameLink {
  readonly label: string;
  readonly href: string | undefined;
  /** Signs printed at it: `*`. */
  readonly marks: string | undefined;
  /** Whose papers these are. */
  readonly isOwner: boolean;
}

export interface DateView {
  /** YYYY, YYYY-MM or YYYY-MM-DD */
  readonly iso: string;
  readonly label: string;
}

/** The date of a paper, which says what it is a date of: `First listed`. */
export interface PaperDate extends DateView {
  readonly meaning: string;
}

export interface TopicLink extends Link {
  /** `cs.LG`; of a keyword the topic's name. */
  readonly code: string;
  /** `Computer Science`; undefined for a keyword. */
  readonly archive: string | undefined;
}

export interface PaperRow {
  readonly href: string;
  /** Everything on the paper as JSON. */
  readonly file: string;
  readonly titleHtml: string;
  /** Of title and abstract, as the source or the site says, where it is not English: `he`. */
  readonly language: string | undefined;
  readonly titleText: string;
  /** Names of authors; of what has none, of its editors. */
  readonly authors: readonly NameLink[];
  readonly areEditors: boolean;
  /** Authors that a list leaves to the paper's page. */
  readonly moreAuthors: number;
  /** The source cuts the authors: more are not shown. */
  readonly truncated: boolean;
  readonly date: PaperDate | undefined;
  /** In the source's words, of what is not out yet: `in press`. */
  readonly status: string | undefined;
  /** As a heading names several: `Journal articles`. */
  readonly kind: string;
  /** Withdrawn, retracted, corrected. */
  readonly notice: string | undefined;
  readonly topics: readonly TopicLink[];
  /** Topics that a list leaves to the paper's page. */
  readonly moreTopics: readonly string[];
  /** What the source marks the paper with, and an award. */
  readonly badges: readonly string[];
  readonly hasCode: boolean;
  /** Elsewhere: PDF, arXiv, code. */
  readonly links: readonly Action[];
  readonly hasAbstract: boolean;
  /** `NeurIPS 2022`, `PhD thesis, University of Rain`, `The Rain Book` */
  readonly venue: string | undefined;
  /** What is said of a book around its name: `In: `, and `, edited by Bo Lind. Rain Press`. */
  readonly aroundVenue: readonly [before: string, after: string];
  /** Page of the journal, the conference or the book. */
  readonly venueHref: string | undefined;
  /** The paper for reference managers that read lists. */
  readonly coins: string;
}

/** The badge by which a listing says that code is published. */
const CODE = 'Code';

/** False where nobody has said so. */
export function hasCode({ badges, links }: Paper): boolean {
  return links.some(({ kind }) => kind === 'code') || badges.includes(CODE);
}

/** Of a collaboration's hundreds of authors a list names as many, and of a paper's topics. */
const AUTHORS = 12;
const TOPICS = 3;

const NOTICES = { withdrawn: 'Withdrawn', retracted: 'Retracted', corrected: 'Corrected' } as const;

/** Every list shows the same row of a paper. */
export const rowsOf = memoize((library: Library) =>
  memoize((paper: Paper) => toPaperRow(paper, library)),
);

function toPaperRow(paper: Paper, library: Library): PaperRow {
  const { site, titleHtml, textOf, referenceOf } = library;
  const { routes } = site;
  const [version] = paper.versions;
  const venue = library.venueByPaper.get(paper.id);
  const [before, name, after] = venueParts(paper);
  const topics = (library.topicsByPaper.get(paper.id) ?? []).map((key) => topicLink(key, site));
  const links = mainLinks(paperLinks(paper, site));
  const isLinked = links.some(({ kind }) => kind === 'code');
  const badges = [...paper.badges, ...(paper.award === undefined ? [] : [paper.award])];
  return {
    href: routes.paper(paper.id),
    file: routes.paperJson(paper.id),
    titleHtml: titleHtml(paper),
    language: langOf(referenceOf(paper).language),
    titleText: textOf(paper.title),
    authors: firstNames(authorLinks(paper, library), AUTHORS),
    areEditors: version.authors.length === 0 && version.editors.length > 0,
    moreAuthors: Math.max(0, paper.authors.length - AUTHORS),
    truncated: paper.truncated,
    date: paper.date && { ...dateView(paper.date), meaning: meaningOf(paper) },
    status: version.status,
    kind: KINDS[version.type].plural,
    notice: paper.notice && NOTICES[paper.notice.kind],
    topics: topics.slice(0, TOPICS),
    moreTopics: topics.slice(TOPICS).map(({ code }) => code),
    badges: isLinked ? badges.filter((badge) => badge !== CODE) : badges,
    hasCode: hasCode(paper),
    links,
    hasAbstract: paper.abstract !== undefined,
    venue: name,
    aroundVenue: [before, after],
    venueHref: venue && routes.venue(venue.id),
    coins: formatCoins(referenceOf(paper)),
  };
}

/**
 * Where the paper came out, with the year where that is not the date shown.
 * @example venueLabel(paper) // 'NeurIPS 2022'
 */
export function venueLabel({ versions: [version], date }: Paper): string | undefined {
  const line = publicationLine(version);
  if (line === undefined || version.date === undefined || version.date === date) return line;
  return `${line}${/[,.]/.test(line) ? ',' : ''} ${String(yearOf(version.date))}`;
}

/** The book that something is in stands between other words. */
function venueParts(
  paper: Paper,
): readonly [before: string, name: string | undefined, after: string] {
  const line = venueLabel(paper);
  const { 'container-title': book = '' } = paper.versions[0].variables;
  const before = 'In: ';
  return line?.startsWith(before + book)
    ? [before, book, line.slice(before.length + book.length)]
    : ['', line, ''];
}

/** Types of publication that come out without being in anything; what else is in nothing has the date of its making. */
const PUBLISHED: readonly CslType[] = ['book', 'report', 'dataset', 'software', 'standard'];

/** What the date of a paper is a date of. */
export function meaningOf({ date, versions: [version], facts: { lastRevised } }: Paper): string {
  if (lastRevised && fromDay(lastRevised.value) === date) return 'Revised';
  if (version.type === 'article' || version.date !== date) return 'First listed';
  if (version.status !== undefined) return 'Dated';
  const isIn = KINDS[version.type].container !== undefined;
  return isIn || PUBLISHED.includes(version.type) ? 'Published' : 'Dated';
}

/** Names as printed on the paper, each leading to its author. */
export function authorLinks(
  { id, authors }: Paper,
  { site, ownerId, authorsByPaper }: Library,
): readonly NameLink[] {
  const people = authorsByPaper.get(id) ?? [];
  return authors.map(({ full, marks }, index) => {
    const person = people[index];
    const href = person && site.routes.author(person.id);
    return { label: full, href, marks, isOwner: person !== undefined && person.id === ownerId };
  });
}

/** The first of a long list, with the site's owner as the last of them wherever the owner stands. */
export function firstNames(names: readonly NameLink[], count: number): readonly NameLink[] {
  const owner = names.slice(count).find(({ isOwner }) => isOwner);
  return owner === undefined ? names.slice(0, count) : [...names.slice(0, count - 1), owner];
}

export function topicLink(key: string, { routes, topicOf }: Site): TopicLink {
  const { id, name, archive, category } = topicOf(key);
  return {
    label: name,
    href: routes.topic(id),
    code: category ?? name,
    archive,
  };
}

export function dateView(date: PartialDate): DateView {
  return { iso: joinParts(startOf(date)), label: formatPartialDate(date) };
}
