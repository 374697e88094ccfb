import { textFile } from '../files/responses.ts';
import { formatRedirects } from '../files/host-headers.ts';
import { findMoves } from '../files/moves.ts';
import { loadLibrary } from './load-library.ts';

export async function GET(): Promise<Response> {
  return textFile(formatRedirects(findMoves(await loadLibrary()).moves), 'text');
}
