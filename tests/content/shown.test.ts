import { expect, test } from 'vitest';
import { feedPapers } from '../../src/site/feeds.ts';
import {
  showAuthor,
  showPaper,
  showPapers,
  showTerm,
  showTopic,
  showYear,
} from '../../src/site/shown.ts';
import { siteCatalog as catalog } from './site-catalog.ts';

test('what pages show is plain data, which a digest knows all of', () => {
  const shown = [
    showPapers(catalog, 1),
    feedPapers(catalog.papers, catalog),
    ...catalog.papers.map((paper) => showPaper(paper, catalog)),
    ...catalog.authors.map((author) => showAuthor(author, catalog, 1)),
    ...catalog.terms.terms.map((term) => showTerm(term, catalog, 1)),
    ...[...catalog.papersByCategory.keys()].map((category) => showTopic(category, catalog, 1)),
    ...[...catalog.papersByYear.keys()].map((year) => showYear(year, catalog, 1)),
  ];
  expect(shown.length).toBeGreaterThan(150);
  for (const each of shown) expect(JSON.parse(JSON.stringify(each))).toEqual(each);
});
