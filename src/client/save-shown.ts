/** Of a narrowed list a file of its own: those entries of the list's BibTeX whose papers are shown. */
import { make } from './elements.ts';

/** An entry is named as its paper's page is: `pages` end in the ids. */
export async function saveShown(bib: string, pages: readonly string[]): Promise<void> {
  const ids = pages.map((page) => page.split('/').at(-2));
  const text = await (await fetch(bib)).text();
  const entries = text.split(/^(?=@)/m).filter((each) => ids.includes(/\{(.*),/.exec(each)?.[1]));
  const href = URL.createObjectURL(new Blob(entries));
  make('a', { href, download: 'papers.bib' }).click();
  URL.revokeObjectURL(href);
}
