import { loadCatalog } from '../site/catalog.ts';
import { bibFile } from '../site/files.ts';

export async function GET(): Promise<Response> {
  return bibFile((await loadCatalog()).papers);
}
