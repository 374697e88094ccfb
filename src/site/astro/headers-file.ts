import { site } from 'virtual:offprint/site';
import { textFile } from '../files/responses.ts';
import { formatHeaders } from '../files/host-headers.ts';

export function GET(): Response {
  return textFile(formatHeaders(site.basePath), 'text');
}
