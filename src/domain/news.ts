/** What is new with the maintainer: content/news.yaml. */
import { z } from 'zod';
import { linkTo } from './links.ts';
import { toSlug } from './slug.ts';
import { compareDates, partialDateSchema } from './partial-date.ts';

const itemSchema = z.strictObject({
  date: partialDateSchema.describe('YYYY-MM-DD, or as exactly as it is known: YYYY-MM.'),
  text: z.string().min(1).describe('A sentence or two, as Markdown in one line.'),
  link: linkTo(/^https?$/)
    .optional()
    .describe('Where to read more: an address, or a path of this site such as `/files/talk.pdf`.'),
});

export const newsSchema = z.array(itemSchema);

export type NewsItem = z.infer<typeof itemSchema>;

/** Newest first; items of one day in the order of the file. */
export function newestFirst(news: readonly NewsItem[]): readonly NewsItem[] {
  return news.toSorted((a, b) => compareDates(b.date, a.date));
}

/** Anchor of an item on the page and in the feed, which stays the same if the text does. */
export function newsAnchor({ date, text }: NewsItem): string {
  return `news-${date.replace('/', '-')}-${toSlug(text.split(/\s+/).slice(0, 6).join(' '))}`;
}
