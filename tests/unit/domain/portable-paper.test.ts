import { describe, expect, test } from 'vitest';
import { toPaper } from '../../../src/domain/paper.ts';
import { toPortablePaper } from '../../../src/domain/portable-paper.ts';
import { makePaper, type PaperInput } from '../../fixtures/papers.ts';

const ARTICLE = {
  id: 'rain',
  type: 'article-journal',
  date: '2022',
  variables: { 'container-title': 'Hail' },
} as const;
const ARXIV = { ...ARTICLE, arxiv: '2103.00001' } as const;

describe('a paper that is embedded in an export', () => {
  test.each<[string, PaperInput]>([
    ['a preprint', { id: 'rain', badges: ['Code'], affiliations: ['some-lab'] }],
    ['an article', { ...ARTICLE, links: [{ kind: 'pdf', href: 'rain.pdf' }], keywords: ['tin'] }],
    ['an article with an arXiv id', ARXIV],
    [
      'a book of editors',
      { id: 'rain', type: 'book', authors: [], editors: ['Bo Lind'], order: 2 },
    ],
    ['one with another title', { ...ARXIV, preprint: { title: 'Rain, Heard' } }],
    ['one with other names', { ...ARXIV, preprint: { authors: ['A. Osei'], truncated: true } }],
    ['one that is cut', { ...ARXIV, truncated: true, preprint: { truncated: false } }],
    ['one of another month', { ...ARXIV, preprint: { date: '2021-02' } } as PaperInput],
  ])('is the same again: %s', (_, input) => {
    const paper = makePaper(input);
    const { abstract = '', ...facts } = toPortablePaper(paper);
    expect(toPaper('rain', facts, abstract, undefined).paper).toEqual(paper);
  });

  test.each<[string, PaperInput, unknown]>([
    ['a preprint itself', { id: 'rain' }, undefined],
    ['an article without one', ARTICLE, undefined],
    ['an article whose arXiv id says it all', ARXIV, undefined],
    [
      'an article with another title',
      { ...ARXIV, preprint: { title: 'Rain, Heard' } },
      { date: '2021-03', title: 'Rain, Heard' },
    ],
    [
      'an article with other names',
      { ...ARXIV, preprint: { authors: ['A. Osei'] } },
      { date: '2021-03', authors: ['A. Osei'], truncated: false },
    ],
    [
      'an article with another day',
      { ...ARXIV, overlay: { firstSubmitted: { value: '2021-03-04', source: 'a letter' } } },
      { date: '2021-03-04' },
    ],
  ])('says of the preprint of %s', (_, input, preprint) => {
    expect(toPortablePaper(makePaper(input)).preprint).toEqual(preprint);
  });

  test('leaves out what the paper does not have', () => {
    expect(
      Object.keys(toPortablePaper(makePaper({ id: 'rain', abstract: '' }))).toSorted(),
    ).toEqual([
      ...['affiliations', 'authors', 'badges', 'category', 'date', 'listing', 'title'],
      ...['truncated', 'type', 'yearFrom'],
    ]);
  });
});
