/**
 * A citation as a format gives it, before what all formats share: identifiers are told from other text, preprints from
 * what is published, addresses from words; what is not used is named.
 */
import { findCategory } from '../domain/category.ts';
import type { CslType } from '../domain/kinds.ts';
import { pictureSchema } from '../domain/links.ts';
import type { Name } from '../domain/name.ts';
import { fromParts } from '../domain/partial-date.ts';
import { problem, type Place, type Problem } from '../domain/problem.ts';
import type { Variable } from '../domain/publication.ts';
import type { SourceRecord } from '../domain/source-record.ts';
import { statusHeading } from '../domain/status.ts';
import type { DateParts } from './dates.ts';
import { findArxivId, findDoi, readArxivId } from './identifiers.ts';
import { readLinks, type LinkField } from './links.ts';
import { repeatsId, usualLink, venueOf } from './placing.ts';
import { characterProblems, ignored, typeProblem } from './record-problems.ts';

export interface Citation {
  readonly place: Place;
  readonly key: string | undefined;
  /** All that the source says, in which characters may be lost. */
  readonly raw: readonly string[];
  readonly type: CslType;
  /** What the source calls its type, where nobody knows it; empty where it says nothing. */
  readonly unknownType?: string | undefined;
  /** Markdown. */
  readonly title: string | undefined;
  readonly authors: readonly Name[];
  readonly truncated: boolean;
  readonly editors?: readonly Name[] | undefined;
  readonly translators?: readonly Name[] | undefined;
  readonly date?: DateParts | undefined;
  /** The text of the date, of formats that say no more of it. */
  readonly dateField?: LinkField | undefined;
  readonly status?: string | undefined;
  /** Plain Unicode. */
  readonly variables: Readonly<Partial<Record<Variable, string | undefined>>>;
  /** Names of fields behind variables, where they are called otherwise. */
  readonly fieldNames?: Readonly<Partial<Record<Variable, string>>>;
  /** Fields that are meant for an arXiv id, and others in which one may stand. */
  readonly arxivFields?: readonly LinkField[];
  readonly texts?: readonly LinkField[];
  readonly doiFields?: readonly LinkField[];
  /** `cs.LG`, `cs.LG, stat.ML`, `cs` */
  readonly category?: string | undefined;
  readonly linkFields?: readonly LinkField[];
  readonly keywords?: readonly string[] | undefined;
  readonly note?: string | undefined;
  readonly award?: string | undefined;
  /** As the source names it. */
  readonly picture?: LinkField | undefined;
  readonly selected?: boolean | undefined;
  /** Markdown. */
  readonly abstract?: string | undefined;
  readonly leftOut: readonly string[];
  readonly problems: readonly Problem[];
}

export function toRecord(citation: Citation): SourceRecord {
  const { place, key, title, authors, truncated, abstract } = citation;
  const { doiFields = [], linkFields = [], arxivFields = [], texts = [] } = citation;
  const problems = [
    ...characterProblems(citation.raw, place),
    ...citation.problems,
    ...typeProblem(citation),
  ];
  const leftOut = [...citation.leftOut];
  const doi = first(doiFields, findDoi) ?? first(linkFields, doiOfAddress);
  const arxiv =
    first(arxivFields, readArxivId) ?? first([...doiFields, ...linkFields, ...texts], findArxivId);
  const isArxivDoi = doi !== undefined && findArxivId(doi) !== undefined;
  const addresses = [
    ...doiFields.filter(({ text }) => findDoi(text) === undefined && !repeatsId(text, arxiv)),
    ...arxivFields.filter(({ text }) => readArxivId(text) === undefined),
    ...linkFields,
  ];
  const venue = venueOf(citation, arxiv);
  leftOut.push(...venue.needless.map((name) => citation.fieldNames?.[name] ?? name));
  const isPublished = venue.type !== 'article';
  const isKept = doi !== undefined && !(isArxivDoi && isPublished);
  const usual = usualLink(venue.type, venue.variables);
  const { links, refused } = readLinks(addresses, { usual, doi: isKept ? doi : undefined, arxiv });
  for (const { field, text } of refused) {
    leftOut.push(field);
    problems.push(ignored(field, text, place));
  }
  const category = categoryOf(citation.category, problems, place);
  const thumbnail = pictureSchema.safeParse(citation.picture?.text.replace(/^\.\//, '')).data;
  if (citation.picture !== undefined && thumbnail === undefined)
    leftOut.push(citation.picture.field);
  const {
    editors = [],
    translators = [],
    keywords = [],
    date = {},
    status,
    award,
    selected,
  } = citation;
  const { year, ...rest } = date;
  const dateText = year === undefined ? citation.dateField : undefined;
  const stated = dateText && statusHeading(dateText.text) !== undefined ? dateText.text : status;
  if (dateText !== undefined && stated === undefined) {
    leftOut.push(dateText.field);
    problems.push(ignored(dateText.field, dateText.text, place));
  }
  const partial = year === undefined ? undefined : fromParts({ year, ...rest });
  return {
    place,
    key,
    publication: {
      type: venue.type,
      title,
      authors: [...authors],
      truncated,
      ...(editors.length > 0 && { editors: [...editors] }),
      ...(translators.length > 0 && { translators: [...translators] }),
      ...(partial !== undefined && { date: partial }),
      ...(stated !== undefined && { status: stated }),
      ...(Object.keys(venue.variables).length > 0 && { variables: venue.variables }),
      ...(isKept && { doi }),
      ...(arxiv !== undefined && { arxiv }),
      ...(category !== undefined && { category }),
      ...(links.length > 0 && { links: [...links] }),
      ...(keywords.length > 0 && { keywords: [...keywords] }),
      ...(venue.note !== undefined && { note: venue.note }),
      ...(award !== undefined && { award }),
      ...(thumbnail !== undefined && { thumbnail }),
      ...(selected !== undefined && { selected }),
    },
    abstract,
    leftOut: [...new Set(leftOut)],
    // One character can be wrong in the record as a whole and in its title.
    problems: [...new Map(problems.map((each) => [`${each.code} ${each.message}`, each])).values()],
  };
}

function first<Value>(
  fields: readonly LinkField[],
  read: (text: string) => Value | undefined,
): Value | undefined {
  return fields.map(({ text }) => read(text)).find((value) => value !== undefined);
}

function doiOfAddress(text: string): string | undefined {
  return /\/\/(?:dx\.|www\.)?doi\.org\/|^doi:/i.test(text) ? findDoi(text) : undefined;
}

/** The first category of a list that arXiv has; an archive such as `cs` is none. */
function categoryOf(
  text: string | undefined,
  problems: Problem[],
  place: Place,
): string | undefined {
  if (text === undefined) return undefined;
  for (const id of text.split(/[\s,;]+/)) {
    const category = findCategory(id)?.id;
    if (category !== undefined) return category;
  }
  problems.push(
    problem(
      'source-field-ignored',
      place,
      `“${text}” is no arXiv category, so the usual category of the file counts.`,
      'Write a category such as cs.LG.',
    ),
  );
  return undefined;
}
