/**
 * A publication as exact as its source, in the vocabulary of CSL 1.0.2 ("Appendix IV: Variables"). What the source does
 * not say is absent.
 */
import { z } from 'zod';
import { cslTypeSchema } from './kinds.ts';
import { linkSchema, pictureSchema } from './links.ts';
import { nameSchema } from './name.ts';
import { noticeSchema } from './notice.ts';
import { fromParts, partialDateSchema, type PartialDate } from './partial-date.ts';

/** CSL variables that are plain text in Unicode. */
export const VARIABLES = [
  /** The journal, book, proceedings or website. */
  'container-title',
  'collection-title',
  'collection-number',
  'event-title',
  'event-place',
  /** Also the school of a thesis and the institution of a report. */
  'publisher',
  'publisher-place',
  /** `PhD thesis`, `Invited talk`, `Technical report` */
  'genre',
  'volume',
  'issue',
  /** `27198-27211`: a hyphen between first and last. */
  'page',
  /** Of a report or patent; of an article without pages, its article number. */
  'number',
  'edition',
  'chapter-number',
  'number-of-pages',
  'number-of-volumes',
  'version',
  'medium',
  'original-title',
  'title-short',
  'ISBN',
  'ISSN',
  'PMID',
  'PMCID',
  /** BCP 47, or in the source's words. */
  'language',
] as const;

export type Variable = (typeof VARIABLES)[number];

const text = z.string().trim().min(1);

export const variablesSchema = z.partialRecord(z.enum(VARIABLES), text);

export type Variables = z.infer<typeof variablesSchema>;

/** arXiv identifier (info.arxiv.org/help/arxiv_identifier.html) without version: `2206.03126`, `hep-th/9901001`. */
export const arxivIdSchema = z
  .string()
  .regex(
    /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/,
    'Expected an arXiv id such as 2206.03126.',
  );

/** Two-digit years from this one on are in the twentieth century: arXiv began in August 1991. */
const FIRST_YEAR = 91;

/**
 * The month in which a preprint was submitted, from its id (info.arxiv.org/help/arxiv_identifier.html).
 * @example arxivMonth('2206.03126') // '2022-06'
 * @example arxivMonth('hep-th/9901001') // '1999-01'
 */
export function arxivMonth(id: string): PartialDate | undefined {
  const [, year = '', month = ''] = /^(?:[a-z-]+(?:\.[A-Z]{2})?\/)?(\d{2})(\d{2})/.exec(id) ?? [];
  const short = Number(year);
  return fromParts({ year: short + (short < FIRST_YEAR ? 2000 : 1900), month: Number(month) });
}

/** DOI without a resolver: `10.1186/s40668-019-0032-1`. */
export const doiSchema = z
  .string()
  .regex(/^10\.\d{4,9}(?:\.\d+)*\/[^\s\p{Cc}\p{Cf}]+$/u, 'Expected a DOI such as 10.1000/182.');

/** The preprint, if the source distinguishes it from the version it cites. */
const preprintSchema = z.strictObject({
  date: partialDateSchema.optional(),
  /** Markdown. */
  title: text.optional(),
  authors: z.array(nameSchema).min(1).optional(),
  truncated: z.boolean().optional(),
});

export const publicationSchema = z.strictObject({
  type: cslTypeSchema,
  /** Inline Markdown with $math$. */
  title: text,
  /** In order; empty if there are only editors. */
  authors: z.array(nameSchema),
  /** The source cuts the list of authors. */
  truncated: z.boolean(),
  editors: z.array(nameSchema).min(1).optional(),
  translators: z.array(nameSchema).min(1).optional(),
  date: partialDateSchema.optional(),
  /** If it is not out yet, in the source's words: `forthcoming`, `in press`, `submitted`. */
  status: text.optional(),
  variables: variablesSchema.optional(),
  doi: doiSchema.optional(),
  arxiv: arxivIdSchema.optional(),
  /** arXiv category: `cs.LG`, `quant-ph`. */
  category: text.optional(),
  preprint: preprintSchema.optional(),
  links: z.array(linkSchema).min(1).optional(),
  keywords: z.array(text).min(1).optional(),
  /** A sentence for readers. */
  note: text.optional(),
  notice: noticeSchema.optional(),
  /** `Best paper award` */
  award: text.optional(),
  /** A small picture for the paper's page: a file of content/files. */
  thumbnail: pictureSchema.optional(),
  /** Its authors want it to be seen first. */
  selected: z.boolean().optional(),
});

export type Publication = z.infer<typeof publicationSchema>;
