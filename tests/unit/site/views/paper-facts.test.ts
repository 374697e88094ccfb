import { describe, expect, test } from 'vitest';
import { LINK_KIND_NAMES } from '../../../../src/domain/links.ts';
import { overlaySchema } from '../../../../src/domain/overlay.ts';
import type { Paper } from '../../../../src/domain/paper.ts';
import type { Site } from '../../../../src/site/site.ts';
import { paperView } from '../../../../src/site/views/paper-view.ts';
import { mainLinks, paperLinks } from '../../../../src/site/views/paper-links.ts';
import { citeView } from '../../../../src/site/views/cite-view.ts';
import { reasonOf } from '../../../../src/site/views/related-view.ts';
import { reportAddress } from '../../../../src/site/views/report-view.ts';
import { sourcesView } from '../../../../src/site/views/sources-view.ts';
import { versionsView } from '../../../../src/site/views/versions-view.ts';
import { makeLibrary, makeSite } from '../../../fixtures/library.ts';
import { makePaper } from '../../../fixtures/papers.ts';

const source = 'https://www.example.org/rain';
const fact = <Value>(value: Value) => ({ value, source });
const venue = { kind: 'conference', venue: fact('RAIN'), year: fact(2022) };
const paperWith = (overlay: object, facts = {}) =>
  makePaper({ id: 'osei-2021-rain', overlay, ...facts });

const versionsOf = (paper: Paper) => versionsView(paper, makeLibrary([paper]));
const valuesOf = (paper: Paper) => versionsOf(paper).facts.flatMap(({ values }) => values);

describe('paperLinks', () => {
  test('gives each its type, in one order', () => {
    const paper = paperWith({
      code: fact('https://code.example.org/rain'),
      links: [
        { kind: 'index', href: 'https://ideas.repec.org/p/1.html' },
        { kind: 'publisher', href: 'https://press.example.org/1' },
      ],
      publication: { ...venue, kind: 'journal' },
      doi: fact('10.1000/a<b'),
      arxiv: fact('2103.00001'),
    });
    expect(paperLinks(paper, makeSite())).toEqual([
      { kind: 'pdf', label: 'PDF', href: 'https://arxiv.org/pdf/2103.00001' },
      { kind: 'arxiv', label: 'arXiv', href: 'https://arxiv.org/abs/2103.00001' },
      { kind: 'code', label: 'Code', href: 'https://code.example.org/rain' },
      { kind: 'doi', label: 'DOI', href: 'https://doi.org/10.1000/a%3Cb' },
      { kind: 'publisher', label: 'Journal', href: 'https://press.example.org/1' },
      { kind: 'index', label: 'RePEc', href: 'https://ideas.repec.org/p/1.html' },
    ]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org', 'vbscript:x'])(
    'never leads to %s, even past the schema',
    (href) => {
      const paper = { ...makePaper({ id: 'rain' }), links: [{ kind: 'code' as const, href }] };
      expect(paperLinks(paper, makeSite())).toEqual([]);
      expect(overlaySchema.safeParse({ code: fact(href) }).success).toBe(false);
    },
  );
});

test.each([
  ['https://example.org/a"onclick="b', 'https://example.org/a%22onclick=%22b'],
  ['https://example.org/<b> {x}|`^', 'https://example.org/%3Cb%3E%20%7Bx%7D%7C%60%5E'],
  ['https://example.org\\{x/y', 'https://example.org/%7Bx/y'],
  ['https://example.org/\u202Efdp.nair', 'https://example.org/%E2%80%AEfdp.nair'],
  ['https://example.org/Zürich?a=%20&b#c', 'https://example.org/Z%C3%BCrich?a=%20&b#c'],
])('an address holds what addresses hold: %s', (href, encoded) => {
  expect(overlaySchema.parse({ code: fact(href) }).code?.value).toBe(encoded);
});

test('a link to a file of the site has its size, and its address under any base path', () => {
  const site = makeSite({
    basePath: '/lab/',
    files: [{ name: 'pdf/rain & tin.pdf', size: 1234567 }],
  });
  const links = [
    { kind: 'pdf' as const, href: '/pdf/rain & tin.pdf' },
    { kind: 'poster' as const, href: 'missing.pdf' },
  ];
  expect(paperLinks(makePaper({ id: 'rain', links }), site)).toEqual([
    { kind: 'pdf', label: 'PDF (1.2 MB)', href: '/lab/files/pdf/rain%20%26%20tin.pdf' },
  ]);
});

describe('mainLinks', () => {
  const doi = { doi: fact('10.1000/rain') };
  const elsewhere = { links: [{ kind: 'publisher', href: 'https://press.example.org/1' }] };
  const own = { links: [{ kind: 'pdf' as const, href: 'rain.pdf' }] };
  const site = makeSite({ files: [{ name: 'rain.pdf', size: 1000 }] });
  test.each([
    [
      'a preprint with code',
      { arxiv: fact('2103.00001'), code: fact(source) },
      {},
      'PDF arXiv Code',
    ],
    ['a preprint with a DOI', { arxiv: fact('2103.00001'), ...doi }, {}, 'PDF arXiv'],
    ['a journal article', { ...doi, ...elsewhere }, {}, 'DOI'],
    ['what only its publisher has', elsewhere, {}, 'Publisher'],
    ['a file of the site and a preprint', { arxiv: fact('2103.00001') }, own, 'PDF (1 kB) arXiv'],
    ['nothing', {}, {}, ''],
  ])('of %s', (_, overlay, facts, labels) => {
    const links = mainLinks(paperLinks(paperWith(overlay, facts), site));
    expect(links.map(({ label }) => label).join(' ')).toBe(labels);
  });
});

test.each(LINK_KIND_NAMES)('a link of the kind %s reaches the page', (kind) => {
  const href = 'https://example.org/rain';
  const paper = makePaper({ id: 'rain', links: [{ kind, href }] });
  expect(paperLinks(paper, makeSite())).toMatchObject([{ href }]);
});

describe('citeView', () => {
  const preprint = { arxiv: fact('2103.00001') };
  const title = { title: fact('Rain') };
  const authors = { authors: fact(['Ada M. Osei']) };
  test.each([
    ['nothing', {}, 'No published version found.'],
    ['a preprint', preprint, 'No published version found. Please cite the preprint.'],
    ['a published paper', { publication: venue }, 'Please cite the published version.'],
    [
      'a published paper of other authors',
      { publication: { ...venue, ...authors } },
      'Please cite the published version. Its author list differs.',
    ],
    [
      'a published paper of another title, too',
      { publication: { ...venue, ...title, ...authors } },
      'Please cite the published version. Its title and author list differ.',
    ],
  ])('advises on %s', (_, overlay, advice) => {
    const paper = paperWith(overlay);
    expect(citeView(paper, makeLibrary([paper])).advice).toBe(advice);
  });

  test('has the recommended version first and says what another button copies', () => {
    const paper = paperWith({ publication: venue });
    const { versions } = citeView(paper, makeLibrary([paper]));
    expect(versions.map(({ kind, forms }) => [kind, forms[0]?.copied])).toEqual([
      ['Conference paper', 'BibTeX'],
      ['Preprint', 'BibTeX of the preprint'],
    ]);
  });
});

describe('versionsView', () => {
  test.each([
    [{ pages: fact('12-34'), presentation: fact('Oral') }, 'conference', 'pages 12–34, oral'],
    [{ pages: fact('5'), volume: fact('6') }, 'journal', 'volume 6, article 5'],
    [{ series: fact('PMLR 1') }, 'conference', 'PMLR 1'],
  ])('writes %j of a %s as “%s”', (parts, kind, details) => {
    const paper = paperWith({ publication: { ...venue, kind, ...parts } });
    expect(valuesOf(paper).map(({ aside }) => aside)).toContain(details);
  });

  test('tells the day of the listing from first submission and revision', () => {
    const overlay = { firstSubmitted: fact('2020-02-03'), lastRevised: fact('2021-03-04') };
    const { facts } = versionsOf(paperWith(overlay, { yearFrom: 'retrieval' }));
    const dated = facts.flatMap(({ label, values: [{ iso, aside } = {}] }) =>
      iso === undefined ? [] : [[label, iso, aside]],
    );
    expect(dated).toEqual([
      ['Revised', '2021-03-04', '(year inferred)'],
      ['First submitted', '2020-02-03', undefined],
    ]);
  });

  test('says which title is shown and which others there were', () => {
    const titles = ['Rain', 'Rain on Tin Roofs', 'Rain on Roofs'];
    const titleHistory = fact(titles.map((title, index) => ({ title, version: index + 1 })));
    const paper = paperWith({ titleHistory, arxiv: fact('2103.00001') });
    const asides = valuesOf(paper).flatMap(({ aside }) => aside ?? []);
    expect(asides).toEqual(['version 2', '(version 1)', '(version 3)']);
  });
});

describe('sourcesView', () => {
  test('groups facts by source and keeps notes and sources in words', () => {
    const letter = 'letter of the author, 3 May 2026';
    const paper = paperWith({
      arxiv: fact('2103.00001'),
      authors: { ...fact(['Ada Osei']), note: 'In alphabetical order.' },
      publication: { ...venue, pages: { value: '1-2', source: letter } },
    });
    expect(sourcesView(paper)).toEqual([
      {
        facts: 'arXiv ID, authors, venue, year',
        label: 'example.org',
        href: source,
        notes: ['In alphabetical order.'],
      },
      { facts: 'pages', label: letter, href: undefined, notes: [] },
    ]);
  });
});

describe('reportAddress', () => {
  const report = { file: 'content/people.yaml', fields: ['name'], about: 'R&D? #1' };

  test('fills in a mail', () => {
    const address = reportAddress('mailto:a@example.org', report);
    expect(address).toMatch(
      /^mailto:a@example\.org\?subject=Mistake%20in%20content%2Fpeople\.yaml&/,
    );
    expect(new URL(address).searchParams.get('body')).toContain('R&D? #1');
  });

  test('fills in a form that has parameters already', () => {
    const { searchParams } = new URL(reportAddress('https://example.org/new?label=data', report));
    expect(searchParams.get('label')).toBe('data');
    expect(searchParams.get('title')).toBe('Mistake in content/people.yaml');
    expect(searchParams.get('body')).toContain('Field (keep what is wrong): name');
  });
});

describe('reasonOf', () => {
  test.each([
    [['kernel methods'], ['Osei', 'Lind'], 'Both on kernel methods, by Osei and Lind'],
    [['rain', 'snow', 'hail'], [], 'Both on rain, snow, and hail'],
    [[], ['Osei'], 'Both by Osei'],
    [[], ['Osei', 'Lind', 'Roe', 'Ek', 'Fu'], 'Both by Osei, Lind, Roe, and 2 more'],
    [[], [], ''],
  ])('%j, %j: %s', (subjects, families, reason) => {
    expect(reasonOf(subjects, families)).toBe(reason);
  });
});

test('a thumbnail is shown where its file is there', () => {
  const paper = makePaper({ id: 'osei-2021-rain', thumbnail: 'rain/roof.png' });
  const shown = (files: Site['files']) =>
    paperView(paper, makeLibrary([paper], { files })).thumbnail;
  expect(shown([{ name: 'rain/roof.png', size: 1 }])).toBe('/files/rain/roof.png');
  expect(shown([])).toBeUndefined();
});
