/** A publication as a service describes it: what matching compares, and what facts are made of. */
import { z } from 'zod';
import { calendarDateSchema, type CalendarDate } from '../domain/calendar-date.ts';
import type { CslType } from '../domain/kinds.ts';
import { addressSchema } from '../domain/links.ts';
import { toPersonName, type Name } from '../domain/name.ts';
import { partialDateSchema } from '../domain/partial-date.ts';
import { publicationSchema, type Variables } from '../domain/publication.ts';
import { classifyVenue, type GivenVariables } from '../sources/classify-venue.ts';
import { CUT } from '../sources/settled-names.ts';
import { plainToTex, toPlain } from '../sources/texts.ts';

const { authors, variables, doi, arxiv, category, type } = publicationSchema.shape;

export const recordSchema = z.object({
  /** `article` for a preprint, `document` for anything but a paper: a review, a dataset. */
  type,
  /** Readable Unicode. */
  title: z.string().min(1),
  authors,
  /** At least one author has no name. */
  lacksNames: z.boolean().default(false),
  /** The service may have sorted the authors by name. */
  mayBeSorted: z.boolean().default(false),
  date: partialDateSchema.optional(),
  variables: variables.unwrap().default({}),
  doi,
  arxiv,
  category,
  /** Where a person can look it up. */
  source: z.string(),
  /** Day of the answer. */
  retrieved: calendarDateSchema,
  /** The publisher's page. */
  page: addressSchema.optional().catch(undefined),
  /** Of a preprint: number and day of its latest version, and the authors' comment and DOIs. */
  version: z.int().default(1),
  revised: calendarDateSchema.optional(),
  comment: z.string().optional(),
  dois: z.array(z.string()).default([]),
  /** Authors with the ORCID iD that they have confirmed: `Ada Osei 0000-0002-1825-0097`. */
  orcids: z.array(z.string()).default([]),
  /** It announces a correction or a retraction of another record. */
  isNotice: z.boolean().default(false),
  /** DOI and day of the notice that retracts this record. */
  retraction: z.object({ doi: z.string(), date: partialDateSchema.optional() }).optional(),
});

export type ServiceRecord = z.infer<typeof recordSchema>;

/** Leaves out the items that do not make a record. */
export function toRecords(items: readonly object[], retrieved: CalendarDate): ServiceRecord[] {
  return items.flatMap((item) => recordSchema.safeParse({ ...item, retrieved }).data ?? []);
}

/** Text of a service, which may have HTML, entities and TeX, as readable Unicode. */
export function toPlainText(text: string | undefined): string | undefined {
  return text === undefined ? undefined : toPlain(plainToTex(text));
}

/**
 * Type and CSL variables of a publication, without what only fills a field until it is in a volume (`ahead-of-print`). What
 * is on a preprint server is a document, though Crossref has papers of SSRN as articles of a journal.
 */
export function asPrinted(
  type: CslType,
  doi: string | undefined,
  texts: GivenVariables,
): { readonly type: CslType; readonly variables: Variables } {
  const plain = Object.entries(texts).map(([name, text]): [string, string | undefined] => [
    name,
    toPlainText(text),
  ]);
  const venue = classifyVenue({ type, variables: Object.fromEntries(plain) }, undefined, doi);
  return { type: venue.type === 'article' ? 'document' : venue.type, variables: venue.variables };
}

/** No person: arXiv has the colon after a collaboration as a name. */
const NO_NAME = /^[^\p{L}\p{N}]*$/u;
/** Two capitals in a word, other than a Roman numeral: `BSc`, `M.D., Ph.D.` */
const DEGREES = /^(?![IVX]+$).*\p{Lu}[\p{Ll}.]*\p{Lu}/u;

/** `lacksNames`: there are more authors than these. */
export function listAuthors(
  names: readonly (Name | undefined)[],
  lacksNames = false,
): { readonly authors: readonly Name[]; readonly lacksNames: boolean } {
  const named = names.filter((name) => name !== undefined);
  const authors = named.filter((name) => !CUT.test(toPersonName(name).full));
  return {
    authors: authors.filter((name) => !NO_NAME.test(toPersonName(name).full)).map(withoutDegree),
    lacksNames: lacksNames || authors.length < names.length,
  };
}

/** Medical publishers have `MD, PhD` as a suffix, which is no part of the name. */
function withoutDegree(name: Name): Name {
  if (typeof name === 'string' || !('suffix' in name) || !DEGREES.test(name.suffix ?? ''))
    return name;
  const { suffix: _, ...rest } = name;
  return rest;
}
