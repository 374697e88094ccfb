import { site } from 'virtual:offprint/site';
import { OWN_PLACES, type OwnPage } from '../../domain/own-page.ts';

/** Pages of the maintainer at addresses of their own. */
export function ownPagePaths(): { params: { own: string }; props: { page: OwnPage } }[] {
  return site.pages
    .filter(({ name }) => !OWN_PLACES.some((place) => place === name))
    .map((page) => ({ params: { own: page.name }, props: { page } }));
}
