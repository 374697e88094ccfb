import { describe, expect, test } from 'vitest';
import { entrySchema } from '../../../src/domain/entry.ts';
import type { Overlay } from '../../../src/domain/overlay.ts';
import { toLookup } from '../../../src/services/lookup.ts';
import { recordSchema, type ServiceRecord } from '../../../src/services/service-record.ts';
import type { Candidates } from '../../../src/services/choose-record.ts';
import { needsDblp, reconcile } from '../../../src/services/reconcile.ts';

const TITLE = 'Sparse Lanterns for the Routing of Paper Boats';

function lookup(change: object = {}, overlay: Overlay = {}) {
  const entry = entrySchema.parse({
    title: TITLE,
    authors: ['Ada Osei', 'Bo Lind'],
    truncated: true,
    date: '2024-03-14',
    category: 'cs.DS',
    yearFrom: 'listing',
    badges: [],
    affiliations: [],
    listing: 'osei',
    digest: '1',
    ...change,
  });
  return toLookup('osei-2024-lanterns', entry, overlay);
}

function record(change: object): ServiceRecord {
  return recordSchema.parse({
    type: 'article',
    title: TITLE,
    authors: ['Ada Osei', 'Bo Lind', 'Cy Roe'],
    date: '2024-03-14',
    source: 'https://arxiv.org/abs/2403.09999',
    retrieved: '2026-11-26',
    ...change,
  });
}

const preprint = (change = {}) =>
  record({ arxiv: '2403.09999', category: 'cs.DS', revised: '2025-01-18', version: 3, ...change });
const print = (change = {}) =>
  record({
    type: 'article-journal',
    doi: '10.5555/1',
    date: '2025-03',
    variables: { 'container-title': 'Journal of Boats', volume: '12', page: '1-9' },
    source: 'https://api.crossref.org/works/10.5555/1',
    mayBeSorted: true,
    ...change,
  });

function found(change: Partial<Candidates> = {}): Candidates {
  return { arxiv: [], crossref: [], dblp: [], linked: new Set(), ...change };
}

const valuesOf = (facts: object) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]: [string, unknown]) => [
      name,
      typeof fact === 'object' && fact !== null && 'value' in fact ? fact.value : fact,
    ]),
  );

describe('a preprint', () => {
  test('gives its facts, each with source and day', () => {
    const { facts, proposals, remarks } = reconcile(lookup(), found({ arxiv: [preprint()] }));
    expect(valuesOf(facts)).toEqual({
      arxiv: '2403.09999',
      firstSubmitted: '2024-03-14',
      lastRevised: '2025-01-18',
      authors: ['Ada Osei', 'Bo Lind', 'Cy Roe'],
    });
    expect(facts.arxiv).toEqual({
      value: '2403.09999',
      source: 'https://arxiv.org/abs/2403.09999',
      retrieved: '2026-11-26',
    });
    expect([proposals, remarks]).toEqual([[], []]);
  });

  test('whose day of submission is not known to the day gives none', () => {
    const { facts } = reconcile(lookup(), found({ arxiv: [preprint({ date: '2024' })] }));
    expect(facts).not.toHaveProperty('firstSubmitted.value');
    expect(facts.arxiv?.value).toBe('2403.09999');
  });

  test('that is there twice is asked about, once for each', () => {
    const twice = [
      preprint(),
      preprint({ arxiv: '2404.00001', source: 'https://arxiv.org/abs/2404.00001' }),
    ];
    const { facts, proposals } = reconcile(lookup(), found({ arxiv: twice }));
    expect(facts).toEqual({});
    expect(proposals.map((each) => each.facts.arxiv?.value)).toEqual(['2403.09999', '2404.00001']);
    expect(proposals[0]?.evidence).toContain(`here:  ${TITLE} | Ada Osei, Bo Lind et al. | 2024`);
  });

  test('that is withdrawn is asked about, and never marked by itself', () => {
    const gone = preprint({ comment: 'This paper has been withdrawn by the authors' });
    const { facts, proposals } = reconcile(lookup(), found({ arxiv: [gone] }));
    expect(facts.notice).toBeUndefined();
    expect(proposals.map((each) => each.facts)).toEqual([
      {
        notice: {
          kind: 'withdrawn',
          date: '2025-01-18',
          source: 'https://arxiv.org/abs/2403.09999v3',
        },
      },
    ]);
  });

  test.each([
    [
      'of another paper',
      [preprint({ title: 'Rain on Roofs', authors: ['Eve Tran'] })],
      'is another paper',
    ],
    ['that is not there', [], 'does not exist'],
  ])('with a given id %s is a remark', (_label, arxiv, words) => {
    const { facts, remarks } = reconcile(lookup({ arxiv: '2403.09999' }), found({ arxiv }));
    expect(facts).toEqual({});
    expect(remarks.join()).toContain(words);
  });

  test('is known with its subject class too', () => {
    const { facts, remarks } = reconcile(
      lookup({ arxiv: 'cs.DS/0309136' }),
      found({ arxiv: [preprint({ arxiv: 'cs/0309136' })] }),
    );
    expect(facts.firstSubmitted?.value).toBe('2024-03-14');
    expect(remarks).toEqual([]);
    expect(lookup({ arxiv: 'cs.DS/0309136' }).known.get('arxiv')).toBe('cs/0309136');
  });

  test('is told apart from what the overlay says; both are named, and nothing is overwritten', () => {
    const day = { value: '2024-03-01', source: 'letter' };
    const { facts, remarks } = reconcile(
      lookup({ category: 'cs.LG' }, { firstSubmitted: day } as Overlay),
      found({ arxiv: [preprint()] }),
    );
    expect(Object.keys(facts)).toEqual(['arxiv', 'lastRevised', 'authors']);
    expect(remarks).toEqual([
      'category: cs.LG here, cs.DS at https://arxiv.org/abs/2403.09999.',
      'firstSubmitted: 2024-03-01 here, 2024-03-14 at https://arxiv.org/abs/2403.09999.',
    ]);
  });
});

describe('a print', () => {
  test('gives venue, year and the rest', () => {
    const { facts } = reconcile(lookup(), found({ crossref: [print()] }));
    expect(facts.doi?.value).toBe('10.5555/1');
    const { kind, ...rest } = facts.publication ?? {};
    expect(kind).toBe('article-journal');
    expect(valuesOf(rest)).toMatchObject({
      venue: 'Journal of Boats',
      year: 2025,
      date: '2025-03',
      volume: '12',
      pages: '1-9',
    });
  });

  test.each([
    ['a preprint elsewhere, a review or a thesis', { type: 'document' }],
    ['a notice', { isNotice: true }],
    ['one of others', { authors: ['Eve Tran'] }],
  ])('is not %s', (_label, change) => {
    expect(reconcile(lookup(), found({ crossref: [print(change)] }))).toEqual({
      facts: {},
      proposals: [],
      remarks: [],
    });
  });

  test('that is there twice is asked about', () => {
    const both = [print(), print({ doi: '10.5555/2', type: 'paper-conference' })];
    const { facts, proposals } = reconcile(lookup(), found({ crossref: both }));
    expect(facts.doi).toBeUndefined();
    expect(proposals.map((each) => each.facts.doi?.value)).toEqual(['10.5555/1', '10.5555/2']);
  });

  test('with another title is taken where the preprint names it, and says its title', () => {
    const retitled = print({ title: 'How Boats Find Home' });
    const { facts, remarks } = reconcile(
      lookup(),
      found({
        arxiv: [preprint({ dois: ['10.5555/1'] })],
        crossref: [retitled],
        linked: new Set(['10.5555/1']),
      }),
    );
    expect(facts.publication?.title?.value).toBe('How Boats Find Home');
    expect(remarks.join()).toContain('of another title: How Boats Find Home');
  });

  test('that the preprint names and others wrote is a remark', () => {
    const other = print({ title: 'Rain on Roofs', authors: ['Eve Tran'] });
    const { facts, remarks } = reconcile(
      lookup(),
      found({
        arxiv: [preprint({ dois: ['10.5555/1'] })],
        crossref: [other],
        linked: new Set(['10.5555/1']),
      }),
    );
    expect(facts.doi).toBeUndefined();
    expect(remarks).toEqual(['arXiv names DOI 10.5555/1, which may belong to another paper.']);
  });

  test('of a DOI that is given gives no facts if it is a preprint or a thesis, and may be retracted', () => {
    const retraction = { doi: '10.5555/n' };
    const { facts, proposals, remarks } = reconcile(
      lookup({ doi: '10.5555/1', truncated: false }),
      found({ crossref: [print({ type: 'document', page: 'https://example.org/1', retraction })] }),
    );
    expect([facts, remarks]).toEqual([{}, []]);
    expect(proposals).toMatchObject([{ facts: { notice: { kind: 'retracted' } } }]);
  });

  test('of a DOI that is given and belongs to another paper is a remark', () => {
    const other = print({ title: 'Rain on Roofs', authors: ['Eve Tran'] });
    const { facts, remarks } = reconcile(
      lookup({ doi: '10.5555/1' }),
      found({ crossref: [other] }),
    );
    expect(facts).toEqual({});
    expect(remarks.join()).toContain('belongs to something else: Rain on Roofs');
  });

  test('that is retracted is asked about', () => {
    const { proposals } = reconcile(
      lookup(),
      found({ crossref: [print({ retraction: { doi: '10.5555/n', date: '2026-02-01' } })] }),
    );
    expect(proposals.map((each) => each.facts)).toEqual([
      { notice: { kind: 'retracted', date: '2026-02-01', source: 'https://doi.org/10.5555/n' } },
    ]);
  });

  test('that is known gets what it lacks; another one is a remark', () => {
    const known = lookup({
      type: 'article-journal',
      variables: { 'container-title': 'J. Boats', volume: '12' },
      date: '2025',
    });
    const { facts } = reconcile(known, found({ crossref: [print()] }));
    expect(facts.doi?.value).toBe('10.5555/1');
    expect(Object.keys(facts.publication ?? {})).toEqual(['kind', 'pages']);
    const { facts: none, remarks } = reconcile(
      known,
      found({ crossref: [print({ variables: { volume: '13' } })] }),
    );
    expect(none.doi).toBeUndefined();
    expect(remarks.join()).toContain('also published as');
  });

  test('that is a chapter there is the conference paper that is known', () => {
    const variables = { 'container-title': 'Proceedings of BOATS 2025' };
    const { facts, remarks } = reconcile(
      lookup({ type: 'paper-conference', variables: { 'container-title': 'BOATS' }, date: '2025' }),
      found({ crossref: [print({ type: 'chapter', variables })] }),
    );
    expect([facts.doi?.value, facts.publication, remarks]).toEqual(['10.5555/1', undefined, []]);
  });

  test('nothing is settled before Crossref has answered', () => {
    const { facts } = reconcile(
      lookup(),
      found({ arxiv: [preprint()], crossref: undefined, dblp: [print()] }),
    );
    expect(facts.doi).toBeUndefined();
  });
});

describe('a cut list of authors', () => {
  test.each([
    ['in capitals', ['ADA OSEI', 'BO LIND', 'CY VAN ROE'], ['Ada Osei', 'Bo Lind', 'Cy van Roe']],
    ['sorted', ['Ada Lind', 'Bo Osei', 'Cy Roe', 'Di Tran'], undefined],
  ])('that is %s there is asked about', (_label, authors, value) => {
    const listed = authors.slice(0, 2);
    const { facts, proposals } = reconcile(
      lookup({
        authors: listed.map((name) =>
          value ? name.charAt(0) + name.slice(1).toLowerCase() : name,
        ),
      }),
      found({ crossref: [print({ authors })] }),
    );
    expect(facts.authors).toBeUndefined();
    if (value) expect(proposals.at(-1)?.facts.authors?.value).toEqual(value);
    else expect(proposals).toHaveLength(1);
  });

  test('with initials there keeps the names that the site has in full', () => {
    const { facts } = reconcile(
      lookup(),
      found({ crossref: [print({ authors: ['A. Osei', 'B. Lind', 'C. Roe'] })] }),
    );
    expect(facts.authors?.value).toEqual(['Ada Osei', 'Bo Lind', 'C. Roe']);
  });

  test('is not completed from a list that lacks a name', () => {
    const { facts } = reconcile(lookup(), found({ crossref: [print({ lacksNames: true })] }));
    expect(facts.authors).toBeUndefined();
    expect(facts.doi?.value).toBe('10.5555/1');
  });

  test('dblp is asked for what the others do not have', () => {
    expect(needsDblp(lookup(), found())).toBe(true);
    expect(needsDblp(lookup({ category: 'math.AG' }), found())).toBe(false);
    expect(needsDblp(lookup(), found({ crossref: [print()] }))).toBe(false);
    expect(
      needsDblp(
        lookup({ category: 'math.AG' }),
        found({ crossref: [print({ lacksNames: true })] }),
      ),
    ).toBe(true);
  });
});
