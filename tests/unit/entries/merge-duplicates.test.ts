import { describe, expect, test } from 'vitest';
import { problem } from '../../../src/domain/problem.ts';
import { mergeDuplicates } from '../../../src/entries/merge-duplicates.ts';
import { makeFacts, type FactsInput } from '../../fixtures/papers.ts';

const TITLE = 'Rain on Tin Roofs';

/** Records one after another, a line each; `abstract` and the rest as an entry has them. */
function merge(...records: readonly (FactsInput & { abstract?: string })[]) {
  return mergeDuplicates(
    records.map(({ abstract = '', ...given }, at) => {
      const { category: _none, ...facts } = makeFacts(given);
      const { category } = given;
      const content = { facts: category === undefined ? facts : { ...facts, category }, abstract };
      return {
        content: { ...content, problems: [] },
        place: { file: 'osei.bib', line: at + 1, column: 1 },
      };
    }),
  );
}

const article = { type: 'article-journal', title: TITLE } as const;

describe('one paper', () => {
  test.each<[string, string, FactsInput, FactsInput, number?]>([
    [
      'two records with one DOI, in whatever case',
      'with the same DOI',
      { ...article, doi: '10.5555/Rain' },
      { ...article, title: 'Rain', doi: '10.5555/rain' },
    ],
    [
      'two with one arXiv id',
      'with the same arXiv id',
      { arxiv: '2103.00001' },
      { title: 'Rain', arxiv: '2103.00001' },
    ],
    [
      'two with one arXiv id, of which only one has the DOI of the journal',
      'with the same arXiv id',
      { arxiv: '2103.00001', doi: '10.48550/arXiv.2103.00001' },
      { ...article, arxiv: '2103.00001', doi: '10.5555/rain' },
    ],
    ['the same citation twice', 'word for word', article, article],
    [
      'the same citation, of which only one has a DOI',
      'word for word',
      { ...article, variables: { volume: '4' } },
      { ...article, doi: '10.5555/rain', variables: { volume: '4' } },
    ],
    [
      'the same citation, of which only the first has a DOI',
      'word for word',
      { ...article, doi: '10.5555/rain' },
      article,
    ],
    [
      'two with one arXiv id and one DOI, said once',
      'with the same arXiv id',
      { arxiv: '2103.00001', doi: '10.5555/rain' },
      { arxiv: '2103.00001', doi: '10.5555/rain' },
    ],
    [
      'a preprint and what was published under a title of three words',
      'as preprint and publication',
      { title: 'Rain, Slates, Gutters' },
      { ...article, title: 'Rain, Slates, Gutters', date: '2022' },
      1,
    ],
    [
      'a preprint and what was published under its title',
      'as preprint and publication',
      { title: TITLE, arxiv: '2103.00001' },
      { ...article, title: 'Rain on tin roofs', doi: '10.5555/rain', date: '2022' },
      1,
    ],
  ])('is made of %s, and this is said', (_, why, first, second, line = 2) => {
    const { contents, indexes, problems } = merge(first, second);
    expect([contents.length, indexes]).toEqual([1, [0, 0]]);
    expect(problems).toMatchObject([
      { code: 'duplicate-united', severity: 'warning', place: { line } },
    ]);
    expect(problems[0]?.message).toMatch(new RegExp(`osei\\.bib:${String(3 - line)}.* ${why}`));
  });

  test.each<[string, FactsInput[]]>([
    ['two preprints of one title', [{ arxiv: '2103.00001' }, { arxiv: '2103.00002' }]],
    [
      'a preprint and the publication of another one',
      [{ arxiv: '2103.00001' }, { ...article, arxiv: '2103.00002', date: '2022' }],
    ],
    [
      'a preprint and two publications, as nobody knows which is its own',
      [
        { date: '2020' },
        { ...article, date: '2021' },
        { ...article, date: '2022', doi: '10.5555/rain' },
      ],
    ],
    [
      'a preprint and a publication of another first author',
      [{ authors: ['Bo Lind'] }, { ...article, date: '2022' }],
    ],
    [
      'a preprint and a publication with a title that says too little',
      [{ title: 'Editorial' }, { ...article, title: 'Editorial', date: '2022' }],
    ],
    [
      'two articles of one title and year with their own DOIs',
      [
        { ...article, doi: '10.5555/1' },
        { ...article, doi: '10.5555/2' },
      ],
    ],
    [
      'the editorials of two issues',
      [
        { ...article, variables: { volume: '4', issue: '1' } },
        { ...article, variables: { volume: '4', issue: '2' } },
      ],
    ],
    ['two articles of one title by other authors', [article, { ...article, authors: ['Bo Lind'] }]],
    ['two articles of different years', [article, { ...article, date: '2022' }]],
    [
      'the same paper in two journals',
      [
        { ...article, variables: { 'container-title': 'Journal of Rain' } },
        { ...article, variables: { 'container-title': 'Journal of Snow' } },
      ],
    ],
  ])('is not made of %s', (_, records) => {
    const { contents, indexes, problems } = merge(...records);
    expect([contents.length, indexes]).toEqual([records.length, records.map((_none, at) => at)]);
    expect(problems).toEqual([]);
  });

  test('keeps its place among the others', () => {
    const { contents, indexes } = merge(
      { title: 'Snow', doi: '10.5555/snow' },
      { title: TITLE },
      { title: 'Hail' },
      { title: 'Snow', doi: '10.5555/snow', date: '2022' },
    );
    expect(contents.map(({ facts }) => facts.title)).toEqual(['Snow', TITLE, 'Hail']);
    expect(indexes).toEqual([0, 1, 2, 0]);
  });
});

describe('what a preprint and its publication say', () => {
  const published = {
    ...article,
    date: '2022-05',
    authors: ['Ada M. Osei'],
    variables: { 'container-title': 'Journal of Rain', volume: '4' },
    links: [{ kind: 'publisher', href: 'https://example.org/rain' }],
  } satisfies FactsInput;
  const preprint = {
    title: 'Rain on Tin Roofs',
    date: '2021-03-04',
    authors: ['Ada Osei'],
    doi: '10.48550/arXiv.2103.00001',
    arxiv: '2103.00001',
    category: 'cs.LG',
    status: 'in press',
    badges: ['Code'],
    affiliations: ['some-lab'],
    links: [
      { kind: 'publisher', href: 'https://example.org/rain' },
      { kind: 'slides', href: 'https://example.org/slides' },
    ],
    abstract: 'We listen.',
  } satisfies FactsInput & { abstract: string };
  const expected = {
    type: 'article-journal',
    title: TITLE,
    authors: ['Ada M. Osei'],
    date: '2022-05',
    variables: { 'container-title': 'Journal of Rain', volume: '4' },
    arxiv: '2103.00001',
    category: 'cs.LG',
    badges: ['Code'],
    affiliations: ['some-lab'],
    links: [
      { kind: 'publisher', href: 'https://example.org/rain' },
      { kind: 'slides', href: 'https://example.org/slides' },
    ],
    preprint: { date: '2021-03-04', authors: ['Ada Osei'], truncated: false },
  };

  test.each([
    ['the publication first', [published, preprint]],
    ['the preprint first', [preprint, published]],
  ])(
    'is laid together, %s: what is published, and of the preprint what only it has',
    (_, records) => {
      const [content] = merge(...records).contents;
      expect(content?.facts).toMatchObject(expected);
      // A DOI and a status of the preprint are none of the publication's.
      expect(content?.facts).not.toHaveProperty('doi');
      expect(content?.facts).not.toHaveProperty('status');
      expect(content?.abstract).toBe('We listen.');
    },
  );

  test('keeps the title and the cut list of authors of a preprint where they differ', () => {
    const [content] = merge(
      { title: 'Rain, Heard', arxiv: '2103.00001', authors: ['Ada Osei'], truncated: true },
      { ...article, arxiv: '2103.00001', authors: ['Ada Osei'], date: '2022' },
    ).contents;
    expect(content?.facts).toMatchObject({ title: TITLE, truncated: false });
    expect(content?.facts.preprint).toEqual({
      date: '2021-03-04',
      title: 'Rain, Heard',
      authors: ['Ada Osei'],
      truncated: true,
    });
  });

  test('is read of every citation of the publication', () => {
    const { contents } = merge(
      { arxiv: '2103.00001' },
      { ...article, doi: '10.5555/rain', date: '2022' },
      { ...article, doi: '10.5555/rain', date: '2022', arxiv: '2103.00002' },
    );
    expect(contents.map(({ facts }) => facts.arxiv)).toEqual(['2103.00001', '2103.00002']);
  });

  test('leaves no preprint that says the same', () => {
    const [content] = merge(
      { ...article, date: '2022' },
      { title: TITLE, date: undefined },
    ).contents;
    expect(content?.facts.preprint).toEqual({ date: '2021-03-04' });
    const [dateless] = merge({ ...article, date: '2022' }, { title: TITLE, date: '' }).contents;
    expect(dateless?.facts).not.toHaveProperty('preprint');
  });

  test('of two citations of one publication the first goes, with what only the second has', () => {
    const [content] = merge(
      { ...article, doi: '10.5555/rain', date: '2022', abstract: 'We listen.', badges: ['Code'] },
      {
        ...article,
        doi: '10.5555/rain',
        date: '2023',
        arxiv: '2103.00001',
        note: 'Oral',
        badges: ['Data'],
        abstract: 'We hear.',
      },
    ).contents;
    expect(content).toMatchObject({
      facts: { date: '2022', arxiv: '2103.00001', note: 'Oral', badges: ['Code'] },
      abstract: 'We listen.',
    });
    expect(content?.facts).not.toHaveProperty('preprint');
    expect(content?.facts).not.toHaveProperty('links');
  });

  test('of two citations of one preprint the first goes, with what only the second has', () => {
    const [content] = merge(
      { arxiv: '2103.00001', date: '', affiliations: ['some-lab'] },
      { arxiv: '2103.00001', title: 'Rain', doi: '10.5555/rain', affiliations: ['other-lab'] },
    ).contents;
    expect(content?.facts).toMatchObject({
      title: TITLE,
      date: '2021-03-04',
      doi: '10.5555/rain',
      affiliations: ['some-lab'],
    });
    expect(content?.facts).not.toHaveProperty('preprint');
  });

  test('keeps the problems of both', () => {
    const place = { file: 'osei.bib', line: 1, column: 1 };
    const [first, second] = ['One.', 'Two.'].map((words) => ({
      content: {
        facts: makeFacts({ doi: '10.5555/rain' }),
        abstract: '',
        problems: [problem('source-field-ignored', place, words, 'Look.')],
      },
      place,
    }));
    const { contents } = mergeDuplicates(first && second ? [first, second] : []);
    expect(contents[0]?.problems.map(({ message }) => message)).toEqual(['One.', 'Two.']);
  });
});
