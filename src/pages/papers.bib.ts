import { loadLibrary } from '../site/astro/load-library.ts';
import { bibFile } from '../site/files/responses.ts';

export async function GET(): Promise<Response> {
  const library = await loadLibrary();
  return bibFile(library.papers, library);
}
