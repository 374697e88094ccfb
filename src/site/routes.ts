/** Makes every address of the site. Addresses are permanent, and each contains the base path. */

export type Routes = ReturnType<typeof makeRoutes>;

/** `basePath` has a slash at both ends. */
export function makeRoutes(basePath: string) {
  const at = (path: string): string => `${basePath}${path}`;
  return {
    home: () => at(''),
    papers: () => at('papers/'),
    paper: (id: string) => at(`papers/${id}/`),
    paperFile: (id: string, ending: string) => at(`papers/${id}.${ending}`),
    siteImage: () => at('preview.png'),
    papersJson: () => at('papers.json'),
    feed: () => at('feed.xml'),
    authors: () => at('authors/'),
    authorsLetter: (letter: string) => at(`authors/letter/${letter}/`),
    author: (id: string) => at(`authors/${id}/`),
    topics: () => at('topics/'),
    topic: (id: string) => at(`topics/${id}/`),
    terms: () => at('terms/'),
    termsLetter: (letter: string) => at(`terms/letter/${letter}/`),
    term: (id: string) => at(`terms/${id}/`),
    venue: (id: string) => at(`venues/${id}/`),
    /** Of a file in content/files, with or without a slash before its name. */
    file: (name: string) =>
      at(`files/${name.replace(/^\//, '').split('/').map(encodeURIComponent).join('/')}`),
    list: (id: string) => at(`lists/${id}/`),
    people: () => at('people/'),
    /** Of a page of content/pages. */
    own: (name: string) => at(`${name}/`),
    years: () => at('years/'),
    year: (year: number) => at(`years/${String(year)}/`),
    search: () => at('search/'),
    searchNames: () => at('search-names.bin'),
    searchAbstracts: () => at('search-abstracts.bin'),
    sitemapIndex: () => at('sitemap-index.xml'),
    sitemap: (number: number) => at(`sitemap-${String(number)}.xml`),
    schema: (name: string) => at(`schema/${name}.json`),
    openSearch: () => at('opensearch.xml'),
    about: () => at('about/'),
    favicon: () => at('favicon.svg'),
    /** Of a link in prose or settings: a path of the site begins with a slash. */
    inside: (href: string) => (href.startsWith('/') ? at(href.slice(1)) : href),
    /**
     * The route to an address as addresses.txt has it: below the base path, `/` for the home page.
     * @example routes.to('papers/?x=1') // '/base/papers/?x=1'
     */
    to: (address: string) => at(address === '/' ? '' : address),
  } as const;
}

/** First parts of the site's own addresses: a page of the maintainer's with that name would hide them. */
export const TAKEN: ReadonlySet<string> = new Set(
  Object.values(makeRoutes('')).map(
    (route) => String(Reflect.apply(route, undefined, [''])).split('/')[0] ?? '',
  ),
);

/**
 * Page `number` of the list that begins at `route`.
 * @example pageOf('/papers/', 1) // '/papers/'
 * @example pageOf('/papers/', 3) // '/papers/page/3/'
 */
export function pageOf(route: string, number: number): string {
  return number === 1 ? route : `${route}page/${String(number)}/`;
}

/** BibTeX of what the page at `route` lists: `/topics/cs-lg.bib`. */
export function bibOf(route: string): string {
  return route.replace(/\/$/, '.bib');
}

/** The feed of what the page at `route` lists; that of the site is at `routes.feed()`. */
export function feedOf(route: string): string {
  return `${route}feed.xml`;
}
