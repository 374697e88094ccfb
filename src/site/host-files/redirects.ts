import { loadCatalog } from '../catalog.ts';
import { textFile } from '../files.ts';
import { formatRedirects } from '../host-headers.ts';
import { routes } from '../routes.ts';

export async function GET(): Promise<Response> {
  const { redirects } = await loadCatalog();
  const moves = [...redirects].map(
    ([former, id]) => [routes.author(former), routes.author(id)] as const,
  );
  return textFile(formatRedirects(moves), 'text');
}
