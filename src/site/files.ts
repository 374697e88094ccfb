/** Responses of endpoints: the files that a site has beside its pages. */
import type { Paper } from '../domain/paper.ts';
import { formatBibtexFile } from '../exports/bibtex.ts';
import { referenceOf } from './references.ts';

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

export function textFile(text: string, type: keyof typeof MEDIA_TYPES): Response {
  return new Response(text, { headers: { 'Content-Type': `${MEDIA_TYPES[type]}; charset=utf-8` } });
}

export function jsonFile(value: unknown, type: 'json' | 'csl' | 'schema'): Response {
  return textFile(`${JSON.stringify(value, null, 1)}\n`, type);
}

/** A .bib file of papers, each as it is to be cited. */
export function bibFile(papers: readonly Paper[]): Response {
  return textFile(formatBibtexFile(papers.map(referenceOf)), 'bib');
}
