import { textFile } from '../files.ts';
import { formatRedirects } from '../host-headers.ts';
import { loadMoves } from '../redirects.ts';

export async function GET(): Promise<Response> {
  return textFile(formatRedirects(await loadMoves()), 'text');
}
