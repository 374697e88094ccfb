/** Describes an error for a person: message, place and what to do, without a stack. */
import { z } from 'zod';
import { CRASH_LOG, writeCrashLog } from './crash-log.ts';
import { reasonOf } from './file-errors.ts';
import { isOutOfMemory, LOW_MEMORY } from './low-memory.mjs';

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
  if (isOutOfMemory(error.message)) return LOW_MEMORY;
  const { hint, loc, id } = detailsSchema.catch({}).parse(error);
  const file = loc?.file ?? id;
  const place = file && [file, loc?.line].filter((part) => part !== undefined).join(':');
  const isLogged = isFault(error) && writeCrashLog(error.stack ?? error.message);
  const report = isLogged
    ? `This is a fault of Offprint: please report it, with ${CRASH_LOG}.`
    : undefined;
  return [place, error.message, hint, report].filter((part) => part !== undefined).join('\n');
}

/** What JavaScript itself throws; whatever Offprint has to say to a maintainer is an `Error`. */
function isFault(error: Error): boolean {
  const kinds = [TypeError, RangeError, ReferenceError, SyntaxError, z.core.$ZodError];
  return !('code' in error) && kinds.some((kind) => error instanceof kind);
}
