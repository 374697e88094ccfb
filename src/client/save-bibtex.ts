/** Saves some of the papers of a BibTeX file as `papers.bib`; the keys of its entries are the ids of the papers. */
import { make } from './elements.ts';

export async function saveBibtex(bib: string, ids: readonly string[]): Promise<void> {
  const text = await (await fetch(bib)).text();
  const wanted = new Set<string | undefined>(ids);
  const entries = text.split(/^(?=@)/m).filter((each) => wanted.has(/\{(.*),/.exec(each)?.[1]));
  const href = URL.createObjectURL(new Blob(entries));
  make('a', { href, download: 'papers.bib' }).click();
  URL.revokeObjectURL(href);
}
