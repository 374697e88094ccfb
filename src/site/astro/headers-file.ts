import { site } from 'virtual:offprint/site';
import { textFile } from '../files.ts';
import { formatHeaders } from '../host-headers.ts';

export function GET(): Response {
  return textFile(formatHeaders(site.basePath), 'text');
}
