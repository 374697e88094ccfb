/** What a reader must know of a paper's versions: what the listing shows, what was published, which one to cite. */
import type { ArxivTitle, Publication } from '../../domain/overlay.ts';
import type { Paper } from '../../domain/paper.ts';
import type { Library } from '../library.ts';
import { arxivLink } from './paper-links.ts';
import { dateView, venueLabel, type DateView, type Link } from './paper-row.ts';

export interface VersionsView {
  readonly arxiv: Link | undefined;
  /** `version 3, 10 November 2025`, where the title tells which one is shown. */
  readonly shown: string | undefined;
  readonly dates: readonly VersionDate[];
  /** `NeurIPS 2022`; undefined for a preprint. */
  readonly venue: string | undefined;
  /** `PMLR 258, pages 4087–4095, oral` */
  readonly venueDetails: string;
  /** Where the published paper is not as shown here. */
  readonly differences: readonly Difference[];
  /** Other titles on arXiv, oldest first. */
  readonly otherTitles: readonly TitleVersion[];
  /** Which version to cite; a sentence. */
  readonly advice: string;
}

export interface VersionDate {
  /** `Listed` */
  readonly label: string;
  readonly date: DateView;
  /** What the date is, where it is not plain. */
  readonly remark: string | undefined;
}

interface Difference {
  readonly label: string;
  readonly text: string;
  /** The text typeset, where it has markup. */
  readonly html?: string;
}

interface TitleVersion {
  /** `version 1, 17 May 2025` */
  readonly version: string;
  readonly html: string;
}

export function versionsView(paper: Paper, { inlineHtml }: Library): VersionsView {
  const { arxiv, publication, titleHistory } = paper.facts;
  const titles = titleHistory?.value ?? [];
  const shown = titles.find(({ title }) => title === paper.title);
  return {
    arxiv: arxiv && arxivLink(arxiv.value),
    shown: shown && describeVersion(shown),
    dates: versionDates(paper),
    venue: publication && venueLabel(publication),
    venueDetails: publication ? venueDetails(publication) : '',
    differences: publication ? differences(publication, inlineHtml) : [],
    otherTitles: titles
      .filter((each) => each !== shown && each.title !== publication?.title?.value)
      .map((each) => ({ version: describeVersion(each), html: inlineHtml(each.title) })),
    advice: advice(paper),
  };
}

function describeVersion({ version, date }: ArxivTitle): string {
  return [`version ${String(version)}`, ...(date ? [dateView(date).label] : [])].join(', ');
}

function versionDates({ date, yearFrom, facts }: Paper): readonly VersionDate[] {
  const { firstSubmitted, lastRevised } = facts;
  const isRevision = date === lastRevised?.value;
  const remarks = [
    ...(isRevision ? ['arXiv’s latest version'] : []),
    ...(yearFrom === 'retrieval' ? ['listed without a year'] : []),
  ];
  const listed = {
    label: 'Listed',
    date: dateView(date),
    remark: remarks.length > 0 ? remarks.join('; ') : undefined,
  };
  const others = [
    ['First submitted', firstSubmitted],
    ['Last revised', lastRevised],
  ] as const;
  return [
    listed,
    ...others.flatMap(([label, fact]) =>
      fact && fact.value !== date ? [{ label, date: dateView(fact.value), remark: undefined }] : [],
    ),
  ];
}

function venueDetails({ kind, series, volume, pages, presentation }: Publication): string {
  const isRange = pages !== undefined && /\D/.test(pages.value);
  return [
    series?.value,
    volume && `volume ${volume.value}`,
    pages &&
      (isRange || kind === 'conference'
        ? `pages ${pages.value.replace('-', '–')}`
        : `article ${pages.value}`),
    presentation?.value.toLowerCase(),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function differences(
  { title, authors, abstract }: Publication,
  inlineHtml: Library['inlineHtml'],
): readonly Difference[] {
  return [
    ...(title ? [{ label: 'Title there', text: title.value, html: inlineHtml(title.value) }] : []),
    ...(authors ? [{ label: 'Authors there', text: authors.value.join(', ') }] : []),
    ...(abstract
      ? [{ label: 'Abstract there', text: `${WORDING[abstract.value]} than the one here` }]
      : []),
  ];
}

const WORDING = { earlier: 'An earlier wording', later: 'A later wording' } as const;

function advice({ facts: { arxiv, publication } }: Paper): string {
  if (publication === undefined) {
    return arxiv ? 'Cite the preprint.' : 'Nothing is known of a published version.';
  }
  const { title, authors } = publication;
  const changed = [...(title ? ['title'] : []), ...(authors ? ['authors'] : [])];
  const manner = changed.length > 0 ? `, with the ${changed.join(' and ')} it has there` : '';
  return `Cite the published paper${manner}.`;
}
