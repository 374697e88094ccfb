import { existsSync } from 'node:fs';

/** Whether the content folder is that of this project, which many tests know paper by paper. */
export const HAS_FIFTY = existsSync('content/listings/lucchi.txt');

/** Sites that are built for checks and browser tests. */
export const SITES = [
  { name: 'root', path: '/', content: 'content', tests: '!(lab|offline|below-a-path).test.ts' },
  {
    name: 'subfolder',
    path: '/group/papers/',
    content: 'content',
    // What depends on where a site lives: its addresses and what it loads.
    tests: '{pages,search,cite,people,policy,offline,below-a-path}.test.ts',
  },
  {
    name: 'lab',
    path: '/',
    content: 'tests/fixtures/lab',
    tests: '{lab,policy,every-page}.test.ts',
  },
] as const;

export type Site = (typeof SITES)[number];

/** Those that browser tests visit: none of a content that they do not know. */
export const VISITED: readonly Site[] = SITES.filter(({ name }) => HAS_FIFTY || name === 'lab');

export function siteFolder({ name }: Pick<Site, 'name'>): string {
  return `.cache/sites/${name}`;
}

/** What says where a site is published, whatever the environment of the tests says. */
export function siteEnvironment({ path }: Pick<Site, 'path'>): Readonly<Record<string, string>> {
  return { SITE_URL: 'https://papers.example.org', BASE_PATH: path };
}

/** The variable that tells Playwright the port on which a site is served. */
export function portVariable({ name }: Pick<Site, 'name'>): string {
  return `PORT_OF_${name.toUpperCase()}`;
}
