import { textFile } from '../files.ts';
import { formatRedirects } from '../host-headers.ts';
import { loadLibrary } from './load-library.ts';

export async function GET(): Promise<Response> {
  return textFile(formatRedirects((await loadLibrary()).moves), 'text');
}
