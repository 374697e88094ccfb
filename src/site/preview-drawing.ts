import { oncePer } from '../domain/once.ts';
import { publicationLine } from '../domain/publication-line.ts';
import { yearOf } from '../domain/partial-date.ts';
import type { Paper } from '../domain/paper.ts';
import { formatPreview } from '../exports/preview-image.ts';
import type { Library } from './library.ts';
import type { Site } from './site.ts';

/** SVG of the site's own image, for its home page and its lists. */
export const drawSitePreview = oncePer(
  ({ title, description, origin = '', previewImages }: Site) =>
    previewImages === 0
      ? undefined
      : formatPreview({
          title,
          authors: [],
          truncated: false,
          description,
          site: origin.replace(/^https?:\/\//, ''),
          note: '',
        }),
);

/** SVG; undefined for a paper with letters that the font lacks. */
export function drawPreview(paper: Paper, { site, referenceOf }: Library): string | undefined {
  const reference = referenceOf(paper);
  const { title, truncated, date, arxiv } = reference;
  const authors = reference.authors.length > 0 ? reference.authors : reference.editors;
  const venue = publicationLine(paper.versions[0]);
  const year = date && String(yearOf(date));
  return formatPreview({
    title,
    authors: authors.map(({ full }) => full),
    truncated,
    site: site.title,
    note: [venue ?? (arxiv && `arXiv:${arxiv.id}`), year].filter(Boolean).join(' · '),
  });
}
