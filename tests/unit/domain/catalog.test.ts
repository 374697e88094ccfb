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
    expect(catalog.authorsByPaper.get('b')?.map((author) => author?.id)).toEqual([
      'ada-osei',
      'zoe-as',
    ]);
    expect(catalog.papersByAuthor.get('ada-osei')).toHaveLength(3);
  });

  test('puts the topic with most papers first and the newest year first', () => {
    expect([...catalog.papersByTopic.keys()]).toEqual(['cs.LG', 'math.OC']);
    expect([...catalog.papersByYear.keys()]).toEqual([2022, 2020]);
  });

  test('puts what has no date first, a mere year after its days, and equals as in their source', () => {
    const dated = [
      makePaper({ id: 'b', date: '2021', order: 1 }),
      makePaper({ id: 'a', date: '2021' }),
      makePaper({ id: 'f', date: '2021', order: 2 }),
      makePaper({ id: 'c', date: '2021-05' }),
      makePaper({ id: 'd', date: '2021-05-03' }),
      makePaper({ id: 'e', date: '', type: 'article-journal', status: 'in press' }),
    ];
    const { papers: sorted, papersByYear } = buildCatalog(dated);
    expect(sorted.map(({ id }) => id)).toEqual(['e', 'd', 'c', 'f', 'b', 'a']);
    expect([...papersByYear.keys()]).toEqual([2021]);
  });

  test('takes keywords for topics, however they are written, and leaves them off where it should', () => {
    const tagged = [
      makePaper({ id: 'a', keywords: ['Weather', 'history'] }),
      makePaper({ id: 'b', keywords: ['weather'], category: undefined }),
      makePaper({ id: 'c', keywords: ['weather'] }),
    ];
    const { topicsByPaper } = buildCatalog(tagged);
    expect(topicsByPaper.get('a')).toEqual(['cs.LG', 'weather', 'history']);
    const { papersByTopic } = buildCatalog(tagged, { topicsFrom: ['arxiv'] });
    expect([...papersByTopic.keys()]).toEqual(['cs.LG']);
  });

  test('names a keyword as most papers spell it, and topics of one size by their names', () => {
    const tagged = ['Fog', 'weather', 'Weather', 'weather', 'WEATHER', 'hail', 'Fog', 'fog', 'fog'];
    const many = tagged.map((keyword, at) =>
      makePaper({ id: `p${String(at)}`, keywords: [keyword], category: undefined }),
    );
    const { papersByTopic } = buildCatalog(many, { topicsFrom: ['keywords'] });
    expect([...papersByTopic].map(([key, { length }]) => [key, length])).toEqual([
      ['Fog', 4],
      ['weather', 4],
      ['hail', 1],
    ]);
    expect(buildCatalog(many.toReversed(), { topicsFrom: ['keywords'] }).papersByTopic).toEqual(
      papersByTopic,
    );
  });

  test('relates papers by their authors, except by the owner', () => {
    const own = [
      makePaper({ id: 'rain', title: 'Rain', authors: ['Ada Osei', 'Bo Lind'], abstract: 'Tin.' }),
      makePaper({ id: 'snow', title: 'Snow', authors: ['Bo Lind', 'A. Osei'], abstract: 'Zinc.' }),
      makePaper({ id: 'hail', title: 'Hail', authors: ['Ada Osei', 'Cy Roe'], abstract: 'Glass.' }),
      makePaper({ id: 'mud', title: 'Mud', authors: ['Di Ek'], abstract: 'Clay.' }),
    ];
    const { related, ownerId } = buildCatalog(own, { owner: 'A. Osei' });
    expect(ownerId).toBe('ada-osei');
    expect([...related].map(([id, each]) => [id, each.map((other) => other.id)])).toEqual([
      ['hail', []],
      ['mud', []],
      ['rain', ['snow']],
      ['snow', ['rain']],
    ]);
    expect(
      buildCatalog(own)
        .related.get('hail')
        ?.map(({ id }) => id),
    ).toEqual(['rain']);
  });

  test('gives whoever stands only in a very long list no page, and nobody co-authors from it', () => {
    const many = Array.from({ length: 1200 }, (_, index) => `A. Name${String(index)}`);
    const { authors, authorsByPaper } = buildCatalog([
      ...papers,
      makePaper({ id: 'big', authors: ['Ada Osei', ...many] }),
    ]);
    expect(authors).toHaveLength(3);
    expect(authorsByPaper.get('big')?.[0]?.id).toBe('ada-osei');
    expect(authorsByPaper.get('big')?.[1]).toBeUndefined();
  });

  test('counts the owner with initials for given names as the owner', () => {
    const spelled = [
      makePaper({ id: 'a', authors: ['A. B. Osei', 'Cy Roe'] }),
      makePaper({ id: 'b', authors: ['Ada Osei', 'Ada-Lou Roe'] }),
      makePaper({ id: 'c', authors: ['Ada B Osei', 'Ada Lou Roe'] }),
    ];
    const names = (owner?: string): readonly string[] =>
      buildCatalog(spelled, { owner }).authors.map(({ name }) => name);
    expect(names('Ada Osei').filter((name) => name.endsWith('Osei'))).toHaveLength(1);
    expect(names().filter((name) => name.endsWith('Osei'))).toHaveLength(3);
    expect(names().filter((name) => name.startsWith('Ada') && name.endsWith('Roe'))).toHaveLength(
      1,
    );
  });

  test('takes the spellings of a venue for one, and a name that topics.yaml gives it', () => {
    const inVenue = (id: string, name: string, type: 'article-journal' | 'thesis') =>
      makePaper({ id, type, variables: { 'container-title': name } });
    const { venues, venueByPaper } = buildCatalog(
      [
        inVenue('a', 'JOURNAL OF RAIN', 'article-journal'),
        inVenue('b', 'Journal of Rain', 'article-journal'),
        inVenue('g', 'Snow today', 'article-journal'),
        inVenue('h', 'Snow Today', 'article-journal'),
        inVenue('i', '…', 'article-journal'),
        inVenue('c', 'Journal of Rain', 'article-journal'),
        inVenue('d', 'Proc. of the Conference on Rain', 'article-journal'),
        inVenue('e', 'RainConf', 'article-journal'),
        inVenue('f', 'University of Rain', 'thesis'),
      ],
      { venueNames: { RainConf: ['Proc of the Conference on Rain'] } },
    );
    expect(venues.map(({ id, name, papers }) => [id, name, papers.length])).toEqual([
      ['journal-of-rain', 'Journal of Rain', 3],
      ['rainconf', 'RainConf', 2],
      ['snow-today', 'Snow Today', 2],
    ]);
    expect(venueByPaper.get('f')).toBeUndefined();
  });

  test('does not depend on the order of the papers', () => {
    expect(catalog).toEqual(buildCatalog(papers.toReversed()));
  });
});
