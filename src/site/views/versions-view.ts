/** The versions of a paper: the one that the page describes, the published one, and how they differ. */
import { KINDS } from '../../domain/kinds.ts';
import type { ArxivTitle } from '../../domain/overlay.ts';
import type { Paper, Version } from '../../domain/paper.ts';
import { compareDates, fromDay } from '../../domain/partial-date.ts';
import { publicationDetails } from '../../domain/publication-line.ts';
import type { Library } from '../library.ts';
import { dateFact, fact, type Fact, type FactList, type FactValue } from './facts.ts';
import { arxivLink } from './paper-links.ts';
import { dateView, meaningOf, venueLabel } from './paper-row.ts';

export function versionsView(paper: Paper, library: Library): FactList {
  const { versions } = paper;
  const [version] = versions;
  return {
    heading: version.type !== 'article' && versions.length === 1 ? 'Publication' : 'Versions',
    facts: [
      ...fact('This page describes', [here(paper)]),
      ...dates(paper),
      ...venue(paper),
      ...fact('Preprint', [preprint(paper)]),
      ...differences(paper, library),
      ...fact('Other titles', otherTitles(paper, library)),
    ],
  };
}

function isPreprint({ versions: [version], date }: Paper): boolean {
  return version.type === 'article' || version.date !== date;
}

/** The preprint that the page describes, with the version on arXiv that has the page's title, if known. */
function here(paper: Paper): FactValue | undefined {
  const { arxiv } = paper;
  if (!isPreprint(paper) || arxiv === undefined) return undefined;
  const { label, href } = arxivLink(arxiv);
  const shown = titlesOf(paper).find(({ title }) => title === paper.title);
  return { before: 'Preprint ', text: label, href, aside: shown && describeVersion(shown) };
}

const PUBLISHED = 'Published';

/** The date of a published paper is with its venue. */
function dates(paper: Paper): readonly Fact[] {
  const { date, yearFrom, facts } = paper;
  const { firstSubmitted, lastRevised } = facts;
  const meaning = meaningOf(paper);
  const isWithVenue = meaning === PUBLISHED && venueLabel(paper) !== undefined;
  const aside = yearFrom === 'retrieval' ? '(year inferred)' : undefined;
  const others = [
    ['First submitted', firstSubmitted],
    ['Revised', lastRevised],
  ] as const;
  return [
    ...fact(meaning, [date && !isWithVenue ? { ...dateFact(date), aside } : undefined]),
    ...others.flatMap(([label, day]) => {
      const other = day && fromDay(day.value);
      return other && compareDates(other, date) !== 0 ? fact(label, [dateFact(other)]) : [];
    }),
  ];
}

function venue(paper: Paper): readonly Fact[] {
  const { versions, date, facts } = paper;
  const [version] = versions;
  const text = venueLabel(paper);
  if (text === undefined) return [];
  const presentation = facts.publication?.presentation?.value.toLowerCase();
  const details = [publicationDetails(version), presentation].filter((part) => part !== undefined);
  const isDated = date !== undefined && meaningOf(paper) === PUBLISHED;
  return fact(isDated ? PUBLISHED : describeVenue(version), [
    { text, aside: details.join(', ') },
    isDated ? dateFact(date) : undefined,
  ]);
}

/** For a publication whose date is not the paper's. */
function describeVenue({ type, date, status }: Version): string {
  if (type === 'article') return 'Preprint';
  if (KINDS[type].container === undefined) return 'Kind';
  return date === undefined || status !== undefined ? 'Venue' : PUBLISHED;
}

/** The preprint of a published paper that the page describes. */
function preprint(paper: Paper): FactValue | undefined {
  const { versions, arxiv, facts } = paper;
  const [version, ...others] = versions;
  const found = others.find(({ type }) => type === 'article' && type !== version.type);
  if (isPreprint(paper) || found === undefined) return undefined;
  const isDated = facts.firstSubmitted === undefined && found.date !== undefined;
  const date = isDated && found.date ? dateFact(found.date) : undefined;
  if (arxiv === undefined) return date && { ...date, look: 'aside' };
  const { label, href } = arxivLink(arxiv);
  return { text: label, href, aside: date?.text };
}

/** Between the published version and the page. */
function differences(paper: Paper, { inlineHtml, textOf }: Library): readonly Fact[] {
  const { versions, title, authors, facts } = paper;
  const [version] = versions;
  const abstract = facts.publication?.abstract;
  const values = {
    Title:
      version.title === title
        ? undefined
        : { text: textOf(version.title), html: inlineHtml(version.title) },
    Authors: isOthers(version, authors)
      ? { text: version.authors.map(({ full }) => full).join(', ') }
      : undefined,
    Abstract: abstract && { text: `${WORDING[abstract.value]} than the one here` },
  };
  return Object.entries(values).flatMap(([what, value]) =>
    fact(`${what} in the published version`, [value]),
  );
}

const WORDING = { earlier: 'An earlier wording', later: 'A later wording' } as const;

export function isOthers({ authors }: Version, shown: Paper['authors']): boolean {
  if (authors.length === 0) return false;
  return authors.map(({ full }) => full).join() !== shown.map(({ full }) => full).join();
}

/** On arXiv, oldest first. */
function otherTitles(paper: Paper, { inlineHtml }: Library): readonly FactValue[] {
  const known = [paper.title, paper.facts.publication?.title?.value];
  return titlesOf(paper)
    .filter(({ title }) => !known.includes(title))
    .map((each) => ({
      text: each.title,
      html: inlineHtml(each.title),
      aside: `(${describeVersion(each)})`,
    }));
}

function titlesOf({ facts }: Paper): readonly ArxivTitle[] {
  return facts.titleHistory?.value ?? [];
}

function describeVersion({ version, date }: ArxivTitle): string {
  const day = date === undefined ? [] : [dateView(fromDay(date)).label];
  return [`version ${String(version)}`, ...day].join(', ');
}
