/** A paper is an entry with its overlay: the input of pages, exports and search. */
import { applyCorrections } from './correction.ts';
import { contradictions } from './contradictions.ts';
import type { Entry } from './entry.ts';
import type { CslType } from './kinds.ts';
import type { PaperLink } from './links.ts';
import { toPersonNames } from './name.ts';
import { noticeOfNote, type Notice } from './notice.ts';
import type { Overlay, PublicationFacts } from './overlay.ts';
import { fromDay, toPartialDate, type PartialDate } from './partial-date.ts';
import type { PersonName } from './person-name.ts';
import type { Place, Problem } from './problem.ts';
import { arxivMonth, VARIABLES, type Variables } from './publication.ts';

/** One form of a paper: as published, or as a preprint. */
export interface Version {
  readonly type: CslType;
  /** Markdown with $math$. */
  readonly title: string;
  readonly authors: readonly PersonName[];
  /** There are more authors than these. */
  readonly truncated: boolean;
  readonly editors: readonly PersonName[];
  readonly translators: readonly PersonName[];
  readonly date: PartialDate | undefined;
  /** If it is not out yet, in words: `in press`. */
  readonly status: string | undefined;
  readonly variables: Variables;
}

export interface Paper {
  readonly id: string;
  /** The version to cite first: the published version if it is known, then the preprint if there is one. */
  readonly versions: readonly [Version, ...Version[]];
  /** Markdown with $math$; title, names and date are those of the version in the source. */
  readonly title: string;
  /** If there are no authors, the editors. */
  readonly authors: readonly PersonName[];
  readonly truncated: boolean;
  readonly date: PartialDate | undefined;
  readonly yearFrom: Entry['yearFrom'];
  /** Among papers with the same date, higher numbers come first. */
  readonly order: number;
  /** Markdown with $math$. */
  readonly abstract: string | undefined;
  /** arXiv category. */
  readonly category: string | undefined;
  readonly keywords: readonly string[];
  readonly arxiv: string | undefined;
  readonly doi: string | undefined;
  readonly links: readonly PaperLink[];
  readonly badges: readonly string[];
  readonly affiliations: readonly string[];
  readonly listing: string;
  readonly note: string | undefined;
  readonly award: string | undefined;
  /** A picture in content/files. */
  readonly thumbnail: string | undefined;
  readonly selected: boolean;
  readonly notice: Notice | undefined;
  /** What the overlay adds, each fact with its source. */
  readonly facts: Omit<Overlay, 'corrections'>;
}

/**
 * Applies an overlay to an entry. Where both have a fact, the overlay wins; facts that the source contradicts and
 * corrections that do not apply are reported. `text` is the abstract, or empty.
 */
export function toPaper(
  id: string,
  entry: Omit<Entry, 'digest'>,
  text: string,
  overlay: Overlay | undefined,
): { paper: Paper; problems: readonly Problem[] } {
  const { corrections = [], ...added } = overlay ?? {};
  const facts = { ...entry.facts, ...added };
  const place = overlayPlace(id);
  const source = { title: entry.title, abstract: facts.abstract?.value ?? text };
  const { texts, problems } = applyCorrections(source, corrections, place);
  const versions = versionsOf({ ...entry, title: texts.title }, facts);
  const preprint = versions.find(({ type }) => type === 'article') ?? versions[0];
  const listed = entry.preprint === undefined && entry.type !== 'article' ? versions[0] : preprint;
  const paper: Paper = {
    id,
    versions,
    title: listed.title,
    authors: listed.authors.length > 0 ? listed.authors : listed.editors,
    truncated: listed.truncated,
    date: listed.date,
    yearFrom: entry.yearFrom,
    order: entry.order ?? 0,
    abstract: texts.abstract === '' ? undefined : texts.abstract,
    category: facts.category?.value ?? entry.category,
    keywords: facts.keywords?.value ?? entry.keywords ?? [],
    arxiv: facts.arxiv?.value ?? entry.arxiv,
    doi: facts.doi?.value ?? entry.doi,
    links: linksOf(entry, facts),
    badges: entry.badges,
    affiliations: entry.affiliations,
    listing: entry.listing,
    note: facts.note?.value ?? entry.note,
    award: facts.award?.value ?? entry.award,
    thumbnail: facts.thumbnail ?? entry.thumbnail,
    selected: facts.selected ?? entry.selected ?? false,
    notice: facts.notice ?? entry.notice ?? noticeOfNote(entry.note),
    facts,
  };
  return { paper, problems: [...problems, ...contradictions(entry, facts, place)] };
}

export function overlayPlace(id: string): Place {
  return { file: `content/overlays/${id}.yaml`, line: 1, column: 1 };
}

function versionsOf(
  entry: Omit<Entry, 'digest'>,
  facts: Paper['facts'],
): readonly [Version, ...Version[]] {
  const listed: Version = {
    type: entry.type,
    title: entry.title,
    authors: toPersonNames(facts.authors?.value ?? entry.authors),
    truncated: entry.truncated && facts.authors === undefined,
    editors: toPersonNames(entry.editors),
    translators: toPersonNames(entry.translators),
    date: facts.date?.value ?? entry.date,
    status: entry.status,
    variables: entry.variables ?? {},
  };
  const { publication } = facts;
  if (listed.type === 'article') {
    return publication === undefined ? [listed] : [publish(bare(listed), publication), listed];
  }
  const published = publication === undefined ? listed : publish(listed, publication);
  const preprint = preprintOf(published, entry, facts);
  return preprint === undefined ? [published] : [published, preprint];
}

/** The version without where and when it appeared. */
function bare(version: Version): Version {
  return { ...version, date: undefined, status: undefined, variables: {} };
}

function publish(version: Version, facts: PublicationFacts): Version {
  const { kind, venue, year, series, pages, title, authors, editors, translators } = facts;
  const given = VARIABLES.flatMap((name) => {
    const fact = facts[name];
    return fact === undefined ? [] : [[name, fact.value] as const];
  });
  const [, seriesName, seriesNumber] = /^(\D+\S) (\d+)$/.exec(series?.value ?? '') ?? [];
  const [, volume, issue] = /^([^(]+)\(([^)]+)\)$/.exec(facts.volume?.value ?? '') ?? [];
  const variables: Variables = {
    ...version.variables,
    ...(venue && { 'container-title': venue.value }),
    ...(series && { 'collection-title': seriesName ?? series.value }),
    ...(seriesNumber !== undefined && { volume: seriesNumber }),
    ...(pages && { page: pages.value.replaceAll(/\s*[-–]+\s*/g, '-') }),
    ...Object.fromEntries(given),
    ...(volume !== undefined && issue !== undefined && { volume, issue }),
  };
  return {
    type: kind,
    title: title?.value ?? version.title,
    authors: authors ? toPersonNames(authors.value) : version.authors,
    truncated: version.truncated && authors === undefined,
    editors: editors ? toPersonNames(editors.value) : version.editors,
    translators: translators ? toPersonNames(translators.value) : version.translators,
    date: facts.date?.value ?? (year ? toPartialDate(String(year.value)) : version.date),
    status: facts.status?.value ?? version.status,
    variables,
  };
}

/** Undefined unless the source mentions a preprint or there is an arXiv id. */
function preprintOf(
  published: Version,
  { preprint, arxiv }: Omit<Entry, 'digest'>,
  facts: Paper['facts'],
): Version | undefined {
  const id = facts.arxiv?.value ?? arxiv;
  if (preprint === undefined && id === undefined) return undefined;
  const { firstSubmitted } = facts;
  return {
    ...bare(published),
    type: 'article',
    title: preprint?.title ?? published.title,
    authors: preprint?.authors ? toPersonNames(preprint.authors) : published.authors,
    truncated: preprint?.truncated ?? published.truncated,
    date:
      (firstSubmitted && fromDay(firstSubmitted.value)) ??
      preprint?.date ??
      (id === undefined ? undefined : arxivMonth(id)),
  };
}

function linksOf(entry: Omit<Entry, 'digest'>, facts: Paper['facts']): readonly PaperLink[] {
  const code: readonly PaperLink[] = facts.code ? [{ kind: 'code', href: facts.code.value }] : [];
  const all = [...(facts.links ?? []), ...code, ...(entry.links ?? [])];
  return [...new Map(all.map((link) => [`${link.kind} ${link.href}`, link])).values()];
}
