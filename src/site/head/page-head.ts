import type { PageHead } from './head-tags.ts';
import { pageOf } from '../routes.ts';
import type { Site } from '../site.ts';

/** The head of page `number` of a list, from the head of its first page, which alone has the linked data. */
export function onPage(head: PageHead, number: number): PageHead {
  if (number === 1 || head.route === undefined) return head;
  const { data: _, ...rest } = head;
  const label = `page ${String(number)}`;
  return {
    ...rest,
    title: `${head.title}, ${label}`,
    description: `${head.description} This is ${label}.`,
    route: pageOf(head.route, number),
  };
}

/** The head of a page of an index that is split by letter. */
export function letterHead(
  site: Site,
  { name, heading, route }: { name: string; heading: string; route: string },
  number: number,
): PageHead {
  const title = `${name}: ${heading}`;
  const description = `${site.title}: ${name.toLowerCase()} under ${heading}, with the number of papers of each.`;
  return onPage({ title, description, route }, number);
}
