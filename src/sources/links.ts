/** Links of a source: their kind by the name of the field, or by the address. */
import {
  LINK_KIND_NAMES,
  LINK_KINDS,
  linkSchema,
  type LinkKindName,
  type PaperLink,
} from '../domain/links.ts';
import { isFileName, toWebAddress } from './addresses.ts';
import { findArxivId, findDoi } from './identifiers.ts';

/** A field that contains an address or a file name. */
export interface LinkField {
  readonly field: string;
  readonly text: string;
  /** The kind if neither field nor address tells; otherwise the usual kind of the paper. */
  readonly kind?: LinkKindName;
  /** Never the name of a file: `10.1234.rain` in a field for a DOI. */
  readonly isOnWeb?: boolean;
}

export function linkFields(
  field: string,
  texts: readonly (string | undefined)[],
): readonly LinkField[] {
  return texts.filter((text) => text !== undefined).map((text) => ({ field, text: text.trim() }));
}

/** Fields of a picture, in order of preference. */
export const PICTURES = ['preview', 'thumbnail', 'teaser', 'image', 'img'];

const KINDS = new Map(
  LINK_KIND_NAMES.flatMap((kind) =>
    (LINK_KINDS[kind].fields.match(/\S+/g) ?? []).map((field) => [field, kind] as const),
  ),
);

/** The kind by host or path, for fields that only say that there is an address. */
const BY_ADDRESS: readonly (readonly [RegExp, LinkKindName])[] = [
  [/\/\/(?:[\w-]+\.)?arxiv\.org\/|\/10\.48550\/arxiv/i, 'preprint'],
  [/\/\/(?:www\.)?openreview\.net\//, 'openreview'],
  [/\/\/(?:www\.)?(?:youtube\.com|youtu\.be|vimeo\.com)\//, 'video'],
  [/\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\//, 'code'],
  [
    /\/\/(?:ui\.adsabs\.harvard\.edu|adsabs\.harvard\.edu|dblp\.(?:org|uni-trier\.de)|inspirehep\.net|api\.semanticscholar\.org|www\.semanticscholar\.org|www\.mathscinet|mathscinet\.ams\.org|zbmath\.org|www\.ncbi\.nlm\.nih\.gov|pubmed\.ncbi\.nlm\.nih\.gov)\//,
    'index',
  ],
  [/\.pdf(?:$|[?#])/i, 'pdf'],
];

/** The kind of link that a field holds: `url_pdf`, `urlPoster`, `slides`. */
export function linkKindOf(field: string): LinkKindName | undefined {
  const name = field
    .toLowerCase()
    .replace(/^bdsk-url-\d+$/, 'url')
    .replaceAll(/[\s-]/g, '_');
  return (
    KINDS.get(name) ??
    KINDS.get(name.replace(/^url_?/, '')) ??
    KINDS.get(name.replace(/_?(?:url|link)$/, ''))
  );
}

interface LinkContext {
  /** The kind if neither field nor address tells. */
  readonly usual: LinkKindName;
  readonly doi: string | undefined;
  readonly arxiv: string | undefined;
}

/**
 * The links in fields, except those that only resolve the paper’s DOI or arXiv id, and the fields that contain none. If
 * several fields have the same address, the most specific kind counts.
 */
export function readLinks(
  fields: readonly LinkField[],
  { usual, doi, arxiv }: LinkContext,
): { readonly links: readonly PaperLink[]; readonly refused: readonly LinkField[] } {
  const links: PaperLink[] = [];
  const general: PaperLink[] = [];
  const refused: LinkField[] = [];
  for (const each of fields) {
    const found = each.text
      .split(/,?\s+(?=https?:)|\s*;\s*(?=https?:)/)
      .flatMap((text) => toHref(text, each.isOnWeb) ?? []);
    if (found.length === 0) refused.push(each);
    for (const href of found) {
      if (isIdentifier(href, doi, arxiv)) continue;
      const kind = linkKindOf(each.field) ?? 'other';
      if (kind === 'other') general.push({ kind: kindOfAddress(href, each.kind ?? usual), href });
      else links.push({ kind, href });
    }
  }
  const specific = new Set(links.map(({ href }) => href));
  const all = [...links, ...general.filter(({ href }) => !specific.has(href))];
  return {
    links: [...new Map(all.map((link) => [`${link.kind} ${link.href}`, link])).values()],
    refused,
  };
}

function toHref(text: string, isOnWeb = false): string | undefined {
  const trimmed = text.trim().replace(/^\{\{[^{}]*\}\}/, '');
  const isFile = !isOnWeb && isFileName(trimmed);
  const href = toWebAddress(trimmed) ?? (isFile ? trimmed.replace(/^\.\//, '') : undefined);
  return href !== undefined && linkSchema.shape.href.safeParse(href).success ? href : undefined;
}

function kindOfAddress(href: string, usual: LinkKindName): LinkKindName {
  return BY_ADDRESS.find(([pattern]) => pattern.test(href))?.[1] ?? usual;
}

/** Whether an address only resolves an identifier of the paper. */
function isIdentifier(href: string, doi: string | undefined, arxiv: string | undefined): boolean {
  if (/^https?:\/\/(?:dx\.|www\.)?doi\.org\//i.test(href)) {
    return doi !== undefined && findDoi(href)?.toLowerCase() === doi.toLowerCase();
  }
  return (
    /^https?:\/\/(?:[\w-]+\.)?arxiv\.org\//i.test(href) &&
    arxiv !== undefined &&
    findArxivId(href) === arxiv
  );
}
