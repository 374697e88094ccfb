import { make } from './elements.ts';

/** Files loaded at the same time. */
const AT_ONCE = 6;

/**
 * Saves the BibTeX files of all papers as one `papers.bib`; false when one of them cannot be loaded. `address` has `{id}`
 * in place of the paper's id.
 */
export async function saveResultBibtex(address: string, ids: readonly string[]): Promise<boolean> {
  const texts: string[] = [];
  const waiting = [...ids.entries()];
  const loadNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, id] = next;
      const response = await fetch(address.replaceAll('{id}', id));
      if (!response.ok) throw new Error(id);
      texts[at] = (await response.text()).trim();
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
