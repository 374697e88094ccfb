/**
 * Zotero’s field “Extra”, exported as `note`: lines such as `arXiv: 2103.00001 [cs.LG]`, `PMID: 123` or, from Better
 * BibTeX, `tex.award: Best Paper`, mixed with lines of a note.
 */
import { wordSet } from '../../domain/look-up.ts';

const LINE = /^(?<name>arxiv|[a-z][\w .-]{0,30}(?=:\s)):\s*(?<value>\S.*)$/i;

/** Names in that form; other lines with a colon belong to the note. */
const NAMES = wordSet(
  'arxiv doi pmid pmcid isbn issn url status award citation-key publisher genre type volume issue number ' +
    'page edition event-title event-place container-title collection-title',
);

export interface Extra {
  /** By name: `arxiv`, `event-title`. */
  readonly fields: ReadonlyMap<string, string>;
  readonly note: string | undefined;
}

/** @example readExtra('arXiv: 2103.00001\nOral').fields.get('arxiv') // '2103.00001' */
export function readExtra(note: string | undefined): Extra {
  const fields = new Map<string, string>();
  const words: string[] = [];
  for (const line of (note ?? '').split('\n')) {
    const { name = '', value = '' } = LINE.exec(line.trim())?.groups ?? {};
    const key = name
      .toLowerCase()
      .replace(/^(?:tex|bibtex|csl)\./, '')
      .replaceAll(' ', '-');
    if (NAMES.has(key)) fields.set(key, value);
    else if (line.trim() !== '') words.push(line.trim());
  }
  return { fields, note: words.length > 0 ? words.join(' ') : undefined };
}
