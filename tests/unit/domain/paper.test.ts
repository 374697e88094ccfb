import { describe, expect, test } from 'vitest';
import { toPaper } from '../../../src/domain/paper.ts';
import { makeFacts, makePaper } from '../../fixtures/papers.ts';

const entry = { ...makeFacts({ title: 'Rain on $x$' }), digest: 'd' };
const source = 'https://example.org/1';
const correction = { in: 'abstract', source: 'https://example.org/1' } as const;

describe('toPaper', () => {
  test('without an overlay gives the entry as it is', () => {
    const { paper, problems } = toPaper('osei-2021-rain', entry, 'We listen.', undefined);
    expect(problems).toEqual([]);
    const { authors, ...listed } = makeFacts({ title: 'Rain on $x$' });
    const { type, ...others } = listed;
    expect(paper).toMatchObject({ ...others, abstract: 'We listen.', facts: {} });
    expect(paper.authors.map(({ full }) => full)).toEqual(authors);
    expect(paper.versions.map((version) => version.type)).toEqual([type]);
  });

  test('makes a correction whose text occurs once, dollar signs and all', () => {
    const corrections = [{ ...correction, find: '$Ï$-noise', replace: '$σ$-noise' }];
    const { paper, problems } = toPaper('osei-2021-rain', entry, 'A $Ï$-noise.', { corrections });
    expect(problems).toEqual([]);
    expect(paper.abstract).toBe('A $σ$-noise.');
  });

  test.each([
    ['gone', 'does not occur', 'if the listing has been fixed'],
    ['rain', 'occurs 2 times', 'Include more of the surrounding text'],
  ])('reports a correction of “%s”, which %s', (find, words, hint) => {
    const corrections = [{ ...correction, find, replace: 'x' }];
    const { paper, problems } = toPaper('osei-2021-rain', entry, 'Rain, rain, rain.', {
      corrections,
    });
    expect(paper.abstract).toBe('Rain, rain, rain.');
    expect(problems).toMatchObject([
      { code: 'correction-misplaced', place: { file: 'content/overlays/osei-2021-rain.yaml' } },
    ]);
    expect(problems[0]?.message).toContain(`“${find}” cannot be applied: the text ${words} in the`);
    expect(problems[0]?.hint).toContain(hint);
  });

  test('deletes what a correction replaces by nothing', () => {
    const corrections = [{ ...correction, find: ' [cut]', replace: '' }];
    const { paper, problems } = toPaper('osei-2021-rain', entry, 'Rain [cut].', { corrections });
    expect(problems).toEqual([]);
    expect(paper.abstract).toBe('Rain.');
  });

  test('names editors where there are no authors, and is cut only until the list is whole', () => {
    const cut = { id: 'rain', authors: [], editors: ['Bo Lind'], truncated: true };
    expect(makePaper(cut)).toMatchObject({ authors: [{ full: 'Bo Lind' }], truncated: true });
    const published = makePaper({
      ...cut,
      authors: ['Ada Osei'],
      overlay: {
        publication: { kind: 'journal', authors: { value: ['Ada Osei', 'Cy Roe'], source } },
      },
    });
    expect(published.versions.map(({ truncated }) => truncated)).toEqual([false, true]);
    expect(published.selected).toBe(false);
  });

  test('has what a source says of the preprint, and the day on which it was submitted', () => {
    const merged = {
      id: 'rain',
      type: 'article-journal',
      title: 'Rain',
      date: '2022',
      truncated: true,
      arxiv: '2103.00001',
      preprint: { title: 'Rain, Heard', authors: ['A. Osei'], truncated: false },
    } as const;
    const preprint = { type: 'article', title: 'Rain, Heard', truncated: false, variables: {} };
    const [, first] = makePaper({
      ...merged,
      preprint: { ...merged.preprint, authors: ['A. Osei'] },
    }).versions;
    expect(first).toMatchObject({ ...preprint, date: '2021-03', authors: [{ full: 'A. Osei' }] });
    const overlay = { firstSubmitted: { value: '2021-02-28', source } };
    const [, second] = makePaper({
      ...merged,
      preprint: { title: 'Rain, Heard' },
      overlay,
    }).versions;
    expect(second).toMatchObject({ date: '2021-02-28', truncated: true });
  });

  test.each([
    ['PMLR 258', undefined, { 'collection-title': 'PMLR', volume: '258' }],
    ['Notes 2 on Rain 7', undefined, { 'collection-title': 'Notes 2 on Rain 7' }],
    ['Lecture Notes on Rain', '12', { 'collection-title': 'Lecture Notes on Rain', volume: '12' }],
    [undefined, '12(3)', { volume: '12', issue: '3' }],
    [undefined, '12 (3) b', { volume: '12 (3) b' }],
  ])('reads the series %j and the volume %j of an overlay', (series, volume, variables) => {
    const publication = {
      kind: 'conference' as const,
      ...(series !== undefined && { series: { value: series, source } }),
      ...(volume !== undefined && { volume: { value: volume, source } }),
      pages: { value: '3 -- 9', source },
    };
    const [version] = makePaper({ id: 'rain', overlay: { publication } }).versions;
    expect(version.variables).toEqual({ ...variables, page: '3-9' });
  });

  test('has no abstract where the entry has none', () => {
    expect(toPaper('osei-2021-rain', entry, '', undefined).paper.abstract).toBeUndefined();
  });

  test.each([
    {
      label: 'a journal article that nobody calls a preprint',
      facts: { type: 'article-journal', date: '2019-04' },
      versions: [['article-journal', '2019-04']],
    },
    {
      label: 'a journal article with an arXiv id, whose month the id says',
      facts: { type: 'article-journal', date: '2021-04', arxiv: '2001.99912' },
      versions: [
        ['article-journal', '2021-04'],
        ['article', '2020-01'],
      ],
    },
    {
      label: 'a preprint with a place of publication',
      facts: { date: '2020-12-09' },
      overlay: {
        publication: {
          kind: 'conference',
          venue: { value: 'RAIN', source },
          year: { value: 2021, source },
        },
      },
      versions: [
        ['paper-conference', '2021'],
        ['article', '2020-12-09'],
      ],
    },
    {
      label: 'a thesis, of which an overlay knows the month',
      facts: { type: 'thesis', date: '2017' },
      overlay: { date: { value: '2017-05', source } },
      versions: [['thesis', '2017-05']],
    },
  ] as const)('knows the versions of $label', ({ facts, versions, ...rest }) => {
    const overlay = 'overlay' in rest ? rest.overlay : {};
    const paper = makePaper({ id: 'osei-2021-rain', ...facts, overlay });
    expect(paper.versions.map(({ type, date }) => [type, date])).toEqual(versions);
  });

  test.each([
    ['the right text', 'A σ-noise.', 'Ï', 'σ'],
    ['a right text that holds the wrong one', 'Two ranks.', 'rank', 'ranks'],
  ])('leaves alone an amended listing with %s, and says so', (_, abstract, find, replace) => {
    const { paper, problems } = toPaper('osei-2021-rain', entry, abstract, {
      corrections: [{ ...correction, find, replace }],
    });
    expect(paper.abstract).toBe(abstract);
    expect(problems).toMatchObject([{ code: 'correction-needless', severity: 'warning' }]);
    expect(problems[0]?.message).toContain(
      `has “${replace}” in the abstract, so the correction of “${find}”`,
    );
  });

  test('takes the word of an overlay for that of the source, fact by fact', () => {
    const fact = <Value>(value: Value): { value: Value; source: string } => ({ value, source });
    const paper = makePaper({
      id: 'osei-2021-rain',
      type: 'article-journal',
      authors: ['Ada Osei'],
      truncated: true,
      date: '2021-03-04',
      status: 'in press',
      variables: { 'container-title': 'Journal of Rain', volume: '1', page: '1-9' },
      doi: '10.1000/wrong',
      arxiv: '2103.00001',
      category: 'cs.LG',
      keywords: ['rain'],
      note: 'Retracted: Rain Letters 4',
      award: 'Third',
      thumbnail: 'wrong.png',
      selected: true,
      abstract: 'We listen.',
      overlay: {
        authors: fact(['Ada Osei', 'Bo Lind']),
        date: fact('2022'),
        doi: fact('10.1000/right'),
        arxiv: fact('2103.00002'),
        category: fact('stat.ML'),
        keywords: fact(['snow']),
        note: fact('Oral'),
        award: fact('First'),
        abstract: fact('We hear.'),
        thumbnail: 'right.png',
        selected: false,
        notice: { kind: 'corrected', source },
        publication: {
          kind: 'conference',
          venue: fact('RAIN'),
          pages: fact('3–4'),
          volume: fact('2(3)'),
          date: fact('2022-05'),
          status: fact('published'),
        },
      },
    });
    expect(paper).toMatchObject({
      authors: [{ full: 'Ada Osei' }, { full: 'Bo Lind' }],
      truncated: false,
      doi: '10.1000/right',
      arxiv: '2103.00002',
      category: 'stat.ML',
      keywords: ['snow'],
      note: 'Oral',
      award: 'First',
      abstract: 'We hear.',
      thumbnail: 'right.png',
      selected: false,
      notice: { kind: 'corrected', source },
    });
    expect(paper.versions[0]).toMatchObject({
      type: 'paper-conference',
      date: '2022-05',
      status: 'published',
      variables: { 'container-title': 'RAIN', volume: '2', issue: '3', page: '3-4' },
    });
  });
});
