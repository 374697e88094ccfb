/** Saves the BibTeX of a filtered list: the entries of the list's own file whose papers are visible. */
import { make } from './elements.ts';

/** The keys of the entries are the ids of the papers, with which the addresses of `pages` end. */
export async function saveFilteredBibtex(bib: string, pages: readonly string[]): Promise<void> {
  const ids = pages.map((page) => page.split('/').at(-2));
  const text = await (await fetch(bib)).text();
  const entries = text.split(/^(?=@)/m).filter((each) => ids.includes(/\{(.*),/.exec(each)?.[1]));
  const href = URL.createObjectURL(new Blob(entries));
  make('a', { href, download: 'papers.bib' }).click();
  URL.revokeObjectURL(href);
}
