import { publicationLine } from '../../domain/publication-line.ts';
import { yearOf } from '../../domain/partial-date.ts';
import type { Paper } from '../../domain/paper.ts';
import type { Preview } from '../../exports/preview-image.ts';
import type { Library } from '../library.ts';
import type { Site } from '../site.ts';

/** The text of a paper's image. */
export function previewOf(paper: Paper, { site, referenceOf }: Library): Preview {
  const reference = referenceOf(paper);
  const { title, truncated, date, arxiv } = reference;
  const authors = reference.authors.length > 0 ? reference.authors : reference.editors;
  const venue = publicationLine(paper.versions[0]);
  const year = date && String(yearOf(date));
  return {
    title,
    authors: authors.map(({ full }) => full),
    truncated,
    site: site.title,
    note: [venue ?? (arxiv && `arXiv:${arxiv.id}`), year].filter(Boolean).join(' · '),
  };
}

/** The text of the site's image, which is used for the home page and lists. */
export function previewOfSite({ title, description, origin = '' }: Site): Preview {
  const host = origin.replace(/^https?:\/\//, '');
  return { title, authors: [], truncated: false, description, site: host, note: '' };
}
