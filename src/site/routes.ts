/** Every address of the site is made here. Addresses are permanent; each carries the base path. */
import { BASE_PATH, SITE_URL } from './settings.ts';

export const routes = {
  home: () => at(''),
  papers: () => at('papers/'),
  paper: (id: string) => at(`papers/${id}/`),
  authors: () => at('authors/'),
  author: (id: string) => at(`authors/${id}/`),
  topics: () => at('topics/'),
  topic: (id: string) => at(`topics/${id}/`),
  terms: () => at('terms/'),
  term: (id: string) => at(`terms/${id}/`),
  years: () => at('years/'),
  year: (year: number) => at(`years/${String(year)}/`),
  search: () => at('search/'),
  searchNames: () => at('search-names.bin'),
  searchAbstracts: () => at('search-abstracts.bin'),
  about: () => at('about/'),
  favicon: () => at('favicon.svg'),
} as const;

/** The address with scheme and host, for readers outside the site. */
export function absolute(route: string): string {
  return new URL(route, SITE_URL).href;
}

function at(path: string): string {
  return `${BASE_PATH}${path}`;
}
