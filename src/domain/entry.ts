/**
 * An entry is one file of content/papers: what a source says of a paper, typed and validated. Its front matter is
 * `Entry`, its body the abstract as Markdown with $math$; empty where there is none.
 */
import { z } from 'zod';
import { overlaySchema } from './overlay.ts';
import { publicationSchema } from './publication.ts';

/** Names an entry, its overlay and its address: `noci-2022-signal-propagation-transformers`. */
export const paperIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Expected lower-case letters, digits and single hyphens.');

const listedShape = {
  ...publicationSchema.shape,
  /** CSL type; a listing has preprints. */
  type: publicationSchema.shape.type.default('article'),
  /** `retrieval`: the listing gives no year, so it is told from the day on which the listing was retrieved. */
  yearFrom: z.enum(['listing', 'retrieval']),
  /** What a listing glues to the date, such as `Code`. None means "not said". */
  badges: z.array(z.string().min(1)),
  /** Tags after the middle dot, such as `eth-zurich`: the listing's word. */
  affiliations: z.array(z.string().min(1)),
  /** Name of the source in content/listings, without its ending. */
  listing: z.string().min(1),
  /** How many papers of the same date follow in the source: keeps its order where dates do not tell. */
  order: z.int().positive().optional(),
};

export const entrySchema = z.strictObject({
  ...listedShape,
  /** Identifiers and venue of a citation, as an earlier version wrote them. */
  facts: overlaySchema.pick({ arxiv: true, doi: true, publication: true, links: true }).optional(),
  /** Digest of everything else in the file: tells a hand edit from what import wrote. */
  digest: z.string().min(1),
});

/** A paper as its source has it, with its abstract: goes along with exports that cannot say all of it. */
export const listedSchema = z.strictObject({
  ...listedShape,
  abstract: z.string().min(1).optional(),
});

export type Entry = z.infer<typeof entrySchema>;
