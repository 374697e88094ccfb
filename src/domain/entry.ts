/**
 * An entry is one file of content/papers: what the listing says of a paper, typed and validated. Its front matter
 * is `Entry`, its body the abstract as Markdown with $math$.
 */
import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
import { overlaySchema } from './overlay.ts';

/** Names an entry, its overlay and its address: `noci-2022-signal-propagation-transformers`. */
export const paperIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Expected lower-case letters, digits and single hyphens.');

export const entrySchema = z.strictObject({
  /** Inline Markdown with $math$, made from the listing's LaTeX. */
  title: z.string().min(1),
  /** Names as printed, in order. */
  authors: z.array(z.string().min(1)).min(1),
  /** The listing ends the authors in "et al.": there are more than are shown. */
  truncated: z.boolean(),
  date: calendarDateSchema,
  /** `retrieval`: the listing gives no year, so it is the year in which the listing was retrieved. */
  yearFrom: z.enum(['listing', 'retrieval']),
  /** arXiv category, such as `cs.LG` or `quant-ph`. */
  category: z.string().min(1),
  /** What the listing glues to the date, such as `Code`. None means "not said". */
  badges: z.array(z.string().min(1)),
  /** Tags after the middle dot, such as `eth-zurich`: the listing's word. */
  affiliations: z.array(z.string().min(1)),
  /** Name of the listing in content/listings, without its ending. */
  listing: z.string().min(1),
  /** What a file of citations says beyond a listing: identifiers and where the paper was published. */
  facts: overlaySchema.pick({ arxiv: true, doi: true, publication: true, links: true }).optional(),
  /** Digest of everything else in the file: tells a hand edit from what import wrote. */
  digest: z.string().min(1),
});

/** A paper as a listing has it, with its abstract: goes along with exports that cannot say all of it. */
export const listedSchema = entrySchema
  .omit({ digest: true, facts: true })
  .extend({ abstract: z.string().min(1) });

export type Entry = z.infer<typeof entrySchema>;
