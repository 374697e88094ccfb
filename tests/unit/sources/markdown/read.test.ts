import { describe, expect, test } from 'vitest';
import { readBibtex } from '../../../../src/sources/bibtex/read.ts';
import { mergeCitation } from '../../../../src/sources/markdown/merge-citation.ts';
import { readMarkdown } from '../../../../src/sources/markdown/read.ts';
import type { SourceContext } from '../../../../src/sources/read-source.ts';
import type { SourceRecord } from '../../../../src/domain/source-record.ts';

function read(text: string, context?: SourceContext): SourceRecord {
  const [record] = readMarkdown(text, 'rain.md', context).records;
  if (record === undefined) throw new Error('Expected a record.');
  return record;
}

test('a page of academicpages', () => {
  const { publication, abstract, leftOut, problems } = read(`---
title: "Rain on Tin Roofs"
collection: publications
category: manuscripts
permalink: /publication/2024-05-01-rain
excerpt: 'Rain.'
date: 2024-05-01
venue: 'Journal of Rain'
paperurl: 'https://example.org/files/rain.pdf'
slidesurl: 'https://example.org/files/rain-slides.pdf'
bibtexurl: 'https://example.org/files/rain.bib'
citation: 'Osei, A., &amp; Lind, B. (2024). &quot;Rain on Tin Roofs.&quot; <i>Journal of Rain</i>. 1(1).'
---
We listen to rain on *tin* roofs.

[Download paper here](https://example.org/files/rain.pdf)

Recommended citation: Osei, A. (2024). Rain on Tin Roofs.
`);
  expect(publication).toEqual({
    type: 'article-journal',
    title: 'Rain on Tin Roofs',
    authors: [
      { family: 'Osei', given: 'A.' },
      { family: 'Lind', given: 'B.' },
    ],
    truncated: false,
    date: '2024-05-01',
    variables: { 'container-title': 'Journal of Rain', volume: '1', issue: '1' },
    links: [
      { kind: 'pdf', href: 'https://example.org/files/rain.pdf' },
      { kind: 'slides', href: 'https://example.org/files/rain-slides.pdf' },
    ],
  });
  expect(abstract).toBe('We listen to rain on *tin* roofs.');
  expect(leftOut).toEqual(['excerpt', 'bibtexurl']);
  expect(problems.map(({ code }) => code)).toEqual(['source-names-doubtful']);
  expect(problems[0]?.message).toContain('citation');
});

const BLOX = `---
title: 'Rain in $O(n)$ and H<sub>2</sub>O'
authors:
  - admin
  - Bo Lind
author_notes: ['Equal contribution']
date: '2024-05-01T00:00:00Z'
publishDate: '2024-06-01T00:00:00Z'
publication_types: ['paper-conference']
publication: 'In *Conference on Rain*'
publication_short: 'In *CoR*'
abstract: We listen to 5% of it.
summary: Rain.
tags: [tin, roofs]
featured: true
hugoblox:
  ids:
    doi: 10.5555/rain
url_pdf: rain.pdf
url_code: 'https://example.org/code'
url_dataset: ''
slides: example
links:
  - name: Video
    url: https://example.org/video
image:
  caption: Rain
---

{{% callout note %}}
Click the button.
{{% /callout %}}
`;

test('a page of Hugo Blox', () => {
  const record = read(BLOX, { nicknames: new Map([['admin', 'Ada Osei']]) });
  expect(record.publication).toEqual({
    type: 'paper-conference',
    title: 'Rain in $O(n)$ and H₂O',
    authors: ['Ada Osei', 'Bo Lind'],
    truncated: false,
    date: '2024-05-01',
    variables: { 'container-title': 'Conference on Rain' },
    doi: '10.5555/rain',
    links: [
      { kind: 'pdf', href: 'rain.pdf' },
      { kind: 'code', href: 'https://example.org/code' },
      { kind: 'video', href: 'https://example.org/video' },
    ],
    keywords: ['tin', 'roofs'],
    selected: true,
  });
  expect(record.abstract).toBe('We listen to 5% of it.');
  expect(record.leftOut).toEqual([
    'author_notes',
    'publication_short',
    'summary',
    'slides',
    'image',
  ]);
  expect(record.problems).toEqual([]);
});

test('a person’s page that nobody knows is reported', () => {
  expect(read(BLOX).problems.map(({ code }) => code)).toEqual(['source-names-doubtful']);
});

test('the citation beside a page has the names, the numbers and the kind', () => {
  const [cited] = readBibtex(
    '@article{osei, title = {Rain}, author = {Osei, Ada and Lind, Bo}, year = 2024, month = jun, journal = {Journal of Rain}, volume = 7, url = {https://example.org/rain}}',
    'cite.bib',
  ).records;
  const { publication, key, abstract, problems } = mergeCitation(read(BLOX), cited);
  expect(publication).toMatchObject({
    type: 'article-journal',
    title: 'Rain in $O(n)$ and H₂O',
    authors: [
      { family: 'Osei', given: 'Ada' },
      { family: 'Lind', given: 'Bo' },
    ],
    date: '2024-06',
    variables: { 'container-title': 'Journal of Rain', volume: '7' },
    doi: '10.5555/rain',
  });
  expect(publication.links).toHaveLength(4);
  expect([key, abstract, problems]).toEqual(['osei', 'We listen to 5% of it.', []]);
});

describe('a kind', () => {
  test.each([
    ['publication_types: ["2"]', 'article-journal', 0],
    ['publication_types: [3]', 'article', 0],
    ['category: conferences', 'paper-conference', 0],
    ['venue: Proceedings of Rain', 'paper-conference', 1],
    ['venue: Journal of Rain', 'article-journal', 1],
    ['category: constructor', 'document', 1],
  ])('of %s', (line, type, warnings) => {
    const { publication, problems } = read(`---\ntitle: Rain\nauthor: Ada Osei\n${line}\n---\n`);
    expect([publication.type, problems.length]).toEqual([type, warnings]);
  });
});

test.each([
  ['authors: Ada Osei, Bo Lind and Cy Roe', ['Ada Osei', 'Bo Lind', 'Cy Roe']],
  ['authors: ["Osei, Ada", Bo Lind]', [{ family: 'Osei', given: 'Ada' }, 'Bo Lind']],
  ['citation: "A. Osei and B. Lind, “Rain,” Roofs, vol. 1, 2024."', ['A. Osei', 'B. Lind']],
  ['citation: "Osei, A. (2024). “Rain.” Roofs. 1(1)."', [{ family: 'Osei', given: 'A.' }]],
  [
    'citation: "Osei A, Lind B. Rain. Roofs. 2024."',
    [
      { family: 'Osei', given: 'A.' },
      { family: 'Lind', given: 'B.' },
    ],
  ],
])('names of %s', (line, names) => {
  expect(read(`---\ntitle: Rain\n${line}\n---\n`).publication.authors).toEqual(names);
});

test('a placeholder of a template is named', () => {
  const { publication, leftOut } = read(`---\ntitle: Rain\nyear: 2024\n{{x}}: y\n---\n`);
  expect([publication.title, publication.date, leftOut]).toEqual(['Rain', '2024', ['{{x}}']]);
});

test('a name that contains names of names is no burden', () => {
  const { publication } = read(`---\ntitle: Rain\n${'? '.repeat(100)}: y\n---\n`);
  expect(publication.title).toBe('Rain');
});

describe('a file that is no page of a paper', () => {
  test.each([
    ['# Rain\n', 'no front matter'],
    ['+++\ntitle = "Rain\n+++\n', 'not TOML'],
    ['---\ntitle: "Rain\n---\n', 'not YAML'],
    ['---\n- Rain\n---\n', 'no fields'],
    [`---\na: ${'['.repeat(20_000)}\n---\n`, 'not YAML'],
    [
      `---\na: &a [1,1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\n---\n`,
      'not YAML',
    ],
  ])('%#', (text, fault) => {
    const { records, problems } = readMarkdown(text, 'rain.md');
    expect(records).toEqual([]);
    expect(problems[0]?.message).toContain(fault);
  });
});

test('a page of an older Hugo site has TOML', () => {
  const page =
    '+++\ntitle = "Rain"\ndate = 2017-05-03\nauthors = ["Ada Osei"]\npublication_types = ["7"]\npublication = "University of Rain"\n+++\nWe listen.\n';
  expect(read(page)).toMatchObject({
    publication: {
      type: 'thesis',
      title: 'Rain',
      authors: ['Ada Osei'],
      date: '2017-05-03',
      variables: { publisher: 'University of Rain' },
    },
    abstract: 'We listen.',
  });
});

test.each([
  [
    'A. Osei, "Rain," <i>Roofs</i>, vol. 7, no. 2, pp. 11–19, Mar. 2022, doi: 10.5555/r.7.',
    {
      type: 'article-journal',
      doi: '10.5555/r.7',
      variables: { volume: '7', issue: '2', page: '11-19' },
    },
  ],
  [
    'Ada Osei. "Rain." Roofs 12, no. 3 (2021): 101–119.',
    { variables: { volume: '12', issue: '3', page: '101-119' } },
  ],
  [
    'Osei AB, Lind B. Rain. Roofs. 2021 May;7(2):11-19. doi:10.5555/r.7',
    {
      doi: '10.5555/r.7',
      variables: { volume: '7', issue: '2', page: '11-19' },
    },
  ],
  [
    'Osei, A. (2023). <i>Rain</i>. PhD thesis, Roofs.',
    { type: 'thesis', variables: { genre: 'PhD thesis', publisher: 'Roofs' } },
  ],
])('the facts of the sentence %s', (citation, expected) => {
  const page = `---\ntitle: Rain\nvenue: Roofs\ncitation: '${citation}'\n---\n`;
  expect(read(page).publication).toMatchObject(expected);
});

test('authors in the form of Quarto', () => {
  const page =
    '---\ntitle: Rain\nauthor:\n  - { name: Ada Osei, orcid: 1 }\n  - name: Bo Lind\n  - Cy Roe\n---\n';
  const { publication, leftOut } = read(page);
  expect(publication.authors).toEqual(['Ada Osei', 'Bo Lind', 'Cy Roe']);
  expect(leftOut).toEqual(['author.orcid']);
});

test('a date that is none is named', () => {
  const { leftOut, problems } = read('---\ntitle: Rain\nauthors: Ada Osei\ndate: soon\n---\n');
  expect(leftOut).toEqual(['date']);
  expect(problems.map(({ message }) => message).join('\n')).toContain('“soon”');
});

test('a link may have a provider and an id', () => {
  const page =
    '---\ntitle: Rain\nlinks:\n  - { type: code, provider: github, id: osei/rain }\n  - { type: preprint, provider: arxiv, id: 2405.99901v1 }\n---\n';
  expect(read(page).publication).toMatchObject({
    arxiv: '2405.99901',
    links: [{ kind: 'code', href: 'https://github.com/osei/rain' }],
  });
});

test('a heading of the abstract is no sentence of it', () => {
  expect(read('---\ntitle: Rain\n---\n\n## Abstract\n\nWe listen.\n').abstract).toBe('We listen.');
});

test('a link that somebody named is no publisher’s', () => {
  const page =
    '---\ntitle: Rain\nvenue: Roofs\nlinks:\n  - { name: Press kit, url: https://example.org/kit }\n---\n';
  expect(read(page).publication.links).toEqual([
    { kind: 'other', href: 'https://example.org/kit' },
  ]);
});

const inVenue = (name: string) => ({ variables: { 'container-title': name } });

test.each<[string, object]>([
  ['venue: Journal of Rain', { type: 'article-journal', ...inVenue('Journal of Rain') }],
  ['journal: Journal of Rain', { type: 'article-journal', ...inVenue('Journal of Rain') }],
  [
    'booktitle: Proceedings of Rain',
    { type: 'paper-conference', ...inVenue('Proceedings of Rain') },
  ],
  ['conference: Rain Meeting', { type: 'paper-conference', ...inVenue('Rain Meeting') }],
  ['publication_short: Rain Letters', { type: 'article-journal', ...inVenue('Rain Letters') }],
  [
    'publication: "In: Journal of Rain, 12 (3-4)"',
    { variables: { 'container-title': 'Journal of Rain', volume: '12', issue: '3-4' } },
  ],
  [
    'publication: "*Journal of Rain, 12*(3), pp. 4-9"',
    { variables: { 'container-title': 'Journal of Rain', volume: '12', issue: '3', page: '4-9' } },
  ],
  ['publication: "In Spring Rain, "', inVenue('Spring Rain')],
  ['type: book', { type: 'book' }],
  [
    'publication_type: thesis\nschool: University of Rain',
    { type: 'thesis', variables: { publisher: 'University of Rain' } },
  ],
  [
    'type: report\ninstitution: Rain Institute',
    { type: 'report', variables: { publisher: 'Rain Institute' } },
  ],
  [
    'journal: Hail\nvolume: 7\nnumber: 2\npages: 3-9\npublisher: Rain Press\nlocation: Oslo',
    {
      variables: {
        'container-title': 'Hail',
        volume: '7',
        issue: '2',
        page: '3-9',
        publisher: 'Rain Press',
        'event-place': 'Oslo',
      },
    },
  ],
  [
    'journal: Hail\nissue: 2\npage: 3',
    { variables: { 'container-title': 'Hail', issue: '2', page: '3' } },
  ],
  ['year: 2021', { date: '2021' }],
  ['publishDate: 2021-05-07T10:20:30Z', { date: '2021-05-07' }],
  ['date: May 2021\nyear: 2020', { date: '2021-05' }],
  ['status: in press', { status: 'in press' }],
  ['doi: 10.5555/rain', { doi: '10.5555/rain' }],
  ['arxiv: "2103.00001"', { arxiv: '2103.00001' }],
  ['eprint: "2103.00001"', { arxiv: '2103.00001' }],
  ['tags: [tin, "\\"acid rain\\""]', { keywords: ['tin', 'acid rain'] }],
  ['keywords: [tin]', { keywords: ['tin'] }],
  ['note: Oral', { note: 'Oral' }],
  ['comment: Oral', { note: 'Oral' }],
  ['award: First', { award: 'First' }],
  ['awards: First', { award: 'First' }],
  ['selected: true', { selected: true }],
  ['featured: false', { selected: false }],
  ['author: Ada Osei and others', { authors: ['Ada Osei'], truncated: true }],
  ['authors: [Ada Osei, Bo Lind]', { authors: ['Ada Osei', 'Bo Lind'], truncated: false }],
])('of a page with %j the publication has %j', (front, expected) => {
  const { publication, leftOut, problems } = read(`---\ntitle: Rain\n${front}\n---\n`);
  expect(publication).toMatchObject(expected);
  expect(leftOut.filter((name) => name !== 'year')).toEqual([]);
  expect(problems.filter(({ code }) => code !== 'source-type-unknown')).toEqual([]);
});

test.each([
  ['abstract: We listen.\nsummary: Short.', '', 'We listen.'],
  ['summary: Short.', 'We listen.', 'We listen.'],
  ['summary: Short.', '', 'Short.'],
  ['excerpt: Short.', '', 'Short.'],
  ['description: Short.', '', 'Short.'],
])('the abstract of a page with %j and %j is %j', (front, body, abstract) => {
  expect(read(`---\ntitle: Rain\n${front}\n---\n${body}`).abstract).toBe(abstract);
});

test('an id in place of a name is doubted, unless the site says who it is', () => {
  const page = '---\ntitle: Rain\nauthors: [osei, Bo Lind, lind_2]\n---\n';
  const nicknames = new Map([['lind_2', 'Bea Lind']]);
  const [problem, ...more] = read(page, { nicknames }).problems.filter(
    ({ code }) => code === 'source-names-doubtful',
  );
  expect(problem?.message).toContain('“osei” may be the id of a person’s page');
  expect(problem?.message).not.toContain('lind_2” may be');
  expect(more).toEqual([]);
});

test('a page without front matter is refused at its beginning', () => {
  expect(readMarkdown('# Rain\n', 'rain.md')).toMatchObject({
    records: [],
    problems: [{ code: 'source-unreadable', place: { file: 'rain.md', line: 1, column: 1 } }],
  });
});
