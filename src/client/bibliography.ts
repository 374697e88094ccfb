/** The result as one BibTeX file, put together from the papers' own. */
import { make } from './elements.ts';

/** Files that are loaded at a time. */
const AT_ONCE = 6;

/**
 * Loads every paper's file and hands them to the reader as `papers.bib`; false when one of them is not there.
 * `address` has `{id}` where the paper's id goes.
 */
export async function saveBibliography(address: string, ids: readonly string[]): Promise<boolean> {
  const texts: string[] = [];
  const waiting = [...ids.entries()];
  const loadNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [place, id] = next;
      const response = await fetch(address.replaceAll('{id}', id));
      if (!response.ok) throw new Error(`${address} of ${id} is not there.`);
      texts[place] = (await response.text()).trim();
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, loadNext));
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
  save('papers.bib', `${texts.join('\n\n')}\n`);
  return true;
}

function save(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/x-bibtex' }));
  make('a', { href, download: name }).click();
  URL.revokeObjectURL(href);
}
