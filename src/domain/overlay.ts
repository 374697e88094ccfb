/** An overlay lays hand-made facts over an entry. Each fact has a source, so that a reader can check it. */
import { z } from 'zod';

/** Where a fact was found: an address, or words such as "letter of the author, 3 May 2026". */
const sourceSchema = z.string().min(1);

/** Replaces text of the title or the abstract, where the listing's own is damaged. */
const correctionSchema = z.strictObject({
  in: z.enum(['title', 'abstract']),
  /** Markdown as in the entry; it must occur exactly once. */
  find: z.string().min(1),
  replace: z.string(),
  source: sourceSchema,
});

export const overlaySchema = z.strictObject({
  corrections: z.array(correctionSchema).min(1),
});

export type Overlay = z.infer<typeof overlaySchema>;
export type Correction = z.infer<typeof correctionSchema>;
