/**
 * An overlay adds facts to an entry, written by hand or by `complete`: what a source leaves out, and text that it
 * damaged. Each fact has a source, so that readers can check it.
 */
import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
import { CSL_TYPES, type CslType } from './kinds.ts';
import { addressSchema, linkSchema, pictureSchema, sourceSchema } from './links.ts';
import { nameSchema } from './name.ts';
import { noticeSchema } from './notice.ts';
import { partialDateSchema } from './partial-date.ts';
import { arxivIdSchema, doiSchema, VARIABLES, type Variable } from './publication.ts';

const text = z.string().trim().min(1);

const nameListSchema = z.array(nameSchema).min(1);

function factOf<Value extends z.ZodType>(value: Value) {
  return z.strictObject(
    {
      value,
      source: sourceSchema,
      /** Day on which a service said so, if `complete` wrote it. */
      retrieved: calendarDateSchema.optional(),
      /** A sentence for readers. */
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

/** Replaces damaged text of the title or abstract. */
const correctionSchema = z.strictObject({
  in: z.enum(['title', 'abstract']),
  find: z.string().min(1).describe('Markdown as in the entry; it must occur exactly once.'),
  replace: z.string(),
  source: sourceSchema,
});

const textFact = factOf(text);

/** A fact for each CSL variable, by its name. */
const variableFacts = Object.fromEntries(
  VARIABLES.map((name) => [name, textFact.optional().describe(`CSL's variable \`${name}\`.`)]),
) as Record<Variable, z.ZodOptional<typeof textFact>>;

/** Short words for the two commonest kinds. */
const SHORT_KINDS = { conference: 'paper-conference', journal: 'article-journal' } as const;

const publicationKindSchema = z
  .enum([...CSL_TYPES, 'conference', 'journal'])
  .transform((kind): CslType =>
    kind === 'conference' || kind === 'journal' ? SHORT_KINDS[kind] : kind,
  );

/** Of publication. */
export const yearSchema = z.int().min(1000).max(2200);

/** How a paper was published, and how the published version differs. */
const publicationSchema = z.strictObject({
  kind: publicationKindSchema.describe(
    'A CSL type such as `thesis`; `conference` and `journal` for short.',
  ),
  venue: textFact
    .optional()
    .describe(
      'Journal, book or proceedings without year and volume: `NeurIPS`, `Frontiers in Artificial Intelligence`.',
    ),
  year: factOf(yearSchema).optional().describe('Year of publication.'),
  date: factOf(partialDateSchema)
    .optional()
    .describe('As exact as known, if that is more than the year: `2024-05`.'),
  status: textFact.optional().describe('If it is not out yet: `forthcoming`, `in press`.'),
  series: textFact.optional().describe('Series and number of the proceedings: `PMLR 258`.'),
  pages: textFact.optional().describe('`27198-27211`, or an article number.'),
  presentation: textFact.optional().describe('`Oral`, `Spotlight`.'),
  title: textFact.optional().describe("Title there, where it differs from the entry's. Markdown."),
  authors: factOf(nameListSchema).optional().describe('Names there in order, where they differ.'),
  editors: factOf(nameListSchema).optional().describe('Editors of the book or the proceedings.'),
  translators: factOf(nameListSchema).optional().describe('Translators.'),
  abstract: factOf(z.enum(['earlier', 'later']))
    .optional()
    .describe("The abstract there is an earlier or a later wording than the entry's."),
  ...variableFacts,
});

const titleVersionSchema = z.strictObject({
  /** Markdown. */
  title: text,
  /** arXiv version that brought the title. */
  version: z.int().positive(),
  date: calendarDateSchema.optional(),
});

export const overlaySchema = z.strictObject({
  corrections: z
    .array(correctionSchema)
    .min(1)
    .optional()
    .describe('Damaged text of the title or abstract, and its replacement.'),
  arxiv: factOf(arxivIdSchema).optional().describe('arXiv id without version.'),
  doi: factOf(doiSchema).optional().describe('DOI without a resolver.'),
  authors: factOf(nameListSchema).optional().describe('Every author in order, names as printed.'),
  affiliations: factOf(z.array(text).min(1))
    .optional()
    .describe("Affiliations printed on the paper, as a listing's tags may be wrong."),
  category: textFact
    .optional()
    .describe("Primary arXiv category, where the source's is ambiguous, wrong or missing."),
  keywords: factOf(z.array(text).min(1))
    .optional()
    .describe("Topics on the site, instead of the source's keywords."),
  date: factOf(partialDateSchema)
    .optional()
    .describe('Date of publication, if the source is wrong.'),
  abstract: textFact
    .optional()
    .describe('Abstract in Markdown, where the source has none or a wrong one.'),
  firstSubmitted: factOf(calendarDateSchema).optional().describe("Day of arXiv's first version."),
  lastRevised: factOf(calendarDateSchema).optional().describe("Day of arXiv's latest version."),
  publication: publicationSchema
    .optional()
    .describe('How the paper was published; for a preprint, this adds a published version.'),
  notice: noticeSchema
    .optional()
    .describe('What readers must know first; shown on the page, in lists and in citations.'),
  code: factOf(addressSchema).optional().describe('Where the source code is.'),
  titleHistory: factOf(z.array(titleVersionSchema).min(1))
    .optional()
    .describe('Titles on arXiv, oldest first, where they changed.'),
  links: z
    .array(linkSchema)
    .min(1)
    .optional()
    .describe('Pages and files about the paper; an address is its own source.'),
  award: textFact.optional().describe('`Best paper award`'),
  note: textFact.optional().describe('A sentence for readers.'),
  thumbnail: pictureSchema
    .optional()
    .describe("A small picture for the paper's page, in content/files."),
  selected: z.boolean().optional().describe('True to show the paper first.'),
});

export type Overlay = z.infer<typeof overlaySchema>;
/** As in its file. */
export type OverlayFacts = z.input<typeof overlaySchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type PublicationFacts = z.infer<typeof publicationSchema>;
export type ArxivTitle = z.infer<typeof titleVersionSchema>;
