import { expect, test } from 'vitest';
import { feedPapers } from '../../src/site/files/feeds.ts';
import {
  showAuthor,
  showPaper,
  showPapers,
  showTerm,
  showTopic,
  showYear,
} from '../../src/site/shown.ts';
import { siteLibrary as library } from './site-library.ts';

test('what pages show is plain data, which a digest knows all of', () => {
  const shown = [
    showPapers(library, 1),
    feedPapers(library.papers, library),
    ...library.papers.map((paper) => showPaper(paper, library)),
    ...library.authors.map((author) => showAuthor(author, library, 1)),
    ...library.terms.terms.map((term) => showTerm(term, library, 1)),
    ...[...library.papersByTopic.keys()].map((key) => showTopic(key, library, 1)),
    ...[...library.papersByYear.keys()].map((year) => showYear(year, library, 1)),
  ];
  expect(shown.length).toBeGreaterThan(150);
  for (const each of shown) expect(JSON.parse(JSON.stringify(each))).toEqual(each);
});
