/**
 * An overlay lays hand-made facts over an entry: what a source leaves out, and text that it damaged. Each fact has
 * a source, so that a reader can check it.
 */
import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
import { CSL_TYPES, type CslType } from './kinds.ts';
import { addressSchema, linkSchema } from './links.ts';
import { nameSchema } from './name.ts';
import { partialDateSchema } from './partial-date.ts';
import { arxivIdSchema, doiSchema, VARIABLES, type Variable } from './publication.ts';

const text = z.string().trim().min(1);

/** Where a fact was found: an address, or words such as "letter of the author, 3 May 2026". */
const sourceSchema = text;

const nameListSchema = z.array(nameSchema).min(1);

function factOf<Value extends z.ZodType>(value: Value) {
  return z.strictObject(
    {
      value,
      source: sourceSchema,
      /** A sentence for readers, where the fact needs one. */
      note: text.optional(),
    },
    {
      error: ({ code, input }) =>
        code === 'invalid_type' && (typeof input === 'string' || typeof input === 'number')
          ? `A fact has a source. Write { value: ${JSON.stringify(input)}, source: https://… }, the address or words that say where it was found.`
          : undefined,
    },
  );
}

/** Replaces text of the title or the abstract, where the source's own is damaged. */
const correctionSchema = z.strictObject({
  in: z.enum(['title', 'abstract']),
  /** Markdown as in the entry; it must occur exactly once. */
  find: z.string().min(1),
  replace: z.string(),
  source: sourceSchema,
});

const textFact = factOf(text);

/** A fact for each CSL variable, by its name. */
const variableFacts = Object.fromEntries(
  VARIABLES.map((name) => [name, textFact.optional()]),
) as Record<Variable, z.ZodOptional<typeof textFact>>;

/** Short words for the two commonest kinds. */
const SHORT_KINDS = { conference: 'paper-conference', journal: 'article-journal' } as const;

const publicationKindSchema = z
  .enum([...CSL_TYPES, 'conference', 'journal'])
  .transform((kind): CslType =>
    kind === 'conference' || kind === 'journal' ? SHORT_KINDS[kind] : kind,
  );

/** How a paper was published, and what is different there. */
const publicationSchema = z.strictObject({
  /** A CSL type such as `thesis`; `conference` and `journal` for short. */
  kind: publicationKindSchema,
  /** Journal, book or proceedings without year and volume: `NeurIPS`, `Frontiers in Artificial Intelligence`. */
  venue: textFact.optional(),
  year: factOf(z.int().min(1000).max(2200)).optional(),
  /** As exactly as it is known, where that is more than the year: `2024-05`. */
  date: factOf(partialDateSchema).optional(),
  /** What is not out yet: `forthcoming`, `in press`. */
  status: textFact.optional(),
  /** Series and number of the proceedings: `PMLR 258`. */
  series: textFact.optional(),
  /** `27198-27211`, or an article number. */
  pages: textFact.optional(),
  /** `Oral`, `Spotlight`. */
  presentation: textFact.optional(),
  /** Title there, where it differs from the entry's. Markdown. */
  title: textFact.optional(),
  /** Names there in order, where they differ. */
  authors: factOf(nameListSchema).optional(),
  editors: factOf(nameListSchema).optional(),
  translators: factOf(nameListSchema).optional(),
  /** The abstract there is an earlier or a later wording than the entry's. */
  abstract: factOf(z.enum(['earlier', 'later'])).optional(),
  ...variableFacts,
});

const titleVersionSchema = z.strictObject({
  /** Markdown. */
  title: text,
  /** arXiv version that brought the title. */
  version: z.int().positive(),
  date: calendarDateSchema.optional(),
});

/** What a reader must know before anything else of a paper. */
const noticeSchema = z.strictObject({
  kind: z.enum(['withdrawn', 'retracted', 'corrected']),
  /** Day of the notice, as exactly as it is known. */
  date: partialDateSchema.optional(),
  /** Address of the notice, or words. */
  source: sourceSchema,
  /** What the notice says, in a sentence. */
  note: text.optional(),
});

export const overlaySchema = z.strictObject({
  corrections: z.array(correctionSchema).min(1).optional(),
  arxiv: factOf(arxivIdSchema).optional(),
  doi: factOf(doiSchema).optional(),
  /** Every author in order, names as printed. */
  authors: factOf(nameListSchema).optional(),
  /** What the paper itself prints; a listing's tags are the listing's word. */
  affiliations: factOf(z.array(text).min(1)).optional(),
  /** Primary arXiv category, where the source's is ambiguous, wrong or missing. */
  category: textFact.optional(),
  /** Topics of the site: they stand in for the source's keywords. */
  keywords: factOf(z.array(text).min(1)).optional(),
  /** When it came out, where the source is wrong. */
  date: factOf(partialDateSchema).optional(),
  /** Abstract in Markdown, where the source has none or a wrong one. */
  abstract: textFact.optional(),
  /** Day of arXiv's first version. */
  firstSubmitted: factOf(calendarDateSchema).optional(),
  /** Day of arXiv's latest version. */
  lastRevised: factOf(calendarDateSchema).optional(),
  publication: publicationSchema.optional(),
  notice: noticeSchema.optional(),
  code: factOf(addressSchema).optional(),
  /** Titles on arXiv, oldest first, where they changed. */
  titleHistory: factOf(z.array(titleVersionSchema).min(1)).optional(),
  /** Pages and files about the paper; an address is its own source. */
  links: z.array(linkSchema).min(1).optional(),
  /** `Best paper award` */
  award: textFact.optional(),
  /** A sentence for readers. */
  note: textFact.optional(),
  /** True for what is to be seen first. */
  selected: z.boolean().optional(),
});

export type Overlay = z.infer<typeof overlaySchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type PublicationFacts = z.infer<typeof publicationSchema>;
export type ArxivTitle = z.infer<typeof titleVersionSchema>;
export type Notice = z.infer<typeof noticeSchema>;
