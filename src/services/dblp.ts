/**
 * dblp's search of publications (dblp.org/faq/13501473): venues of computer science, with the authors in their order.
 * Its preprints are arXiv's and are left out.
 */
import { z } from 'zod';
import { calendarDateSchema, type CalendarDate } from '../domain/calendar-date.ts';
import { separateMarks } from '../domain/name-marks.ts';
import { nameSchema } from '../domain/name.ts';
import { fold } from '../domain/fold.ts';
import { findDoi } from '../sources/identifiers.ts';
import { plainToTex, toPlain } from '../sources/texts.ts';
import { UnreadableError } from './client.ts';
import { toJson } from './crossref.ts';
import type { Sought } from './matching/sought.ts';
import { telling } from './matching/telling-words.ts';

/** Kinds of records that are printed papers -> their kind in an overlay. */
const KINDS = {
  'Journal Articles': 'journal',
  'Conference and Workshop Papers': 'conference',
  'Parts in Books or Collections': 'chapter',
} as const;

export const dblpRecordSchema = z.object({
  key: z.string(),
  retrieved: calendarDateSchema,
  kind: z.enum(['journal', 'conference', 'chapter']),
  title: z.string(),
  authors: z.array(nameSchema),
  isWhole: z.boolean(),
  year: z.int(),
  venue: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  pages: z.string().optional(),
  doi: z.string().optional(),
  page: z.string().optional(),
});

export type DblpRecord = z.infer<typeof dblpRecordSchema>;

const ROWS = 20;
/** Words of a title that are searched: all must occur, so a few are enough and one that is spelled otherwise is too many. */
const WORDS = 5;

export function dblpAddress(base: string, search: string): string {
  return `${base}?q=${encodeURIComponent(search)}&format=json&h=${String(ROWS)}&c=0`;
}

/** Undefined where too little is known; the family name is the first that is plain ASCII. */
export function dblpSearch({ title, authors }: Sought): string | undefined {
  const words = telling(title, WORDS);
  const family = authors.map((author) => fold(author.family)).find((each) => /^[a-z]+$/.test(each));
  return words.length === 0 || family === undefined ? undefined : [...words, family].join(' ');
}

const one = z.union([z.string(), z.array(z.string()).transform((all) => all[0])]).optional();
const authorSchema = z.object({ text: z.string() });
const hitSchema = z.object({
  info: z.object({
    key: z.string(),
    type: z.string(),
    title: z.string(),
    year: z.coerce.number(),
    authors: z
      .object({
        author: z.union([authorSchema.transform((only) => [only]), z.array(authorSchema)]),
      })
      .optional(),
    venue: one,
    volume: z.string().optional(),
    number: z.string().optional(),
    pages: z.string().optional(),
    doi: z.string().optional(),
    ee: one,
  }),
});

const answerSchema = z.object({
  result: z.object({
    hits: z.object({ '@total': z.coerce.number(), hit: z.array(z.unknown()).default([]) }),
  }),
});

export function readDblp(text: string, day: CalendarDate): readonly DblpRecord[] {
  const hits = answerSchema.safeParse(toJson(text)).data?.result.hits;
  if (hits === undefined) throw new UnreadableError('the answer is none of dblp');
  if (hits['@total'] > 0 && hits.hit.length === 0) {
    throw new UnreadableError('the answer has no hits');
  }
  return hits.hit.flatMap((hit) => readHit(hit, day) ?? []);
}

function readHit(hit: unknown, retrieved: CalendarDate): DblpRecord | undefined {
  const { data } = hitSchema.safeParse(hit);
  if (data === undefined) return undefined;
  const { key, type, title, year, authors, venue, volume, number, pages, doi, ee } = data.info;
  const names = (authors?.author ?? []).map(({ text }) => toPlain(separateMarks(plain(text)).name));
  const { data: record } = dblpRecordSchema.safeParse({
    key,
    retrieved,
    kind: KINDS[type as keyof typeof KINDS],
    title: plain(title).replace(/\.$/, ''),
    authors: names.filter((name) => name !== undefined),
    isWhole: names.length > 0 && !names.includes(undefined),
    year,
    venue: venue === undefined ? undefined : plain(venue),
    volume,
    issue: number,
    pages,
    doi: doi === undefined ? undefined : findDoi(doi)?.toLowerCase(),
    page: ee?.startsWith('https://') === true ? ee : undefined,
  });
  return record;
}

function plain(text: string): string {
  return toPlain(plainToTex(text)) ?? '';
}
