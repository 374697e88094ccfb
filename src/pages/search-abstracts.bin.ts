import { loadLibrary } from '../site/astro/load-library.ts';
import { searchIndex } from '../site/views/search-documents.ts';

export async function GET(): Promise<Response> {
  return new Response((await searchIndex(await loadLibrary())).abstracts);
}
