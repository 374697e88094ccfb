import type { Paper } from '../domain/paper.ts';
import { formatPreview } from '../exports/preview-image.ts';
import type { Library } from './library.ts';

/** SVG; undefined for a paper with letters that the font lacks. */
export function drawPreview(paper: Paper, { site, referenceOf }: Library): string | undefined {
  const { title, authors, truncated, venue, date, arxiv } = referenceOf(paper);
  const year = String(date.year);
  return formatPreview({
    title,
    authors: authors.map(({ full }) => full),
    truncated,
    site: site.title,
    note: [venue ?? (arxiv && `arXiv:${arxiv.id}`), year].filter(Boolean).join(' · '),
  });
}
