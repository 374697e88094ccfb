import type { Step } from '../../exports/json-ld.ts';
import type { Site } from '../site.ts';

/** From the home page to a list, and from there to a page; none if the site's address is unknown. */
export function stepsTo(
  { title, absolute, routes }: Site,
  list: string,
  listRoute: string,
  ...page: readonly [] | readonly [name: string, route: string]
): readonly Step[] {
  const [name, route] = page;
  const steps = [
    { name: title, route: routes.home() },
    { name: list, route: listRoute },
    ...(name === undefined || route === undefined ? [] : [{ name, route }]),
  ];
  return steps.flatMap((step) => {
    const address = absolute(step.route);
    return address === undefined ? [] : [{ name: step.name, address }];
  });
}
