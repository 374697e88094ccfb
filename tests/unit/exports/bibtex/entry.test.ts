import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import { partialDateSchema } from '../../../../src/domain/partial-date.ts';
import { formatBibtex, formatBibtexFile } from '../../../../src/exports/bibtex/entry.ts';
import type { FactsInput } from '../../../fixtures/papers.ts';
import { makeReferences, NASTY_NAMES, NASTY_TITLES, SOURCE } from '../../../fixtures/references.ts';

function lineOf(bibtex: string, field: string): string | undefined {
  return new RegExp(`^  ${field} = \\{?(.*?)\\}?,$`, 'm').exec(bibtex)?.[1];
}

/** TeX has one sign for a single quote and an apostrophe; formulas are read in part. */
function fold(text: string): string {
  return text
    .replaceAll('\\mathcal', '')
    .normalize('NFKC')
    .replaceAll(/[‘’`]/g, "'")
    .replaceAll(/\s/g, '');
}

/** The entry as a parser reads it that has no part in writing it, its text without markup. */
function readBack(bibtex: string): { title: string; authors: readonly string[] } {
  const { entries, errors } = parse(bibtex, { sentenceCase: false });
  expect(errors.filter(({ error }) => !error.startsWith('unhandled macro'))).toEqual([]);
  const fields = entries[0]?.fields;
  const authors = (fields?.author ?? []).map(({ firstName, prefix, lastName, suffix, name }) =>
    [firstName, prefix, lastName ?? name, suffix].filter(Boolean).join(' ').normalize('NFC'),
  );
  return { title: fold((fields?.title ?? '').replaceAll(/<\/?(?:span|i)[^>]*>/g, '')), authors };
}

describe('formatBibtex', () => {
  test('invents nobody of what stands before a family name', () => {
    const authors = [{ family: 'Osei', given: 'Ada', particle: 'of Snow, Bo and' }];
    const written = formatBibtex(makeReferences({ authors })[0]);
    expect(lineOf(written, 'author')).toBe('{of Snow, Bo and} Osei, Ada');
  });

  test('writes a preprint with every field that readers of e-prints look for', () => {
    const [preprint] = makeReferences({
      authors: ['Ada Osei', 'Bo Li'],
      truncated: true,
      overlay: { arxiv: { value: '2103.00001', source: SOURCE } },
    });
    expect(formatBibtex(preprint)).toBe(
      [
        '@misc{osei-2021-rain-tin-roofs,',
        '  author = {Osei, Ada and Li, Bo and others},',
        '  title = {Rain on Tin Roofs},',
        '  year = {2021},',
        '  month = mar,',
        '  eprint = {2103.00001},',
        '  eprinttype = {arXiv},',
        '  archivePrefix = {arXiv},',
        '  primaryClass = {cs.LG},',
        '  url = {https://arxiv.org/abs/2103.00001},',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('writes what an overlay says of a journal, and the preprint under a key of its own', () => {
    const [published, preprint] = makeReferences({
      overlay: {
        doi: { value: '10.1000/rain_1', source: SOURCE },
        publication: {
          kind: 'journal',
          venue: { value: 'Rain & Roofs', source: SOURCE },
          year: { value: 2022, source: SOURCE },
          volume: { value: '35(10)', source: SOURCE },
          pages: { value: '27198-27211', source: SOURCE },
          title: { value: 'Rain on Roofs', source: SOURCE },
          authors: { value: ['Ada M. Osei'], source: SOURCE },
        },
      },
    });
    expect(formatBibtex(published)).toBe(
      [
        '@article{osei-2021-rain-tin-roofs,',
        '  author = {Osei, Ada M.},',
        '  title = {Rain on Roofs},',
        '  journal = {Rain \\& Roofs},',
        '  volume = {35},',
        '  number = {10},',
        '  pages = {27198--27211},',
        '  year = {2022},',
        '  doi = {10.1000/rain_1},',
        '}',
        '',
      ].join('\n'),
    );
    expect(preprint && formatBibtex(preprint)).toMatch(
      /^@misc\{osei-2021-rain-tin-roofs-preprint,\n {2}author = \{Osei, Ada\},/,
    );
  });

  test.each(NASTY_NAMES)('writes the name $name so that it reads back', ({ name, bibtex }) => {
    const written = formatBibtex(makeReferences({ authors: ['Bo Li', name] })[0]);
    expect(lineOf(written, 'author')).toBe(`Li, Bo and ${bibtex}`);
    const read = readBack(written).authors[1] ?? '';
    // Without a space in print, the parts stand in another order.
    expect(name === '李雪' ? read.replace(/(.) (.)/, '$2$1') : read).toBe(name);
  });

  test.each(NASTY_TITLES)('writes the title $text so that it reads back', (row) => {
    const written = formatBibtex(makeReferences({ title: row.markdown })[0]);
    expect(lineOf(written, 'title')).toBe(row.bibtex);
    expect(readBack(written).title).toBe(fold(row.text));
  });

  test.each([
    ['$a \\text{ if $b$ is}$ on *tin*', '{$a \\text{ if $b$ is}$} on \\textit{tin}'],
    ['Rain $$a $ b$$ on tin', 'Rain {$a \\$ b$} on tin'],
  ])('writes one formula for the one in %s', (title, bibtex) => {
    expect(lineOf(formatBibtex(makeReferences({ title })[0]), 'title')).toBe(bibtex);
  });

  test('keeps braces balanced when a formula has not', () => {
    const written = formatBibtex(makeReferences({ title: 'On $}{$ and $\\{$' })[0]);
    expect(readBack(written).title).toContain('On');
    expect(written.replaceAll(/[^{]/g, '')).toHaveLength(written.replaceAll(/[^}]/g, '').length);
  });
});

test('formatBibtexFile puts an empty line between entries, and adds day and abstract', () => {
  const [reference] = makeReferences({ abstract: 'In $n$ *steps* {' });
  const file = formatBibtexFile([reference, reference]);
  expect(file).toContain('},\n}\n\n@misc{');
  expect(lineOf(file, 'day')).toBe('4');
  expect(lineOf(file, 'abstract')).toBe('In {$n$} \\textit{steps} \\textbraceleft{}');
});

test.each([
  {
    label: 'a DOI',
    overlay: { doi: { value: '10.1000/a}b', source: SOURCE } },
    field: 'doi',
    value: '10.1000/a%7Db',
  },
  {
    label: 'an address',
    overlay: { links: [{ kind: 'html' as const, href: 'https://example.org/{a}\\b' }] },
    field: 'url',
    value: 'https://example.org/%7Ba%7D/b',
  },
])('$label cannot close its brace', ({ overlay, field, value }) => {
  expect(lineOf(formatBibtex(makeReferences({ overlay })[0]), field)).toBe(value);
});

describe('an entry of a kind', () => {
  const PRESS = { publisher: 'Rain Press' };
  test.each<[string, FactsInput, RegExp]>([
    [
      'a master’s thesis',
      { type: 'thesis', variables: { genre: 'MSc thesis' } },
      /^@mastersthesis/,
    ],
    ['another thesis', { type: 'thesis', variables: { genre: 'Habilitation' } }, /^@phdthesis/],
    [
      "a chapter of the author's own book",
      { type: 'chapter', variables: { ...PRESS, 'chapter-number': '3' } },
      /^@inbook\{.+^ {2}chapter = \{3\},$/ms,
    ],
    ['a chapter of which no more is known', { type: 'chapter' }, /^@misc/],
    ['an article without a journal', { type: 'article-journal' }, /^@misc/],
    ['a manuscript', { type: 'manuscript' }, /^ {2}note = \{Unpublished\},$/m],
    [
      'a patent',
      { type: 'patent', variables: { genre: 'U.S. patent', number: '7' } },
      /howpublished = \{U\.S\. patent 7\}/,
    ],
    [
      'an organisation',
      { authors: [{ literal: 'Rain and Snow Institute' }, 'Ada Osei'] },
      /author = \{\{Rain and Snow Institute\} and Osei, Ada\}/,
    ],
    ['an organisation of one word', { authors: [{ literal: 'RAINLAB' }] }, /= \{\{RAINLAB\}\}/],
    [
      'a family name that begins like a particle',
      { authors: [{ family: 'de la Cruz', given: 'Mario', suffix: 'III' }] },
      /author = \{\{de la Cruz\}, III, Mario\}/,
    ],
    [
      'a particle before a family name with a bracket',
      { authors: [{ family: 'Velde (Bo)', particle: 'van', given: 'Ludo' }] },
      /author = \{van \{Velde \(Bo\)\}, Ludo\}/,
    ],
    ['a person called like what cuts a list', { authors: ['Others'] }, /author = \{\{Others\}\}/],
    ['an award', { award: 'Best paper', note: 'Oral' }, /note = \{Best paper\. Oral\}/],
  ])('of %s', (_, facts, line) => {
    expect(formatBibtex(makeReferences({ title: 'Rain', ...facts })[0])).toMatch(line);
  });
});

describe('the numbers, the kind and the event of', () => {
  const JOURNAL = { 'container-title': 'Journal of Rain', volume: '4' };
  const SERIES = { 'collection-title': 'Rain Studies', 'collection-number': '14' };
  test.each<[string, FactsInput, string[]]>([
    [
      'an issue of a journal',
      { type: 'article-journal', variables: { ...JOURNAL, issue: '2' } },
      ['volume = {4}', 'number = {2}'],
    ],
    [
      'an article with a number in place of pages',
      { type: 'article-journal', variables: { ...JOURNAL, number: '17' } },
      ['volume = {4}', 'eid = {17}'],
    ],
    [
      'a journal with its number in a series, which is no issue',
      { type: 'article-journal', variables: { ...JOURNAL, ...SERIES } },
      ['series = {Rain Studies}', 'volume = {4}'],
    ],
    [
      'a book in a series',
      { type: 'book', variables: { ...SERIES, number: '17' } },
      ['series = {Rain Studies}', 'number = {14}', 'eid = {17}'],
    ],
    [
      'a volume of a series, beside which styles refuse a number',
      { type: 'book', variables: { ...SERIES, volume: '2' } },
      ['series = {Rain Studies}', 'volume = {2}'],
    ],
    [
      'a book of which an issue is said',
      { type: 'book', variables: { issue: '3' } },
      ['number = {3}'],
    ],
    [
      'proceedings in a series',
      { type: 'paper-conference', variables: { 'container-title': 'RAIN', ...SERIES } },
      ['series = {Rain Studies}', 'number = {14}'],
    ],
    [
      'a paper at an event with a name of its own',
      {
        type: 'paper-conference',
        variables: { 'container-title': 'RAIN', 'event-title': 'Rain Week' },
      },
      ['eventtitle = {Rain Week}'],
    ],
    [
      'a PhD thesis, which the type says',
      { type: 'thesis', variables: { genre: 'Ph.D. thesis' } },
      [],
    ],
    [
      'another doctoral thesis',
      { type: 'thesis', variables: { genre: 'Cumulative PhD thesis' } },
      ['type = {Cumulative PhD thesis}'],
    ],
    [
      "a master's thesis, likewise",
      { type: 'thesis', variables: { genre: 'Master’s thesis' } },
      [],
    ],
    [
      'a licentiate thesis',
      { type: 'thesis', variables: { genre: 'Licentiate thesis' } },
      ['type = {Licentiate thesis}'],
    ],
    ['a technical report', { type: 'report', variables: { genre: 'Technical Report' } }, []],
    [
      'a working paper',
      { type: 'report', variables: { genre: 'Working paper', number: '7' } },
      ['number = {7}', 'type = {Working paper}'],
    ],
    [
      'a preprint that is a working paper',
      { type: 'article', variables: { genre: 'Working paper' } },
      ['type = {Working paper}'],
    ],
    [
      'a talk, which styles print only as it was published',
      { type: 'speech', variables: { genre: 'Poster', 'event-title': 'Rain Week' } },
      ['howpublished = {Poster, Rain Week}'],
    ],
    [
      'a patent without a number',
      { type: 'patent', variables: { genre: 'U.S. patent' } },
      ['howpublished = {U.S. patent}'],
    ],
  ])('%s', (_, facts, lines) => {
    const told = /^(?:series|volume|number|eid|type|eventtitle|howpublished) = /;
    const written = formatBibtex(makeReferences(facts)[0]).split('\n');
    expect(
      written.map((line) => line.trim().replace(/,$/, '')).filter((line) => told.test(line)),
    ).toEqual(lines);
  });
});

test('the way back has a field for all that BibTeX cannot say', () => {
  const [reference] = makeReferences({
    type: 'speech',
    authors: [{ family: 'Osei', given: 'Ada', marks: '*' }, 'Bo Lind'],
    date: '2021-05-07/2021-05-09',
    yearFrom: 'retrieval',
    category: 'cs.LG',
    selected: true,
    badges: ['Code', 'Data'],
    affiliations: ['some-lab', 'other-lab'],
    variables: {
      genre: 'Talk',
      'container-title': 'Proceedings of RAIN',
      'event-title': 'RAIN',
      'event-place': 'Rainford',
      number: '7',
      issue: '2',
      medium: 'video',
      PMID: '123',
    },
    notice: { kind: 'retracted', source: 'https://example.org/a b', note: '50% wrong' },
    preprint: {
      date: partialDateSchema.parse('2020'),
      title: 'An earlier rain',
      authors: ['A. Osei'],
      truncated: true,
    },
  });
  const lines = formatBibtexFile([reference])
    .split('\n')
    .map((line) => line.trim());
  expect(lines.filter((line) => line.startsWith('x-')).toSorted()).toEqual([
    'x-affiliations = {some-lab, other-lab},',
    'x-author = {Osei, A. and others},',
    'x-badges = {Code, Data},',
    'x-category = {cs.LG},',
    'x-container = {Proceedings of RAIN},',
    'x-date = {2021-05-07/2021-05-09},',
    'x-event = {RAIN},',
    'x-event-place = {Rainford},',
    'x-genre = {Talk},',
    'x-issue = {2},',
    'x-listed = {2020},',
    'x-marks = {*,},',
    'x-medium = {video},',
    'x-notice-kind = {retracted},',
    'x-notice-note = {50\\% wrong},',
    'x-notice-source = {https://example.org/a%20b},',
    'x-number = {7},',
    'x-pmid = {123},',
    'x-selected = {true},',
    'x-title = {An earlier rain},',
    'x-type = {speech},',
    'x-year-from = {retrieval},',
  ]);
});
