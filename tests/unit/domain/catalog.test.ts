import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../src/domain/catalog.ts';
import { makePaper } from '../../fixtures/papers.ts';

const papers = [
  makePaper({ id: 'b', date: '2020-01-02', authors: ['Ada Osei', 'Zoe Ås'], category: 'math.OC' }),
  makePaper({ id: 'a', date: '2020-01-02', authors: ['Bo Zhang', 'Ada Oséi'] }),
  makePaper({ id: 'c', date: '2022-05-06', authors: ['Ada Oséi'] }),
];
const catalog = buildCatalog(papers);

describe('buildCatalog', () => {
  test('puts the newest paper first and papers of one day by id', () => {
    expect(catalog.papers.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  test('counts spellings that differ in diacritics only as one author, named as printed most often', () => {
    expect(catalog.authors.map(({ id, name }) => [id, name])).toEqual([
      ['zoe-as', 'Zoe Ås'],
      ['ada-osei', 'Ada Oséi'],
      ['bo-zhang', 'Bo Zhang'],
    ]);
    expect(catalog.authorsByPaper.get('b')?.map(({ id }) => id)).toEqual(['ada-osei', 'zoe-as']);
    expect(catalog.papersByAuthor.get('ada-osei')).toHaveLength(3);
  });

  test('puts the topic with most papers first and the newest year first', () => {
    expect([...catalog.papersByCategory.keys()]).toEqual(['cs.LG', 'math.OC']);
    expect([...catalog.papersByYear.keys()]).toEqual([2022, 2020]);
  });

  test('does not depend on the order of the papers', () => {
    const { compareNames, ...reversed } = buildCatalog(papers.toReversed());
    expect(catalog).toMatchObject(reversed);
  });
});
