/** The versions of a paper: the one that the page describes, the published one, and how they differ. */
import { KINDS } from '../../domain/kinds.ts';
import type { ArxivTitle } from '../../domain/overlay.ts';
import type { Paper, Version } from '../../domain/paper.ts';
import { compareDates, fromDay } from '../../domain/partial-date.ts';
import { publicationDetails } from '../../domain/publication-line.ts';
import type { Library } from '../library.ts';
import { arxivLink } from './paper-links.ts';
import { dateView, meaningOf, venueLabel, type DateView, type Link } from './paper-row.ts';

export interface VersionsView {
  /** `Versions`, or `Publication` where there is just one. */
  readonly heading: string;
  /** The preprint, where the page describes it. */
  readonly here: Link | undefined;
  /** The preprint of a published paper that the page describes. */
  readonly preprint: Preprint | undefined;
  /** The arXiv version that has the title of the page, if known: `version 3, 10 November 2025`. */
  readonly shown: string | undefined;
  readonly dates: readonly VersionDate[];
  /** `NeurIPS 2022`; undefined for a preprint on arXiv. */
  readonly venue: string | undefined;
  /** `Published`; `Venue` without a date, `Kind` without a venue. */
  readonly venueLabel: string;
  /** Date of publication, where it is the paper's date. */
  readonly published: DateView | undefined;
  /** `PMLR 258, pages 4087–4095, oral` */
  readonly venueDetails: string;
  /** Between the published version and the page. */
  readonly differences: readonly Difference[];
  /** Other titles on arXiv, oldest first. */
  readonly otherTitles: readonly TitleVersion[];
}

interface Preprint {
  readonly link: Link | undefined;
  readonly date: DateView | undefined;
}

export interface VersionDate {
  /** `First listed` */
  readonly label: string;
  readonly date: DateView;
  /** `year inferred` */
  readonly remark: string | undefined;
}

interface Difference {
  readonly label: string;
  readonly text: string;
  /** Where the text has markup. */
  readonly html?: string;
}

interface TitleVersion {
  /** `version 1, 17 May 2025` */
  readonly version: string;
  readonly html: string;
}

export function versionsView(paper: Paper, library: Library): VersionsView {
  const { inlineHtml } = library;
  const { arxiv, versions, facts } = paper;
  const [version] = versions;
  const { publication } = facts;
  const titles = facts.titleHistory?.value ?? [];
  const shown = titles.find(({ title }) => title === paper.title);
  const isPreprint = version.type === 'article' || version.date !== paper.date;
  const venue = venueLabel(paper);
  const dates = versionDates(paper);
  const published =
    venue === undefined ? undefined : dates.find(({ label }) => label === PUBLISHED);
  return {
    heading: version.type !== 'article' && versions.length === 1 ? 'Publication' : 'Versions',
    here: isPreprint && arxiv !== undefined ? arxivLink(arxiv) : undefined,
    preprint: isPreprint ? undefined : preprintOf(paper),
    shown: shown && describeVersion(shown),
    dates: dates.filter((each) => each !== published),
    venue,
    venueLabel: published === undefined ? describeVenue(version) : PUBLISHED,
    published: published?.date,
    venueDetails: [publicationDetails(version), publication?.presentation?.value.toLowerCase()]
      .filter((part) => part !== undefined)
      .join(', '),
    differences: differences(paper, library),
    otherTitles: titles
      .filter((each) => each !== shown && each.title !== publication?.title?.value)
      .map((each) => ({ version: describeVersion(each), html: inlineHtml(each.title) })),
  };
}

const PUBLISHED = 'Published';

/** For a publication whose date is not the paper's. */
function describeVenue({ type, date, status }: Version): string {
  if (type === 'article') return 'Preprint';
  if (KINDS[type].container === undefined) return 'Kind';
  return date === undefined || status !== undefined ? 'Venue' : PUBLISHED;
}

function describeVersion({ version, date }: ArxivTitle): string {
  return [`version ${String(version)}`, ...(date ? [dateView(fromDay(date)).label] : [])].join(
    ', ',
  );
}

function versionDates(paper: Paper): readonly VersionDate[] {
  const { date, yearFrom, facts } = paper;
  const { firstSubmitted, lastRevised } = facts;
  const remark = yearFrom === 'retrieval' ? 'year inferred' : undefined;
  const dates = [
    ['First submitted', firstSubmitted && fromDay(firstSubmitted.value)],
    ['Revised', lastRevised && fromDay(lastRevised.value)],
  ] as const;
  return [
    ...[date].flatMap((shown) =>
      shown === undefined ? [] : [{ label: meaningOf(paper), date: dateView(shown), remark }],
    ),
    ...dates.flatMap(([label, other]) =>
      other === undefined || compareDates(other, date) === 0
        ? []
        : [{ label, date: dateView(other), remark: undefined }],
    ),
  ];
}

function preprintOf({ versions: [version, ...others], arxiv, facts }: Paper): Preprint | undefined {
  const preprint = others.find(({ type }) => type === 'article' && type !== version.type);
  if (preprint === undefined) return undefined;
  const isDated = facts.firstSubmitted === undefined && preprint.date !== undefined;
  return {
    link: arxiv === undefined ? undefined : arxivLink(arxiv),
    date: isDated && preprint.date ? dateView(preprint.date) : undefined,
  };
}

function differences(
  { versions: [version], title, authors, facts }: Paper,
  { inlineHtml, textOf }: Library,
): readonly Difference[] {
  const abstract = facts.publication?.abstract;
  const found = [
    version.title !== title && {
      label: 'Title in the published version',
      text: textOf(version.title),
      html: inlineHtml(version.title),
    },
    isOthers(version, authors) && {
      label: 'Authors in the published version',
      text: version.authors.map(({ full }) => full).join(', '),
    },
    abstract && {
      label: 'Abstract in the published version',
      text: `${WORDING[abstract.value]} than the one here`,
    },
  ];
  return found.filter((each) => typeof each === 'object');
}

const WORDING = { earlier: 'An earlier wording', later: 'A later wording' } as const;

export function isOthers({ authors }: Version, shown: Paper['authors']): boolean {
  if (authors.length === 0) return false;
  return authors.map(({ full }) => full).join() !== shown.map(({ full }) => full).join();
}
