/** The site's own papers, from the files in content/. */
import { buildLibrary } from '../../src/site/library.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { readPapers } from './papers.ts';

export const site = loadSite('content', { SITE_URL: 'https://papers.example.org' });

export const siteLibrary = buildLibrary(site, readPapers({ withOverlays: true }));
