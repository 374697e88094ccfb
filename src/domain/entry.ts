/**
 * An entry is one file of content/papers: what a source says of a paper, typed and validated. Its front matter is an
 * `Entry`, its body the abstract as Markdown with $math$, or empty.
 */
import { z } from 'zod';
import { overlaySchema } from './overlay.ts';
import { publicationSchema } from './publication.ts';

const entryShape = {
  ...publicationSchema.shape,
  /** CSL type; papers in a listing are preprints. */
  type: publicationSchema.shape.type.default('article'),
  /** `retrieval`: the listing gives no year, so it is inferred from the day on which the listing was retrieved. */
  yearFrom: z.enum(['listing', 'retrieval']),
  /** What a listing glues to the date, such as `Code`. None means "not said". */
  badges: z.array(z.string().min(1)),
  /** Tags after the middle dot, such as `eth-zurich`, as the listing has them. */
  affiliations: z.array(z.string().min(1)),
  /** Name of the source in content/listings, without its ending. */
  listing: z.string().min(1),
  /** How many papers of the same date follow in the source: keeps its order where dates are equal. */
  order: z.int().positive().optional(),
};

export const entrySchema = z.strictObject({
  ...entryShape,
  /** Identifiers and venue of a citation, as version 0.1 wrote them. */
  facts: overlaySchema.pick({ arxiv: true, doi: true, publication: true, links: true }).optional(),
  /** Digest of everything else in the file, by which edits by hand are recognised. */
  digest: z.string().min(1),
});

/** A whole paper, embedded in exports whose format cannot express all of it, so that they can be imported again. */
export const portablePaperSchema = z.strictObject({
  ...entryShape,
  abstract: z.string().min(1).optional(),
});

export type Entry = z.infer<typeof entrySchema>;
