/**
 * OpenAlex (developers.openalex.org), asked with the user's own key for papers that nobody else has found: it joins what
 * others say, so it is never the source of a fact. What it finds is looked up where it comes from.
 */
import { z } from 'zod';
import { findArxivId, findDoi } from '../sources/identifiers.ts';
import { UnreadableError } from './client.ts';
import { toJson } from './crossref.ts';

export const openalexIdsSchema = z.object({
  dois: z.array(z.string()),
  arxiv: z.array(z.string()),
});

export type OpenalexIds = z.infer<typeof openalexIdsSchema>;

/** A comma or a bar has a meaning in its filters. */
export function openalexAddress(base: string, title: string, key: string): string {
  const search = title.replaceAll(/[,|!"&:]/g, ' ');
  return `${base}?filter=title.search:${encodeURIComponent(search)}&per_page=5&select=doi,locations&api_key=${encodeURIComponent(key)}`;
}

const worksSchema = z.object({
  results: z.array(
    z.object({
      doi: z.string().optional(),
      locations: z.array(z.object({ landing_page_url: z.string().optional() })).default([]),
    }),
  ),
});

export function readOpenalex(text: string): OpenalexIds {
  const { data } = worksSchema.safeParse(toJson(text));
  if (data === undefined) throw new UnreadableError('the answer is none of OpenAlex');
  const pages = data.results.flatMap(({ doi, locations }) => [
    doi ?? '',
    ...locations.map(({ landing_page_url: page }) => page ?? ''),
  ]);
  const arxiv = pages.flatMap((page) => findArxivId(page) ?? []);
  const dois = pages.flatMap((page) => findDoi(page)?.toLowerCase() ?? []);
  return {
    dois: [...new Set(dois)].filter((doi) => findArxivId(doi) === undefined),
    arxiv: [...new Set(arxiv)],
  };
}
