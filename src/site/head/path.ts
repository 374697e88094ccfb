import type { Step } from '../../exports/json-ld.ts';
import { absolute, routes } from '../routes.ts';
import { site } from '../settings.ts';

/** From the home page to a list, and from there to a page. */
export function stepsTo(
  list: string,
  listRoute: string,
  ...page: readonly [] | readonly [name: string, route: string]
): readonly Step[] {
  const [name, route] = page;
  return [
    { name: site.title, address: absolute(routes.home()) },
    { name: list, address: absolute(listRoute) },
    ...(name === undefined || route === undefined ? [] : [{ name, address: absolute(route) }]),
  ];
}
