import { textFile } from '../files.ts';
import { formatHeaders } from '../host-headers.ts';
import { BASE_PATH } from '../settings.ts';

export function GET(): Response {
  return textFile(formatHeaders(BASE_PATH), 'text');
}
