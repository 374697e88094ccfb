/** dblp's publication search (dblp.org/faq/13501473): venues of computer science, authors in their order. */
import { z } from 'zod';
import { fold } from '../domain/fold.ts';
import type { CslType } from '../domain/kinds.ts';
import { separateMarks } from '../domain/name-marks.ts';
import { findDoi } from '../sources/identifiers.ts';
import { parseJson, UnreadableError } from './answer.ts';
import type { Target } from './matching/judge.ts';
import { searchWords } from './matching/titles.ts';
import type { Endpoint } from './query-all.ts';
import { asPrinted, listAuthors, toPlainText, toRecords } from './service-record.ts';

export const DBLP_SEARCHES: Endpoint = {
  service: 'dblp',
  label: 'dblp',
  batchSize: 1,
  format: ([search = '']) => `?q=${encodeURIComponent(search)}&format=json&h=20&c=0`,
  read: (source, day) => {
    const { hits } = parseJson(source, answerSchema).result;
    if (hits['@total'] > 0 && hits.hit.length === 0) {
      throw new UnreadableError('the answer has no hits');
    }
    return { records: toRecords(hits.hit.flatMap(readHit), day) };
  },
  isAnswer: () => true,
};

/** dblp requires every word, so a few must do; and of the family names the first that is plain ASCII. */
export function dblpSearch({ title, authors }: Target): string | undefined {
  const words = searchWords(title, 5);
  const family = authors.map((author) => fold(author.family)).find((each) => /^[a-z]+$/.test(each));
  return words.length === 0 || family === undefined ? undefined : [...words, family].join(' ');
}

/** Types of published papers; dblp's preprints come from arXiv. */
const TYPES: ReadonlyMap<string, CslType> = new Map([
  ['Journal Articles', 'article-journal'],
  ['Conference and Workshop Papers', 'paper-conference'],
  ['Parts in Books or Collections', 'chapter'],
]);

const text = z.string().optional();
/** dblp writes a list of one as its only item. */
const first = z.union([z.string(), z.array(z.string()).transform(([one]) => one)]).optional();
const author = z.object({ text: z.string() });
const hitSchema = z.object({
  info: z.object({
    ...{ key: z.string(), type: z.string(), title: z.string(), year: z.string() },
    authors: z.object({ author: z.union([z.array(author), author.transform((one) => [one])]) }),
    ...{ venue: first, volume: text, number: text, pages: text, doi: text, ee: first },
  }),
});
const answerSchema = z.object({
  result: z.object({
    hits: z.object({ '@total': z.coerce.number(), hit: z.array(z.unknown()).default([]) }),
  }),
});

function readHit(hit: unknown): object[] {
  const { data } = hitSchema.safeParse(hit);
  const type = TYPES.get(data?.info.type ?? '');
  if (data === undefined || type === undefined) return [];
  const { key, title, year, authors, venue, volume, number, pages, doi, ee } = data.info;
  const names = authors.author.map((each) => toPlainText(separateMarks(each.text).name));
  const variables = { 'container-title': venue, volume, issue: number, page: pages };
  const doiThere = findDoi(doi ?? '')?.toLowerCase();
  return [
    {
      ...asPrinted(type, doiThere, variables),
      title: toPlainText(title)?.replace(/\.$/, ''),
      ...listAuthors(names),
      date: year,
      doi: doiThere,
      source: `https://dblp.org/rec/${encodeURI(key)}`,
      page: ee,
    },
  ];
}
