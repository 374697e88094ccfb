/**
 * A citation as a reader returns it, and what all formats share from there on: identifiers are found in text, preprints
 * distinguished from publications, addresses from words, and unused fields named.
 */
import { findCategory } from '../domain/category.ts';
import type { CslType } from '../domain/kinds.ts';
import { pictureSchema } from '../domain/links.ts';
import type { Name } from '../domain/name.ts';
import { omitUndefined } from '../domain/omit-undefined.ts';
import { fromParts } from '../domain/partial-date.ts';
import { problem, type Place, type Problem } from '../domain/problem.ts';
import type { Variable } from '../domain/publication.ts';
import type { SourceRecord } from '../domain/source-record.ts';
import { statusHeading } from '../domain/status.ts';
import type { DateParts } from './dates.ts';
import { findArxivId, findDoi, readArxivId } from './identifiers.ts';
import { readLinks, type LinkField } from './links.ts';
import { repeatsId, usualLink, classifyVenue, type GivenVariables } from './classify-venue.ts';
import { settleNames } from './settled-names.ts';
import { characterProblems, doubtfulNames, ignoredField, typeProblem } from './record-problems.ts';

export interface Citation {
  readonly place: Place;
  readonly key: string | undefined;
  /** All texts of the source, which are checked for lost characters. */
  readonly raw: readonly string[];
  readonly type: CslType;
  /** The source's word for the type, if it is unknown; empty if it has none. */
  readonly unknownType?: string | undefined;
  /** Markdown. */
  readonly title: string | undefined;
  readonly authors: readonly Name[];
  readonly truncated: boolean;
  readonly editors?: readonly Name[] | undefined;
  readonly translators?: readonly Name[] | undefined;
  readonly date?: DateParts | undefined;
  /** The text of the date, for formats with nothing more exact. */
  readonly dateField?: LinkField | undefined;
  readonly status?: string | undefined;
  readonly variables: GivenVariables;
  /** Names of the fields of variables, if they differ. */
  readonly fieldNames?: Readonly<Partial<Record<Variable, string>>>;
  /** Fields that are meant for an arXiv id, and others that may contain one. */
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
  const { place, key, title, truncated, abstract } = citation;
  const { doiFields = [], linkFields = [], arxivFields = [], texts = [] } = citation;
  const [authors, editors, translators] = [
    citation.authors,
    citation.editors ?? [],
    citation.translators ?? [],
  ].map((names) => settleNames(names));
  const problems = [
    ...characterProblems(citation.raw, place),
    ...citation.problems,
    ...[authors, editors, translators].flatMap((each) =>
      doubtfulNames(each?.doubts ?? [], '', 'Osei, Ada', place),
    ),
    ...typeProblem(citation),
  ];
  const leftOut = [...citation.leftOut];
  const doi = first(doiFields, findDoi) ?? first(linkFields, doiOfAddress);
  const arxiv =
    first(arxivFields, readArxivId) ?? first([...doiFields, ...linkFields, ...texts], findArxivId);
  const isArxivDoi = doi !== undefined && findArxivId(doi) !== undefined;
  const notIds = [
    ...doiFields.filter(({ text }) => findDoi(text) === undefined && !repeatsId(text, arxiv)),
    ...arxivFields.filter(({ text }) => readArxivId(text) === undefined),
  ];
  const addresses = [...notIds.map((field) => ({ ...field, isOnWeb: true })), ...linkFields];
  const venue = classifyVenue(citation, arxiv, doi);
  leftOut.push(...venue.redundant.map((name) => citation.fieldNames?.[name] ?? name));
  const isPublished = venue.type !== 'article';
  const isKept = doi !== undefined && !(isArxivDoi && isPublished);
  const usual = usualLink(venue.type, venue.variables);
  const { links, refused } = readLinks(addresses, { usual, doi: isKept ? doi : undefined, arxiv });
  for (const { field, text } of refused) {
    leftOut.push(field);
    problems.push(ignoredField(field, text, place));
  }
  const category = categoryOf(citation.category, problems, place);
  const thumbnail = pictureSchema.safeParse(citation.picture?.text.replace(/^\.\//, '')).data;
  if (citation.picture !== undefined && thumbnail === undefined)
    leftOut.push(citation.picture.field);
  const { award, selected } = citation;
  const { year, ...rest } = citation.date ?? {};
  const dateText = year === undefined ? citation.dateField : undefined;
  const status =
    dateText && statusHeading(dateText.text) !== undefined ? dateText.text : citation.status;
  if (dateText !== undefined && status === undefined) {
    leftOut.push(dateText.field);
    problems.push(ignoredField(dateText.field, dateText.text, place));
  }
  return {
    place,
    key,
    publication: {
      title,
      ...omitUndefined({
        type: venue.type,
        authors: [...(authors?.names ?? [])],
        truncated: truncated || authors?.isCut === true,
        editors: listOf(editors?.names),
        translators: listOf(translators?.names),
        date: year === undefined ? undefined : fromParts({ year, ...rest }),
        status,
        variables: Object.keys(venue.variables).length > 0 ? venue.variables : undefined,
        doi: isKept ? doi : undefined,
        arxiv,
        category,
        links: listOf(links),
        keywords: listOf(citation.keywords),
        note: venue.note,
        award,
        thumbnail,
        selected,
      }),
    },
    abstract,
    leftOut: [...new Set(leftOut)],
    // A character can be reported both for the record as a whole and for its title.
    problems: [...new Map(problems.map((each) => [`${each.code} ${each.message}`, each])).values()],
  };
}

/** Undefined for an empty list. */
function listOf<Item>(items: readonly Item[] = []): Item[] | undefined {
  return items.length > 0 ? [...items] : undefined;
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

/** The first arXiv category in a list; an archive such as `cs` is not a category. */
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
      `“${text}” is not an arXiv category, so the file’s usual category is used.`,
      'Write a category such as cs.LG.',
    ),
  );
  return undefined;
}
