/** Links of a paper: preprint, published text, code, files. Only http, https and files of the site reach a page. */
import { KINDS } from '../../domain/kinds.ts';
import { isFile, LINK_KIND_NAMES, LINK_KINDS, type PaperLink } from '../../domain/links.ts';
import type { Paper } from '../../domain/paper.ts';
import type { Site } from '../site.ts';
import type { Link } from './paper-row.ts';

export function paperLinks(paper: Paper, site: Site): readonly Link[] {
  const { arxiv, doi, links } = paper;
  const listed = LINK_KIND_NAMES.flatMap((kind) => links.filter((link) => link.kind === kind));
  const all = [
    ...(arxiv === undefined ? [] : [arxivLink(arxiv), arxivPdf(arxiv)]),
    ...(doi === undefined ? [] : [{ label: 'DOI', href: `https://doi.org/${encodeURI(doi)}` }]),
    ...listed.flatMap((link) => toLink(link, paper, site)),
  ];
  return [...new Map(all.map((link) => [link.href, link])).values()];
}

function toLink(link: PaperLink, paper: Paper, { routes, sizeOf }: Site): readonly Link[] {
  const label = labelOf(link, paper);
  if (!isFile(link.href)) return isWebAddress(link.href) ? [{ label, href: link.href }] : [];
  const size = sizeOf(link.href);
  if (size === undefined) return [];
  return [{ label: `${label} (${formatSize(size)})`, href: routes.file(link.href) }];
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

/** @example formatSize(1234567) // '1.2 MB' */
function formatSize(bytes: number): string {
  return bytes < 1e6
    ? `${String(Math.max(1, Math.round(bytes / 1e3)))} kB`
    : `${(bytes / 1e6).toFixed(1)} MB`;
}

function arxivPdf(id: string): Link {
  return { label: 'PDF', href: `https://arxiv.org/pdf/${id}` };
}

/** Names of what a publisher's page is, by what the paper is in. */
const PUBLISHERS = {
  journal: 'Journal',
  proceedings: 'Proceedings',
  book: 'Book',
  site: 'Website',
} as const;

function labelOf({ kind, href }: PaperLink, { versions: [{ type }], arxiv }: Paper): string {
  const { container } = KINDS[type];
  if (kind === 'publisher' && container !== undefined) return PUBLISHERS[container];
  if (kind === 'pdf' && arxiv !== undefined) return 'Published PDF';
  return LINK_KINDS[kind].label ?? (isFile(href) ? 'File' : hostOf(href));
}
