/** A topic is an arXiv category as the site names it. */
import { toSlug } from './slug.ts';

export interface Topic {
  /** Part of the address: `cs-lg`. */
  readonly id: string;
  /** `cs.LG` */
  readonly category: string;
  /** `Machine Learning`; two archives may have the same name, so `archive` is always shown with it. */
  readonly name: string;
  /** `Computer Science` */
  readonly archive: string;
}

/** @example topicId('physics.comp-ph') // 'physics-comp-ph' */
export function topicId(category: string): string {
  return toSlug(category);
}
