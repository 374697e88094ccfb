/** Responses of endpoints: the files of a site that are not pages. */
import type { Paper } from '../../domain/paper.ts';
import { formatBibtexFile } from '../../exports/bibtex/entry.ts';
import type { Library } from '../library.ts';

export const MEDIA_TYPES = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  csl: 'application/vnd.citationstyles.csl+json',
  json: 'application/json',
  atom: 'application/atom+xml',
  schema: 'application/schema+json',
  xml: 'application/xml',
  text: 'text/plain',
} as const;

export type MediaType = keyof typeof MEDIA_TYPES;

export function textFile(text: string, type: MediaType): Response {
  return new Response(text, { headers: { 'Content-Type': contentType(type) } });
}

function contentType(type: MediaType): string {
  return `${MEDIA_TYPES[type]}; charset=utf-8`;
}

/** The text of a JSON file. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/**
 * The same for a list that may be long. It is written value by value, because one string of all papers of a large site
 * would take several times the memory of the file.
 */
export function jsonListFile(values: Iterable<unknown>, type: 'csl'): Response {
  const chunks = encodeList(values);
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const { done, value } = chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
  });
  return new Response(body, { headers: { 'Content-Type': contentType(type) } });
}

function* encodeList(values: Iterable<unknown>): Generator<Uint8Array, void> {
  const encoder = new TextEncoder();
  let before = '[';
  for (const value of values) {
    yield encoder.encode(`${before}\n ${JSON.stringify(value, null, 1).replaceAll('\n', '\n ')}`);
    before = ',';
  }
  yield encoder.encode(before === '[' ? '[]\n' : '\n]\n');
}

/** A .bib file of papers, each as it should be cited. */
export function bibFile(papers: readonly Paper[], { referenceOf }: Library): Response {
  return textFile(formatBibtexFile(papers.map(referenceOf)), 'bib');
}
