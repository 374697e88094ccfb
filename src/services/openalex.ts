/**
 * OpenAlex (developers.openalex.org), asked with the user's own key for papers that nobody else has found. It joins what
 * others say, so it is never the source of a fact: what it names is looked up where it comes from.
 */
import { z } from 'zod';
import { findArxivId, findDoi } from '../sources/identifiers.ts';
import type { Desk } from './ask-all.ts';
import { UnreadableError } from './client.ts';
import { toJson } from './crossref.ts';
import { plain, toRecords } from './record.ts';

const workSchema = z.object({
  id: z.string(),
  display_name: z.string(),
  doi: z.string().default(''),
  locations: z.array(z.object({ landing_page_url: z.string().default('') })).default([]),
});
const answerSchema = z.object({ results: z.array(workSchema) });

export function openalexTitles(key: string): Desk {
  return {
    service: 'openalex',
    label: 'OpenAlex',
    most: 1,
    // Commas, bars and others have a meaning in its filters.
    query: ([title = '']) =>
      `?filter=title.search:${encodeURIComponent(title.replaceAll(/[^\p{L}\p{N}]+/gu, ' '))}&per_page=5` +
      `&select=id,display_name,doi,locations&api_key=${encodeURIComponent(key)}`,
    read: (source, day) => {
      const { data } = answerSchema.safeParse(toJson(source));
      if (data === undefined) throw new UnreadableError('the answer has no results');
      const works = data.results.map(({ id, display_name: name, doi, locations }) => ({
        ...{ type: 'document', title: plain(name), authors: [], source: id },
        dois: [findDoi(doi)?.toLowerCase()].filter((each) => each !== undefined),
        arxiv: [doi, ...locations.map((each) => each.landing_page_url)]
          .map(findArxivId)
          .find((each) => each !== undefined),
      }));
      return { records: toRecords(works, day) };
    },
    isAnswer: () => true,
  };
}
