import { expect, test } from 'vitest';
import { buildCatalog } from '../../../src/domain/catalog.ts';
import { makePaper } from '../../fixtures/papers.ts';

test.each([
  ['with diacritics', ['Jos Zabka', 'Jos Žabka'], 'Jos Žabka', 'Jos Zabka'],
  ['with diacritics, whichever comes first', ['Jos Žabka', 'Jos Zabka'], 'Jos Žabka', 'Jos Zabka'],
  ['that is printed most often', ['Zoë Ås', 'Zoe Ås', 'Zoe Ås'], 'Zoe Ås', 'Zoë Ås'],
])('of two spellings an author has the one %s', (_, printed, name, other) => {
  const papers = printed.map((author, at) =>
    makePaper({ id: `p-${String(at)}`, authors: [author] }),
  );
  const { authors, papersByAuthor } = buildCatalog(papers);
  expect(authors.map((author) => [author.name, author.otherSpellings])).toEqual([[name, [other]]]);
  expect(papersByAuthor.get(authors[0]?.id ?? '')).toHaveLength(printed.length);
});
