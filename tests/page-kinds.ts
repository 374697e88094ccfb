/** One page of every kind, of the site's own content: an address for each name. */
export const PAGE_KINDS = {
  home: '',
  papers: 'papers/',
  paper: 'papers/yang-2023-regret-optimal-federated/',
  'paper with a note': 'papers/monzio-compagnoni-2026-adaptive-methods-preferable/',
  authors: 'authors/',
  author: 'authors/antonio-orvieto/',
  topics: 'topics/',
  topic: 'topics/cs-lg/',
  terms: 'terms/',
  term: 'terms/rank-collapse/',
  years: 'years/',
  year: 'years/2022/',
  search: 'search/?q=minimax',
  about: 'about/',
} as const;
