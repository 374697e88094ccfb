/**
 * An overlay lays hand-made facts over an entry: what a listing leaves out, and text that it damaged. Each fact has
 * a source, so that a reader can check it.
 */
import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';

/** Where a fact was found: an address, or words such as "letter of the author, 3 May 2026". */
const sourceSchema = z.string().min(1);

const nameListSchema = z.array(z.string().min(1)).min(1);

const addressSchema = z.url({
  protocol: /^https?$/,
  error: 'Expected an address that begins with https://.',
});

/** arXiv identifier (info.arxiv.org/help/arxiv_identifier.html) without version: `2206.03126`, `hep-th/9901001`. */
const arxivIdSchema = z
  .string()
  .regex(
    /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/,
    'Expected an arXiv id such as 2206.03126.',
  );

/** DOI without a resolver: `10.1186/s40668-019-0032-1`. */
const doiSchema = z.string().regex(/^10\.\d{4,9}\/\S+$/, 'Expected a DOI such as 10.1000/182.');

function factOf<Value extends z.ZodType>(value: Value) {
  return z.strictObject({
    value,
    source: sourceSchema,
    /** A sentence for readers, where the fact needs one. */
    note: z.string().min(1).optional(),
  });
}

/** Replaces text of the title or the abstract, where the listing's own is damaged. */
const correctionSchema = z.strictObject({
  in: z.enum(['title', 'abstract']),
  /** Markdown as in the entry; it must occur exactly once. */
  find: z.string().min(1),
  replace: z.string(),
  source: sourceSchema,
});

/** Where a paper was published, and what is different there. */
const publicationSchema = z.strictObject({
  kind: z.enum(['conference', 'journal']),
  /** Without year and volume: `NeurIPS`, `Frontiers in Artificial Intelligence`. */
  venue: factOf(z.string().min(1)),
  year: factOf(z.int().min(1900).max(2200)),
  /** Series and number of the proceedings: `PMLR 258`. */
  series: factOf(z.string().min(1)).optional(),
  volume: factOf(z.string().min(1)).optional(),
  /** `27198-27211`, or an article number. */
  pages: factOf(z.string().min(1)).optional(),
  /** `Oral`, `Spotlight`. */
  presentation: factOf(z.string().min(1)).optional(),
  /** Title there, where it differs from the listing's. Markdown. */
  title: factOf(z.string().min(1)).optional(),
  /** Names there in order, where they differ from arXiv's. */
  authors: factOf(nameListSchema).optional(),
  /** The abstract there is an earlier or a later wording than the listing's. */
  abstract: factOf(z.enum(['earlier', 'later'])).optional(),
});

const titleVersionSchema = z.strictObject({
  /** Markdown. */
  title: z.string().min(1),
  /** arXiv version that brought the title. */
  version: z.int().positive(),
  date: calendarDateSchema.optional(),
});

/** A page about the paper; its address is its own source. */
const linkSchema = z.strictObject({
  /** `publisher` is the page in the proceedings or the journal, `pdf` the published text, `index` a catalogue's page. */
  kind: z.enum(['publisher', 'pdf', 'openreview', 'conference', 'index', 'video', 'slides']),
  href: addressSchema,
});

export const overlaySchema = z.strictObject({
  corrections: z.array(correctionSchema).min(1).optional(),
  arxiv: factOf(arxivIdSchema).optional(),
  doi: factOf(doiSchema).optional(),
  /** Every author in arXiv's order, names as printed there. */
  authors: factOf(nameListSchema).optional(),
  /** What the paper itself prints; the listing's tags are the listing's word. */
  affiliations: factOf(nameListSchema).optional(),
  /** Primary arXiv category, where the listing's code is ambiguous or wrong. */
  category: factOf(z.string().min(1)).optional(),
  /** Day of arXiv's first version. */
  firstSubmitted: factOf(calendarDateSchema).optional(),
  /** Day of arXiv's latest version. */
  lastRevised: factOf(calendarDateSchema).optional(),
  publication: publicationSchema.optional(),
  code: factOf(addressSchema).optional(),
  /** Titles on arXiv, oldest first, where they changed. */
  titleHistory: factOf(z.array(titleVersionSchema).min(1)).optional(),
  links: z.array(linkSchema).min(1).optional(),
});

export type Overlay = z.infer<typeof overlaySchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Publication = z.infer<typeof publicationSchema>;
export type ArxivTitle = z.infer<typeof titleVersionSchema>;
export type PaperLink = z.infer<typeof linkSchema>;

/** A value with the place where it was found. */
export interface Fact<Value> {
  readonly value: Value;
  readonly source: string;
  readonly note?: string | undefined;
}
