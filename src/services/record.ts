/** A publication as a service knows it: what matching compares, and what facts are made of. */
import { z } from 'zod';
import { calendarDateSchema, type CalendarDate } from '../domain/calendar-date.ts';
import { addressSchema } from '../domain/links.ts';
import { partialDateSchema } from '../domain/partial-date.ts';
import { publicationSchema } from '../domain/publication.ts';
import { plainToTex, toPlain } from '../sources/texts.ts';

const { authors, variables, doi, arxiv, category, type } = publicationSchema.shape;

export const recordSchema = z.object({
  /** `article` for a preprint, `document` for what is no paper: a review, a dataset. */
  type,
  /** Readable Unicode. */
  title: z.string().min(1),
  authors,
  /** The record has an author without a name. */
  lacksNames: z.boolean().default(false),
  /** The service may have sorted them, so that their order says nothing. */
  mayBeSorted: z.boolean().default(false),
  date: partialDateSchema.optional(),
  variables: variables.unwrap().default({}),
  doi,
  arxiv,
  category,
  /** Where a person can look it up. */
  source: z.string(),
  /** Day on which the service said so. */
  retrieved: calendarDateSchema,
  /** The publisher's own page. */
  page: addressSchema.optional().catch(undefined),
  /** Of a preprint: its latest version, that one's day, the authors' comment and the DOIs that they give. */
  version: z.int().default(1),
  revised: calendarDateSchema.optional(),
  comment: z.string().optional(),
  dois: z.array(z.string()).default([]),
  /** Authors with the ORCID iD that they have confirmed: `Ada Osei 0000-0002-1825-0097`. */
  orcids: z.array(z.string()).default([]),
  /** It announces a correction or a retraction of another record. */
  isNotice: z.boolean().default(false),
  /** It is retracted: DOI and day of the notice. */
  retraction: z.object({ doi: z.string(), date: partialDateSchema.optional() }).optional(),
});

export type ServiceRecord = z.infer<typeof recordSchema>;

/** Records of an answer: those of another form are left out. */
export function toRecords(found: readonly object[], retrieved: CalendarDate): ServiceRecord[] {
  return found.flatMap((each) => recordSchema.safeParse({ ...each, retrieved }).data ?? []);
}

/** Text of a service, which may have HTML, entities and TeX, as readable Unicode. */
export function plain(text: string | undefined): string | undefined {
  return text === undefined ? undefined : toPlain(plainToTex(text));
}
