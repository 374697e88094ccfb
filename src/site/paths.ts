/** Static paths of what has pages, feeds and files: a paper, an author, a topic, a year. */
import type { Author } from '../domain/author.ts';
import type { Paper } from '../domain/paper.ts';
import { topicId } from '../domain/topic.ts';
import { loadCatalog } from './catalog.ts';

interface Path<Id extends string, Props> {
  readonly params: Record<Id, string>;
  readonly props: Props;
}

export async function paperPaths(): Promise<Path<'id', { paper: Paper }>[]> {
  const { papers } = await loadCatalog();
  return papers.map((paper) => ({ params: { id: paper.id }, props: { paper } }));
}

export async function authorPaths(): Promise<
  Path<'id', { author: Author; papers: readonly Paper[] }>[]
> {
  const { authors, papersByAuthor } = await loadCatalog();
  return authors.map((author) => ({
    params: { id: author.id },
    props: { author, papers: papersByAuthor.get(author.id) ?? [] },
  }));
}

export async function topicPaths(): Promise<
  Path<'id', { category: string; papers: readonly Paper[] }>[]
> {
  const { papersByCategory } = await loadCatalog();
  return [...papersByCategory].map(([category, papers]) => ({
    params: { id: topicId(category) },
    props: { category, papers },
  }));
}

export async function yearPaths(): Promise<Path<'year', { papers: readonly Paper[] }>[]> {
  const { papersByYear } = await loadCatalog();
  return [...papersByYear].map(([year, papers]) => ({
    params: { year: String(year) },
    props: { papers },
  }));
}
