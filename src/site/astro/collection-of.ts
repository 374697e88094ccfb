import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { getCollection, type CollectionEntry } from 'astro:content';
import { site } from 'virtual:offprint/site';

/** Collections that a site may lack, by their folder in the content folder. */
const FOLDERS = { overlays: 'overlays', notes: 'notes', prose: 'pages' } as const;

/** Astro warns about an empty collection. */
export async function collectionOf<Name extends keyof typeof FOLDERS>(
  name: Name,
): Promise<CollectionEntry<Name>[]> {
  const folder = path.join(site.folder, FOLDERS[name]);
  const isEmpty = !existsSync(folder) || readdirSync(folder).length === 0;
  return isEmpty ? [] : await getCollection(name);
}
