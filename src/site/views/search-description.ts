/**
 * The site's search as a browser reads it (OpenSearch 1.1, draft 6, OpenSearch description document), so that it can
 * be asked from the address bar.
 */
import { lookUp } from '../../domain/look-up.ts';

export interface Searchable {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** With scheme and host. */
  readonly searchPage: string;
  readonly self: string;
  readonly icon: string;
}

/** Longest texts that the specification allows. */
const SHORT_NAME = 16;
const LONG_NAME = 48;
const DESCRIPTION = 1024;

export function searchDescription(site: Searchable): string {
  const { title, description, language, searchPage, self, icon } = site;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    element('ShortName', clip(title, SHORT_NAME)),
    element('LongName', clip(title, LONG_NAME)),
    element('Description', clip(description, DESCRIPTION)),
    `  <Image type="image/svg+xml">${escape(icon)}</Image>`,
    `  <Url type="text/html" template="${escape(searchPage)}?q={searchTerms}"/>`,
    `  <Url type="application/opensearchdescription+xml" rel="self" template="${escape(self)}"/>`,
    element('Language', language),
    element('InputEncoding', 'UTF-8'),
    element('OutputEncoding', 'UTF-8'),
    '</OpenSearchDescription>',
  ];
  return `${lines.join('\n')}\n`;
}

function element(name: string, text: string): string {
  return `  <${name}>${escape(text)}</${name}>`;
}

function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

function escape(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replaceAll(/[&<>"]/g, (character) => lookUp(entities, character) ?? character);
}
