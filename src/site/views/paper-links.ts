/** Typed links of a paper: preprint, published text, code. Only http and https reach a page. */
import type { PaperLink, Publication } from '../../domain/overlay.ts';
import type { Paper } from '../../domain/paper.ts';
import type { Link } from './paper-row.ts';

/** Kinds of links in the order in which a page has them. */
const KINDS: readonly PaperLink['kind'][] = [
  'publisher',
  'pdf',
  'openreview',
  'conference',
  'video',
  'slides',
  'index',
];

export function paperLinks({ facts }: Paper): readonly Link[] {
  const { arxiv, doi, code, links = [], publication } = facts;
  const listed = KINDS.flatMap((kind) => links.filter((link) => link.kind === kind));
  const all = [
    ...(arxiv ? [arxivLink(arxiv.value), arxivPdf(arxiv.value)] : []),
    ...(doi ? [{ label: 'DOI', href: `https://doi.org/${encodeURI(doi.value)}` }] : []),
    ...listed.map(({ kind, href }) => ({ label: labelOf(kind, href, publication), href })),
    ...(code ? [{ label: 'Code', href: code.value }] : []),
  ];
  return all.filter(({ href }) => isWebAddress(href));
}

/** @example arxivLink('2206.03126') // { label: 'arXiv:2206.03126', href: 'https://arxiv.org/abs/2206.03126' } */
export function arxivLink(id: string): Link {
  return { label: `arXiv:${id}`, href: `https://arxiv.org/abs/${id}` };
}

export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** @example hostOf('https://www.example.org/a') // 'example.org' */
export function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}

function arxivPdf(id: string): Link {
  return { label: 'PDF', href: `https://arxiv.org/pdf/${id}` };
}

function labelOf(
  kind: PaperLink['kind'],
  href: string,
  publication: Publication | undefined,
): string {
  const labels = {
    publisher: publication?.kind === 'journal' ? 'Journal' : 'Proceedings',
    pdf: 'Published PDF',
    openreview: 'OpenReview',
    conference: 'Conference page',
    video: 'Video',
    slides: 'Slides',
    index: hostOf(href),
  } as const satisfies Record<PaperLink['kind'], string>;
  return labels[kind];
}
