/**
 * Serves the files in content/files while somebody edits. A build copies them, as Astro fails on a name with `%`, `#`
 * or `?`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { site } from 'virtual:offprint/site';

export function ownerFilePaths(): { params: { name: string } }[] {
  return import.meta.env.DEV ? site.files.map(({ name }) => ({ params: { name } })) : [];
}

export function ownerFile(name: string): Response {
  return new Response(readFileSync(path.join(site.folder, 'files', name)));
}
