/** Redirects of content/redirects.yaml, followed to the page where they end. */
import { z } from 'zod';
import { closestSpelling } from './spelling.ts';
import { problem, type Place, type Problem } from './problem.ts';

/** A page's address, which must not look like a file's. */
const FORMER =
  /^(?:[a-z0-9][a-z0-9._-]*\/)+(?<!\.(?:bib|bin|css|html|js|json|png|ris|svg|txt|xml)\/)$/;
/** Without white space and control characters, as it becomes one word of a `_redirects` file. */
const TARGET =
  /^(?:\/|https?:\/\/[^\s\p{Cc}]+|(?:[a-z0-9][a-z0-9._-]*\/)+(?:\?[^\s\p{Cc}#]*)?(?:#[^\s\p{Cc}]*)?)$/u;

/**
 * content/redirects.yaml: former address of a page -> where it leads, both as in addresses.txt:
 * `papers/osei-2021-rain/: papers/osei-2022-rain-snow/`. A target may also be a search (`search/?q=rain`), the home page
 * (`/`) or a page of another site (`https://example.org/`).
 */
export const redirectsSchema = z.record(
  z.string().regex(FORMER, 'Expected a page of this site, such as papers/osei-2021-rain/.'),
  z
    .string()
    .regex(TARGET, 'Expected a page of this site, such as papers/osei-2021-rain/.')
    .refine(
      (target) => !target.startsWith('http') || URL.canParse(target),
      'This is not a web address.',
    ),
);

/**
 * Each former address with its final target, however many redirects are on the way. `pages` are the addresses of the
 * site, `/` for the home page; `placeOf` gives the place of a former address in its file.
 */
export function resolveRedirects(
  redirects: Readonly<Record<string, string>>,
  pages: ReadonlySet<string>,
  placeOf: (former: string) => Place,
): { readonly resolved: ReadonlyMap<string, string>; readonly problems: readonly Problem[] } {
  const next = new Map(Object.entries(redirects));
  const resolved = new Map<string, string>();
  const problems: Problem[] = [];
  for (const former of next.keys()) {
    const place = placeOf(former);
    const end = follow(former, next);
    if (pages.has(former)) problems.push(reportTaken(former, place));
    else if (end === undefined) problems.push(reportCircle(former, place));
    else if (!isPage(end, pages)) problems.push(reportUnknown(former, end, pages, place));
    else resolved.set(former, end);
  }
  return { resolved, problems };
}

/** The final target; undefined for a circle. */
function follow(former: string, next: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>();
  let address = former;
  for (let to = next.get(address); to !== undefined; to = next.get(address)) {
    if (seen.has(address)) return undefined;
    seen.add(address);
    address = to;
  }
  return address;
}

function isPage(address: string, pages: ReadonlySet<string>): boolean {
  return /^https?:/.test(address) || pages.has(address.replace(/[?#].*/, ''));
}

function reportTaken(former: string, place: Place): Problem {
  const message = `The site has a page at “${former}”, so this address cannot be redirected.`;
  return problem('redirect-needless', place, message, 'Remove the line.');
}

function reportCircle(former: string, place: Place): Problem {
  const message = `The redirects from “${former}” lead in a circle.`;
  return problem('redirect-circular', place, message, 'Make one of the lines lead to a page.');
}

function reportUnknown(
  former: string,
  end: string,
  pages: ReadonlySet<string>,
  place: Place,
): Problem {
  const meant = closestSpelling(end, pages);
  const message = `“${former}” leads to “${end}”, but the site has no page there.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`;
  const hint = 'Copy the address of the page, without the site’s own address before it.';
  return problem('redirect-target-unknown', place, message, hint);
}
