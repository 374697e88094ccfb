/** Pasted identifiers of papers: an arXiv id, a DOI, or an address that ends in one of them. */
import type { NamesPart } from './index-files.ts';

/** `2206.03126v2` or `hep-th/9901001`: alone, after `arXiv`, in an address of arXiv or of another site, as arXiv's DOI. */
const ARXIV =
  /^(?:arxiv(?::\s*|\s+)|(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]+\/(?:[a-z]+\/)+(?:arxiv:)?|(?:https?:\/\/)?(?:(?:dx\.|www\.)?doi\.org\/|doi:\s*)?10\.48550\/arxiv\.)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?(?:[?#]\S*|\s*\[[\w.-]+\].*)?$/i;
/** `10.1000/182` alone, after `doi`, or at the end of an address. */
const DOI =
  /^(?:doi[\s:]*|(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]+\/(?:[\w-]+\/)*(?:doi:)?)?(10\.\d{4,9}\/\S+)$/i;
const ADDRESS = /^(?:https?:\/\/\S+?)?\/?papers\/([a-z0-9-]+)\/?$/;

export function isIdentifier(text: string): boolean {
  return ARXIV.test(text) || DOI.test(text);
}

/** A pasted identifier with the papers that have it. */
export interface Identified {
  /** For messages: `arXiv 2206.03126`. */
  readonly label: string;
  readonly papers: readonly number[];
}

/**
 * Undefined when the text is not an identifier.
 * @example identify('https://arxiv.org/abs/2206.03126v2', names) // the paper whose arXiv id is 2206.03126
 */
export function identify(text: string, names: NamesPart): Identified | undefined {
  const whole = decodeAddress(text.trim());
  const pasted = whole.replaceAll(/^[\s([<"“]+|[\s)\]>"”.,;]+$/g, '');
  const arxiv = ARXIV.exec(pasted)?.[1]?.toLowerCase();
  if (arxiv !== undefined)
    return { label: `arXiv ${arxiv}`, papers: papersWithId(names.arxiv, arxiv) };
  const dois = [whole, pasted, pasted.replace(/[?#].*$/, '')].flatMap(
    (each) => DOI.exec(each)?.[1]?.toLowerCase() ?? [],
  );
  const doi = dois.find((each) => papersWithId(names.doi, each).length > 0) ?? dois.at(-1);
  if (doi !== undefined) return { label: `DOI ${doi}`, papers: papersWithId(names.doi, doi) };
  const id = ADDRESS.exec(pasted)?.[1] ?? pasted.toLowerCase();
  const paper = names.ids.indexOf(id);
  return paper < 0 ? undefined : { label: id, papers: [paper] };
}

/** Browsers and sites print addresses with or without percent-encoding. */
function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

function papersWithId(column: readonly (string | null)[], id: string): readonly number[] {
  return column.flatMap((value, paper) =>
    value?.toLowerCase() === id || value?.replace(/v\d+$/, '') === id ? [paper] : [],
  );
}
