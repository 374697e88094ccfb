import { getCollection, getEntry, type CollectionEntry } from 'astro:content';

/** A page of content/pages, such as `about`; undefined when the maintainer has written none. */
export async function loadProse(name: string): Promise<CollectionEntry<'prose'> | undefined> {
  return await getEntry('prose', name);
}

let notes: Promise<ReadonlyMap<string, CollectionEntry<'notes'>>> | undefined;

/** The maintainer's notes by the paper's id. */
export function loadNotes(): Promise<ReadonlyMap<string, CollectionEntry<'notes'>>> {
  // Asked one by one, Astro warns of each paper that has none.
  notes ??= getCollection('notes').then((all) => new Map(all.map((note) => [note.id, note])));
  return notes;
}
