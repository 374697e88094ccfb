import { loadCatalog } from '../site/catalog.ts';
import { searchDocuments } from '../site/views/search-documents.ts';

export async function GET(): Promise<Response> {
  return Response.json(searchDocuments(await loadCatalog()));
}
