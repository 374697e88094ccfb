import type { CollectionEntry } from 'astro:content';
import { collectionOf } from './collection-of.ts';

/** A page of content/pages, such as `about`; undefined when the maintainer has published none. */
export async function loadProse(name: string): Promise<CollectionEntry<'prose'> | undefined> {
  return (await collectionOf('prose')).find(({ id, data }) => id === name && !data.draft);
}

let notes: Promise<ReadonlyMap<string, CollectionEntry<'notes'>>> | undefined;

/** The maintainer's notes by the paper's id. */
export function loadNotes(): Promise<ReadonlyMap<string, CollectionEntry<'notes'>>> {
  // Loaded one by one, Astro would warn about each paper without a note.
  notes ??= collectionOf('notes').then((all) => new Map(all.map((note) => [note.id, note])));
  return notes;
}
