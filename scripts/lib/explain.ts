/** Describes an error for a person: message, place and what to do, without a stack. */
import { z } from 'zod';
import { reasonOf } from './file-errors.ts';

/** Properties that Astro and Vite add to errors. */
const detailsSchema = z.object({
  hint: z.string().optional(),
  loc: z.object({ file: z.string().optional(), line: z.number().optional() }).optional(),
  id: z.string().optional(),
});

/** With `OFFPRINT_DEBUG` it is the stack, for work on Offprint itself. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (process.env['OFFPRINT_DEBUG'] !== undefined) return error.stack ?? error.message;
  const reason = reasonOf(error);
  if (reason !== undefined) return reason;
  const { hint, loc, id } = detailsSchema.catch({}).parse(error);
  const file = loc?.file ?? id;
  const place = file && [file, loc?.line].filter((part) => part !== undefined).join(':');
  return [place, error.message, hint].filter((part) => part !== undefined).join('\n');
}
