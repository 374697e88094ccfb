/** Links of a paper: preprint, publication, code, files. Only http, https and files of the site are linked. */
import { KINDS } from '../../domain/kinds.ts';
import {
  isFile,
  isWebAddress,
  LINK_KIND_NAMES,
  LINK_KINDS,
  type LinkKindName,
  type PaperLink,
} from '../../domain/links.ts';
import type { Paper } from '../../domain/paper.ts';
import { hostName } from './host-names.ts';
import type { Site } from '../site.ts';
import type { Link } from './paper-row.ts';

export interface Action extends Link {
  readonly kind: LinkKindName | 'arxiv' | 'doi';
}

/** What most readers come for is first: the PDF, arXiv, code. */
export function paperLinks(paper: Paper, site: Site): readonly Action[] {
  const { arxiv, doi, links } = paper;
  const linksOf = (kind: LinkKindName): readonly Action[] =>
    links.filter((link) => link.kind === kind).flatMap((link) => toAction(link, paper, site));
  const pdfs = linksOf('pdf');
  const own = pdfs.filter(({ href }) => !isWebAddress(href));
  const others = LINK_KIND_NAMES.filter((kind) => kind !== 'pdf' && kind !== 'code');
  const all = [
    ...own,
    ...(arxiv === undefined ? pdfs : [...arxivPdf(arxiv, own), arxivPage(arxiv)]),
    ...linksOf('code'),
    ...(doi === undefined ? [] : [doiLink(doi)]),
    ...pdfs,
    ...others.flatMap(linksOf),
  ];
  return [...new Map(all.map((link) => [link.href, link])).values()];
}

/** Links in lists: one PDF, one page of the paper, and code. */
export function mainLinks(links: readonly Action[]): readonly Action[] {
  const first = (...kinds: readonly Action['kind'][]): readonly Action[] =>
    links.filter(({ kind }) => kinds.includes(kind)).slice(0, 1);
  const preprint = first('arxiv');
  const page = preprint.length > 0 ? preprint : first('doi', 'publisher', 'website');
  return [...first('pdf'), ...page, ...first('code')];
}

function toAction(link: PaperLink, paper: Paper, { routes, sizeOf }: Site): readonly Action[] {
  const { kind, href } = link;
  const label = labelOf(link, paper);
  if (!isFile(href)) return isWebAddress(href) ? [{ kind, label, href }] : [];
  const size = sizeOf(href);
  if (size === undefined) return [];
  return [{ kind, label: `${label} (${formatSize(size)})`, href: routes.file(href) }];
}

/** @example arxivLink('2206.03126') // { label: 'arXiv:2206.03126', href: 'https://arxiv.org/abs/2206.03126' } */
export function arxivLink(id: string): Link {
  return { label: `arXiv:${id}`, href: `https://arxiv.org/abs/${id}` };
}

/** @example formatSize(1234567) // '1.2 MB' */
function formatSize(bytes: number): string {
  return bytes < 1e6
    ? `${String(Math.max(1, Math.round(bytes / 1e3)))} kB`
    : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** None where the site has a PDF of its own. */
function arxivPdf(id: string, own: readonly Action[]): readonly Action[] {
  return own.length > 0 ? [] : [{ kind: 'pdf', label: 'PDF', href: `https://arxiv.org/pdf/${id}` }];
}

function arxivPage(id: string): Action {
  return { ...arxivLink(id), kind: 'arxiv', label: 'arXiv' };
}

function doiLink(doi: string): Action {
  return { kind: 'doi', label: 'DOI', href: `https://doi.org/${encodeURI(doi)}` };
}

/** Labels of links to the publisher, by the kind of container. */
const PUBLISHERS = {
  journal: 'Journal',
  proceedings: 'Proceedings',
  book: 'Book',
  site: 'Website',
} as const;

function labelOf({ kind, href }: PaperLink, { versions: [{ type }], arxiv }: Paper): string {
  const { container } = KINDS[type];
  if (kind === 'publisher' && container !== undefined) return PUBLISHERS[container];
  if (kind === 'pdf' && arxiv !== undefined && !isFile(href)) return 'Published PDF';
  return LINK_KINDS[kind].label ?? (isFile(href) ? 'File' : hostName(href));
}
