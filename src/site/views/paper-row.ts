/** One paper as a list shows it. */
import { formatDate, type CalendarDate } from '../../domain/calendar-date.ts';
import type { Publication } from '../../domain/overlay.ts';
import type { Paper } from '../../domain/paper.ts';
import { formatCoins } from '../../exports/coins.ts';
import { hueOf, type Hue } from '../hues.ts';
import type { Library } from '../library.ts';
import type { Site } from '../site.ts';

export interface Link {
  readonly label: string;
  readonly href: string;
}

export interface DateView {
  /** YYYY-MM-DD */
  readonly iso: string;
  readonly label: string;
}

export interface TopicLink extends Link {
  /** `cs.LG` */
  readonly category: string;
  /** `Computer Science` */
  readonly archive: string;
  readonly hue: Hue;
}

export interface PaperRow {
  readonly href: string;
  /** Everything on the paper as JSON. */
  readonly file: string;
  readonly titleHtml: string;
  readonly authors: readonly Link[];
  /** Authors that a list leaves to the paper's page. */
  readonly moreAuthors: number;
  /** The listing cuts the authors: more are not shown. */
  readonly truncated: boolean;
  readonly date: DateView;
  readonly topic: TopicLink;
  /** What the listing marks the paper with. */
  readonly badges: readonly string[];
  /** The same for a list: `Code` also where only the overlay knows of it. */
  readonly marks: readonly string[];
  readonly hasCode: boolean;
  /** `NeurIPS 2022`, where the overlay has it. */
  readonly venue: string | undefined;
  /** The paper for reference managers that read lists. */
  readonly coins: string;
}

/** The badge by which a listing says that code is published. */
const CODE = 'Code';

/** False where nobody has said so. */
export function hasCode({ badges, facts }: Paper): boolean {
  return facts.code !== undefined || badges.includes(CODE);
}

/** Of a collaboration's hundreds of authors a list names as many. */
const AUTHORS = 12;

export function toPaperRow(paper: Paper, library: Library): PaperRow {
  const { site, titleHtml, referenceOf } = library;
  const { routes } = site;
  return {
    href: routes.paper(paper.id),
    file: routes.paperJson(paper.id),
    titleHtml: titleHtml(paper),
    authors: authorLinks(paper, library).slice(0, AUTHORS),
    moreAuthors: Math.max(0, paper.authors.length - AUTHORS),
    truncated: paper.truncated,
    date: dateView(paper.date),
    topic: topicLink(paper.category, site),
    badges: paper.badges,
    marks: [...(hasCode(paper) ? [CODE] : []), ...paper.badges.filter((badge) => badge !== CODE)],
    hasCode: hasCode(paper),
    venue: paper.facts.publication && venueLabel(paper.facts.publication),
    coins: formatCoins(referenceOf(paper)),
  };
}

/** @example venueLabel(publication) // 'NeurIPS 2022' */
export function venueLabel({ venue, year }: Publication): string {
  return `${venue.value} ${String(year.value)}`;
}

/** Names as printed on the paper, each leading to its author. */
export function authorLinks(
  { id, authors }: Paper,
  { site, authorsByPaper }: Library,
): readonly Link[] {
  const people = authorsByPaper.get(id) ?? [];
  return authors.map((name, index) => ({
    label: name,
    href: site.routes.author(people[index]?.id ?? ''),
  }));
}

export function topicLink(category: string, { routes, topicOf }: Site): TopicLink {
  const topic = topicOf(category);
  return {
    label: topic.name,
    href: routes.topic(topic.id),
    category,
    archive: topic.archive,
    hue: hueOf(category),
  };
}

export function dateView(date: CalendarDate): DateView {
  return { iso: date, label: formatDate(date) };
}
