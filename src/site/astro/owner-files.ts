/** The files in content/files, which are published unchanged. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { site } from 'virtual:offprint/site';

export function ownerFilePaths(): { params: { name: string } }[] {
  return site.files.map(({ name }) => ({ params: { name } }));
}

export function ownerFile(name: string): Response {
  return new Response(readFileSync(path.join(site.folder, 'files', name)));
}
