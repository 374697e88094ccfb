/** A paper as an entry without an overlay, embedded in exports so that they can be imported again. */
import type { z } from 'zod';
import { portablePaperSchema } from './entry.ts';
import { fromPersonName, toPersonNames, type Name } from './name.ts';
import { omitUndefined } from './omit-undefined.ts';
import type { Paper, Version } from './paper.ts';
import type { PersonName } from './person-name.ts';
import { arxivMonth, type Publication } from './publication.ts';

export type PortablePaper = z.infer<typeof portablePaperSchema>;

/** The inverse of `toPaper`, as far as an entry can express it; the sources of facts are lost. */
export function toPortablePaper(paper: Paper): PortablePaper {
  const [cited] = paper.versions;
  const { title, truncated, date, status, variables, type } = cited;
  const preprint = preprintOf(paper);
  const optional = omitUndefined({
    editors: namesOf(cited.editors),
    translators: namesOf(cited.translators),
    date,
    status,
    variables: Object.keys(variables).length > 0 ? { ...variables } : undefined,
    doi: paper.doi,
    arxiv: paper.arxiv,
    category: paper.category,
    preprint,
    links: paper.links.length > 0 ? [...paper.links] : undefined,
    keywords: paper.keywords.length > 0 ? [...paper.keywords] : undefined,
    note: paper.note,
    notice: paper.notice,
    award: paper.award,
    thumbnail: paper.thumbnail,
    selected: paper.selected || undefined,
    order: paper.order === 0 ? undefined : paper.order,
    abstract: paper.abstract,
  });
  return portablePaperSchema.parse({
    title,
    authors: cited.authors.map(fromPersonName),
    truncated,
    type,
    yearFrom: paper.yearFrom,
    badges: [...paper.badges],
    affiliations: [...paper.affiliations],
    listing: paper.listing,
    ...optional,
  });
}

/** What is known of the preprint and does not follow from its arXiv id. */
function preprintOf({ versions, arxiv }: Paper): Publication['preprint'] {
  const [cited] = versions;
  const preprint = versions.find((version) => version.type === 'article' && version !== cited);
  if (preprint === undefined) return undefined;
  const { date, ...differences } = differencesOf(toNamed(preprint), toNamed(cited));
  const isDerived = arxiv !== undefined && date === arxivMonth(arxiv);
  if (isDerived && Object.keys(differences).length === 0) return undefined;
  return omitUndefined({ date, ...differences });
}

function toNamed({ title, authors, truncated, date }: Version): Named {
  return { title, authors: authors.map(fromPersonName), truncated, date };
}

interface Named extends Pick<Publication, 'title' | 'authors' | 'truncated'> {
  readonly date?: Publication['date'] | undefined;
}

/** The date of a preprint, and where its title and names are not those of the published version. */
export function differencesOf(
  { title, authors, truncated, date }: Named,
  published: Named,
): NonNullable<Publication['preprint']> {
  const inWords = (names: readonly Name[]): string =>
    toPersonNames(names)
      .map(({ full }) => full)
      .join('\n');
  const isSameNames =
    inWords(authors) === inWords(published.authors) && truncated === published.truncated;
  return {
    ...(date !== undefined && { date }),
    ...(title !== published.title && { title }),
    ...(!isSameNames && { authors, truncated }),
  };
}

function namesOf(names: readonly PersonName[]): Name[] | undefined {
  return names.length === 0 ? undefined : names.map(fromPersonName);
}
