/** Where a site will be published, as its owner or the host that builds it says. */
import { addressSchema } from '../../domain/links.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface SiteAddress {
  /** `https://papers.example.org` */
  readonly origin: string | undefined;
  /** With a slash at both ends. */
  readonly basePath: string;
}

/**
 * `SITE_URL` and `BASE_PATH` in the environment win, then `url` of site.yaml, then the host that builds the site.
 * Without any of them the origin is unknown and the site is at the root.
 *
 * @throws an Error for an address that is none
 * @example findAddress(undefined, { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'osei/papers' })
 * // { origin: 'https://osei.github.io', basePath: '/papers/' }
 */
export function findAddress(url: string | undefined, environment: Environment): SiteAddress {
  // A host may give a variable that nobody has set an empty value.
  const { SITE_URL = '', BASE_PATH } = environment;
  const address = SITE_URL === '' ? (url ?? hostAddress(environment)) : SITE_URL;
  if (address !== undefined && !addressSchema.safeParse(address).success) {
    throw new Error(
      `The address of the site is “${address}”: expected one that begins with https://. It is SITE_URL in the environment.`,
    );
  }
  const { origin, pathname } = new URL(address ?? NOWHERE);
  const given = new URL(slashed(BASE_PATH ?? pathname), NOWHERE);
  return { origin: address === undefined ? undefined : origin, basePath: slashed(given.pathname) };
}

function slashed(folder: string): string {
  return `/${folder}/`.replaceAll(/\/{2,}/g, '/');
}

const NOWHERE = 'https://example.org/';

/**
 * - Netlify, "Build environment variables": `URL` is the main address of the site.
 * - Cloudflare Pages, "Build configuration": `CF_PAGES_URL` is `https://DEPLOYMENT.PROJECT.pages.dev`; the site itself
 *   lives at `https://PROJECT.pages.dev`.
 * - GitHub Actions, "Default environment variables": a repository OWNER.github.io is published at the root, any other
 *   below its name.
 */
function hostAddress(environment: Environment): string | undefined {
  const { NETLIFY, URL: netlify, CF_PAGES_URL, GITHUB_ACTIONS, GITHUB_REPOSITORY } = environment;
  if (NETLIFY === 'true' && netlify !== undefined) return netlify;
  if (CF_PAGES_URL !== undefined) {
    return CF_PAGES_URL.replace(/^https:\/\/[^./]+\.(?=[^./]+\.pages\.dev$)/, 'https://');
  }
  const [owner, name] = GITHUB_REPOSITORY?.split('/') ?? [];
  if (GITHUB_ACTIONS !== 'true' || owner === undefined || name === undefined) return undefined;
  const host = `${owner.toLowerCase()}.github.io`;
  return name.toLowerCase() === host ? `https://${host}/` : `https://${host}/${name}/`;
}
