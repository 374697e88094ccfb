/** A topic is an arXiv category, or a keyword of a source, as the site names it. */
import type { Paper } from './paper.ts';
import { toSlug } from './slug.ts';

export interface Topic {
  /** Part of the address: `cs-lg`, `weather`. */
  readonly id: string;
  /** arXiv category such as `cs.LG`; undefined for a keyword. */
  readonly category: string | undefined;
  /** `Machine Learning`; the same name may occur in two archives, so `archive` is shown with it. */
  readonly name: string;
  /** `Computer Science`; undefined for a keyword. */
  readonly archive: string | undefined;
}

/** @example topicLabel(topic) // 'Machine Learning (cs.LG)' */
export function topicLabel({ name, category }: Topic): string {
  return category === undefined ? name : `${name} (${category})`;
}

export type TopicSource = 'arxiv' | 'keywords';

export const ALL_TOPICS: readonly TopicSource[] = ['arxiv', 'keywords'];

/** @example topicId('physics.comp-ph') // 'physics-comp-ph' */
export function topicId(key: string): string {
  return toSlug(key);
}

/** Keys of a paper's topics: its category, then its keywords, each once. */
export function topicKeys(
  { category, keywords }: Pick<Paper, 'category' | 'keywords'>,
  from: readonly TopicSource[],
): readonly string[] {
  const all = [
    ...(category !== undefined && from.includes('arxiv') ? [category] : []),
    ...(from.includes('keywords') ? keywords : []),
  ];
  return [...new Map(all.filter(topicId).map((key) => [topicId(key), key])).values()];
}
