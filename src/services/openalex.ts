/**
 * OpenAlex (developers.openalex.org), queried with the user's own key for papers that no other service has found. It
 * aggregates other sources, so it is never the source of a fact: the ids that it names are looked up where they come from.
 */
import { z } from 'zod';
import { findArxivId, findDoi } from '../sources/identifiers.ts';
import { parseJson } from './answer.ts';
import type { Endpoint } from './query-all.ts';
import { toPlainText, toRecords } from './service-record.ts';

const workSchema = z.object({
  id: z.string(),
  display_name: z.string().optional(),
  doi: z.string().default(''),
  locations: z.array(z.object({ landing_page_url: z.string().default('') })).default([]),
});
const answerSchema = z.object({ results: z.array(workSchema) });

export function openalexTitles(key: string): Endpoint {
  return {
    service: 'openalex',
    label: 'OpenAlex',
    batchSize: 1,
    // Punctuation has a meaning in a filter.
    format: ([title = '']) =>
      `?filter=title.search:${encodeURIComponent(title.replaceAll(/[^\p{L}\p{N}]+/gu, ' '))}&per_page=5` +
      `&select=id,display_name,doi,locations&api_key=${encodeURIComponent(key)}`,
    read: (source, day) => {
      const { results } = parseJson(source, answerSchema);
      const works = results.map(({ id, display_name: name, doi, locations }) => ({
        ...{ type: 'document', title: toPlainText(name), authors: [], source: id },
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
