import { findCategory } from '../domain/category.ts';
import { topicId, type Topic } from '../domain/topic.ts';
import { topics } from './settings.ts';

/** The topic of an arXiv category, in the site's own wording where content/topics.yaml has one. */
export function topicOf(category: string): Topic {
  const known = findCategory(category);
  return {
    id: topicId(category),
    category,
    name: topics.names[category] ?? known?.name ?? category,
    archive: known?.archiveName ?? category,
  };
}
