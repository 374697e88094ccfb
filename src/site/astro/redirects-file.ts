import { textFile } from '../files/responses.ts';
import { formatRedirects } from '../files/host-headers.ts';
import { loadLibrary } from './load-library.ts';

export async function GET(): Promise<Response> {
  return textFile(formatRedirects((await loadLibrary()).moves), 'text');
}
