import { getEntry, type CollectionEntry } from 'astro:content';

/** A page of content/pages, such as `about`; undefined when the maintainer has written none. */
export async function loadProse(name: string): Promise<CollectionEntry<'prose'> | undefined> {
  return await getEntry('prose', name);
}

/** The note on a paper; undefined when the maintainer has written none. */
export async function loadNote(paperId: string): Promise<CollectionEntry<'notes'> | undefined> {
  return await getEntry('notes', paperId);
}
