/** Describes the site's search, so that browsers offer it in the address bar (OpenSearch 1.1, draft 6). */
import { element, escapeXml } from '../../exports/xml.ts';

export interface Searchable {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** With scheme and host. */
  readonly searchPage: string;
  readonly self: string;
  readonly icon: string;
}

/** Lengths that the specification allows. */
const SHORT_NAME = 16;
const LONG_NAME = 48;
const DESCRIPTION = 1024;

export function searchDescription(site: Searchable): string {
  const { title, description, language, searchPage, self, icon } = site;
  const lines = [
    ...element('ShortName', clip(title, SHORT_NAME)),
    ...element('LongName', clip(title, LONG_NAME)),
    ...element('Description', clip(description, DESCRIPTION)),
    `<Image type="image/svg+xml">${escapeXml(icon)}</Image>`,
    `<Url type="text/html" template="${escapeXml(searchPage)}?q={searchTerms}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(self)}"/>`,
    ...element('Language', language),
    ...element('InputEncoding', 'UTF-8'),
    ...element('OutputEncoding', 'UTF-8'),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    ...lines.map((line) => `  ${line}`),
    '</OpenSearchDescription>\n',
  ].join('\n');
}

function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
