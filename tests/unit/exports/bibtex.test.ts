import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import { formatBibtex, formatBibtexFile } from '../../../src/exports/bibtex.ts';
import type { FactsInput } from '../../fixtures/papers.ts';
import { makeReferences, NASTY_NAMES, NASTY_TITLES, SOURCE } from '../../fixtures/references.ts';

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
    ['an award', { award: 'Best paper', note: 'Oral' }, /note = \{Best paper\. Oral\}/],
  ])('of %s', (_, facts, line) => {
    expect(formatBibtex(makeReferences({ title: 'Rain', ...facts })[0])).toMatch(line);
  });
});
