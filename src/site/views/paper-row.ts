/** A paper in a list. */
import { KINDS, type CslType } from '../../domain/kinds.ts';
import { langOf } from '../../domain/language.ts';
import { memoize } from '../../domain/memoize.ts';
import type { Paper } from '../../domain/paper.ts';
import {
  formatDate,
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

/** A name as printed. */
export interface NameLink {
  readonly label: string;
  /** Undefined for a person without a page. */
  readonly href: string | undefined;
  /** Characters printed after the name: `*`. */
  readonly marks: string | undefined;
  /** The site's owner. */
  readonly isOwner: boolean;
}

export interface DateView {
  /** YYYY, YYYY-MM or YYYY-MM-DD */
  readonly iso: string;
  readonly label: string;
}

export interface PaperDate extends DateView {
  /** `First listed` */
  readonly meaning: string;
}

export interface TopicLink extends Link {
  /** `cs.LG`; for a keyword the name of the topic. */
  readonly code: string;
  /** `Computer Science`; undefined for a keyword. */
  readonly archive: string | undefined;
}

export interface PaperRow {
  readonly href: string;
  /** The paper's JSON file. */
  readonly file: string;
  readonly titleHtml: string;
  /** Language of title and abstract, where it is not English: `he`. */
  readonly language: string | undefined;
  readonly titleText: string;
  /** Authors, or editors where there are no authors. */
  readonly authors: readonly NameLink[];
  readonly areEditors: boolean;
  /** Number of authors that only the paper's page lists. */
  readonly moreAuthors: number;
  /** The source does not list all authors. */
  readonly truncated: boolean;
  readonly date: PaperDate | undefined;
  /** Of an unpublished paper, in the words of the source: `in press`. */
  readonly status: string | undefined;
  /** In the plural: `Journal articles`. */
  readonly kind: string;
  /** Withdrawn, retracted, corrected. */
  readonly notice: string | undefined;
  readonly topics: readonly TopicLink[];
  /** Codes of topics that only the paper's page lists. */
  readonly moreTopics: readonly string[];
  /** Badges of the source, and an award. */
  readonly badges: readonly string[];
  readonly hasCode: boolean;
  /** PDF, arXiv, code. */
  readonly links: readonly Action[];
  readonly hasAbstract: boolean;
  /** `NeurIPS 2022`, `PhD thesis, University of Rain`, `The Rain Book` */
  readonly venue: string | undefined;
  /** Text before and after the name of a book: `In: `, `, edited by Bo Lind. Rain Press`. */
  readonly aroundVenue: readonly [before: string, after: string];
  /** Page of the venue on this site. */
  readonly venueHref: string | undefined;
  /** COinS, for reference managers. */
  readonly coins: string;
}

/** The badge of a listing for published code. */
const CODE = 'Code';

/** False where it is not known. */
export function hasCode({ badges, links }: Paper): boolean {
  return links.some(({ kind }) => kind === 'code') || badges.includes(CODE);
}

/** Authors and topics of a paper in a list. */
const MAX_AUTHORS = 12;
const MAX_TOPICS = 3;

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
    file: routes.paperFile(paper.id, 'json'),
    titleHtml: titleHtml(paper),
    language: langOf(referenceOf(paper).language),
    titleText: textOf(paper.title),
    authors: firstNames(authorLinks(paper, library), MAX_AUTHORS),
    areEditors: version.authors.length === 0 && version.editors.length > 0,
    moreAuthors: Math.max(0, paper.authors.length - MAX_AUTHORS),
    truncated: paper.truncated,
    date: paper.date && { ...dateView(paper.date), meaning: meaningOf(paper) },
    status: version.status,
    kind: KINDS[version.type].plural,
    notice: paper.notice && NOTICES[paper.notice.kind],
    topics: topics.slice(0, MAX_TOPICS),
    moreTopics: topics.slice(MAX_TOPICS).map(({ code }) => code),
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
 * Where the paper was published, with the year where that is not the paper's date.
 * @example venueLabel(paper) // 'NeurIPS 2022'
 */
export function venueLabel({ versions: [version], date }: Paper): string | undefined {
  const line = publicationLine(version);
  if (line === undefined || version.date === undefined || version.date === date) return line;
  return `${line}${/[,.]/.test(line) ? ',' : ''} ${String(yearOf(version.date))}`;
}

/** The name of a book is a link between other words. */
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

/** Types that are published without a container; any other type without one has the date on which it was made. */
const PUBLISHED: readonly CslType[] = ['book', 'report', 'dataset', 'software', 'standard'];

/** What the date of a paper means: `First listed`. */
export function meaningOf({ date, versions: [version], facts: { lastRevised } }: Paper): string {
  if (lastRevised && fromDay(lastRevised.value) === date) return 'Revised';
  if (version.type === 'article' || version.date !== date) return 'First listed';
  if (version.status !== undefined) return 'Dated';
  const hasContainer = KINDS[version.type].container !== undefined;
  return hasContainer || PUBLISHED.includes(version.type) ? 'Published' : 'Dated';
}

/** Names as printed on the paper, linked to the authors' pages. */
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

/** The first names of a long list, the site's owner always among them. */
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
  return { iso: joinParts(startOf(date)), label: formatDate(date) };
}
