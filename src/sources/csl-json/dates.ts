/** Dates of CSL-JSON (CSL 1.0.2 input schema, “date-variable”): parts, raw or literal text. */
import { z } from 'zod';
import { statusHeading } from '../../domain/status.ts';
import { fromNumbers, parseIsoDate, parseWrittenDate, saysMore, type DateParts } from '../dates.ts';

const part = z.union([z.number(), z.string()]).nullish();

const dateSchema = z.looseObject({
  'date-parts': z.array(z.array(part)).nullish(),
  raw: z.string().nullish(),
  literal: z.string().nullish(),
});

export interface CslDate {
  readonly date: DateParts | undefined;
  /** If it is not out yet: `in press`. */
  readonly status: string | undefined;
  /** Not all of the text could be read. */
  readonly isPart: boolean;
}

/** Undefined if it is neither a date nor a status. */
export function readCslDate(value: unknown): CslDate | undefined {
  const isText = typeof value === 'string' || typeof value === 'number';
  const fields = isText ? { raw: String(value) } : dateSchema.safeParse(value).data;
  const [year, month, day] =
    fields?.['date-parts']?.[0]?.map((each) => Number(each ?? undefined)) ?? [];
  const date = fromNumbers(year, month, day);
  if (date.year !== undefined) return { date, status: undefined, isPart: date.isCut === true };
  for (const text of [fields?.raw, fields?.literal]) {
    if (text == null) continue;
    const written = parseIsoDate(text) ?? parseWrittenDate(text);
    const status = statusHeading(text) === undefined ? undefined : text.trim();
    if (written.year !== undefined || status !== undefined) {
      const isPart = saysMore(text, written);
      return { date: written.year === undefined ? undefined : written, status, isPart };
    }
  }
  return undefined;
}
