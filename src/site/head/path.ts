import type { Step } from '../../exports/json-ld.ts';
import type { Site } from '../site.ts';

export type NamedRoute = readonly [name: string, route: string];

/** From the home page by these places; none if the site's address is unknown. */
export function stepsTo(
  { title, absolute, routes }: Site,
  ...places: readonly NamedRoute[]
): readonly Step[] {
  return [[title, routes.home()] as const, ...places].flatMap(([name, route]) => {
    const address = absolute(route);
    return address === undefined ? [] : [{ name, address }];
  });
}
