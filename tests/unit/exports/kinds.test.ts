/** One publication of each kind in every output; expected values after the documents that the modules name. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CSL_TYPES, KINDS } from '../../../src/domain/kinds.ts';
import { formatBibtex } from '../../../src/exports/bibtex/entry.ts';
import { formatCoins } from '../../../src/exports/coins.ts';
import { toCslItem } from '../../../src/exports/csl-json.ts';
import { createCitationFormatter } from '../../../src/exports/formatted-citation.ts';
import { describePaper } from '../../../src/exports/json-ld.ts';
import type { Reference } from '../../../src/exports/reference.ts';
import { formatRis } from '../../../src/exports/ris.ts';
import { scholarMeta } from '../../../src/exports/scholar-meta.ts';
import { PUBLICATIONS } from '../../fixtures/kinds.ts';
import { makeReferences } from '../../fixtures/references.ts';

function read(name: string): string {
  return readFileSync(new URL(`../../../src/exports/csl/${name}`, import.meta.url), 'utf8');
}

const format = createCitationFormatter({
  apa: read('apa.csl'),
  ieee: read('ieee.csl'),
  chicago: read('chicago-author-date.csl'),
  locale: read('locales-en-US.xml'),
});

interface Outputs {
  /** Lines between the braces, without author, title and url. */
  readonly bibtex: readonly [type: string, ...fields: string[]];
  /** Lines without id, title, authors, language and abstract. */
  readonly ris: readonly string[];
  readonly csl: Readonly<Record<string, unknown>>;
  readonly apa: string;
  readonly ieee: string;
  readonly chicago: string;
  readonly jsonLd: Readonly<Record<string, unknown>>;
  /** Tags that tell the kind, the date and the venue. */
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly coins: Readonly<Record<string, string | null>>;
}

const EXPECTED: Readonly<Record<keyof typeof PUBLICATIONS, Outputs>> = {
  'a preprint': {
    bibtex: [
      'misc',
      'year = {2021}',
      'month = mar',
      'eprint = {2103.00001}',
      'eprinttype = {arXiv}',
      'archivePrefix = {arXiv}',
      'primaryClass = {cs.LG}',
    ],
    ris: [
      'TY  - UNPB',
      'PY  - 2021',
      'DA  - 2021/03/04/',
      'PB  - arXiv',
      'AN  - arXiv:2103.00001',
      'UR  - https://arxiv.org/abs/2103.00001',
      'L1  - https://arxiv.org/pdf/2103.00001',
      'KW  - cs.LG',
    ],
    csl: { type: 'article', publisher: 'arXiv', issued: { 'date-parts': [[2021, 3, 4]] } },
    apa: 'Osei, A., & Lind, B. (2021). Rain on Tin Roofs (arXiv:2103.00001). arXiv. https://arxiv.org/abs/2103.00001',
    ieee: 'A. Osei and B. Lind, “Rain on Tin Roofs.” arXiv, Mar. 04, 2021. [Online]. Available: https://arxiv.org/abs/2103.00001',
    chicago:
      'Osei, Ada, and Bo Lind. 2021. “Rain on Tin Roofs.” arXiv. https://arxiv.org/abs/2103.00001.',
    jsonLd: { '@type': 'ScholarlyArticle', datePublished: '2021-03-04' },
    meta: {
      citation_publication_date: '2021/03/04',
      'DC.type': 'preprint',
      'DC.publisher': 'arXiv',
      'prism.number': 'arXiv:2103.00001',
    },
    coins: {
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
      'rft.type': 'preprint',
      'rft.publisher': 'arXiv',
      rft_id: 'info:doi/10.48550/arXiv.2103.00001',
    },
  },
  'a journal article': {
    bibtex: [
      'article',
      'journal = {Comparative Rain}',
      'volume = {58}',
      'number = {8}',
      'pages = {1670--1698}',
      'issn = {1234-5679}',
      'year = {2024}',
      'month = may',
      'doi = {10.1000/rain_2}',
    ],
    ris: [
      'TY  - JOUR',
      'PY  - 2024',
      'DA  - 2024/05//',
      'T2  - Comparative Rain',
      'VL  - 58',
      'IS  - 8',
      'SP  - 1670',
      'EP  - 1698',
      'SN  - 1234-5679',
      'DO  - 10.1000/rain_2',
      'KW  - elections',
      'KW  - weather',
    ],
    csl: {
      type: 'article-journal',
      author: [
        { family: 'García Teja', given: 'Gabriela' },
        { literal: 'Rain and Snow Institute' },
      ],
      issued: { 'date-parts': [[2024, 5]] },
      DOI: '10.1000/rain_2',
      URL: undefined,
      archive: undefined,
    },
    apa: 'García Teja, G. & Rain and Snow Institute. (2024). Rain and the Vote. Comparative Rain, 58(8), 1670–1698. https://doi.org/10.1000/rain_2',
    ieee: 'G. García Teja and Rain and Snow Institute, “Rain and the Vote,” Comparative Rain, vol. 58, no. 8, pp. 1670–1698, May 2024, doi: 10.1000/rain_2.',
    chicago:
      'García Teja, Gabriela and Rain and Snow Institute. 2024. “Rain and the Vote.” Comparative Rain 58 (8): 1670–98. https://doi.org/10.1000/rain_2.',
    jsonLd: {
      '@type': 'ScholarlyArticle',
      datePublished: '2024-05',
      isPartOf: { '@type': 'Periodical', name: 'Comparative Rain', issn: '1234-5679' },
      issn: undefined,
      pagination: '1670–1698',
    },
    meta: {
      citation_publication_date: '2024/05',
      citation_journal_title: 'Comparative Rain',
      citation_issn: '1234-5679',
      citation_volume: '58',
      citation_issue: '8',
      citation_firstpage: '1670',
      citation_lastpage: '1698',
      citation_arxiv_id: undefined,
      'DC.type': undefined,
    },
    coins: { 'rft.genre': 'article', 'rft.jtitle': 'Comparative Rain', 'rft.date': '2024-05' },
  },
  'a conference paper': {
    bibtex: [
      'inproceedings',
      'booktitle = {Conference on Rain}',
      'series = {PRR}',
      'volume = {7}',
      'pages = {3--9}',
      'venue = {Rainford}',
      'year = {2021}',
      'month = may',
    ],
    ris: [
      'TY  - CONF',
      'PY  - 2021',
      'DA  - 2021/05/07/',
      'C3  - Conference on Rain',
      'BT  - Conference on Rain',
      'T3  - PRR',
      'VL  - 7',
      'SP  - 3',
      'EP  - 9',
      'CY  - Rainford',
      'UR  - https://example.org/rain',
    ],
    csl: {
      type: 'paper-conference',
      'event-title': undefined,
      issued: {
        'date-parts': [
          [2021, 5, 7],
          [2021, 5, 9],
        ],
      },
    },
    apa: 'Osei, A. (2021). Rain on Tin. Conference on Rain, 7, 3–9. https://example.org/rain',
    ieee: 'A. Osei, “Rain on Tin,” in Conference on Rain, Rainford, May 2021, vol. 7, pp. 3–9. [Online]. Available: https://example.org/rain',
    chicago:
      'Osei, Ada. 2021. “Rain on Tin.” In Conference on Rain, 7:3–9. PRR. https://example.org/rain.',
    jsonLd: {
      '@type': 'ScholarlyArticle',
      isPartOf: { '@type': 'PublicationVolume', name: 'Conference on Rain' },
    },
    meta: {
      citation_conference_title: 'Conference on Rain',
      'DC.source': 'Conference on Rain',
      'DC.type': undefined,
    },
    coins: { 'rft.genre': 'proceeding', 'rft.btitle': 'Conference on Rain' },
  },
  'a chapter': {
    bibtex: [
      'incollection',
      'editor = {Lind, Bo}',
      'booktitle = {The Rain Book}',
      'pages = {1--9}',
      'publisher = {Rain Press}',
      'address = {Rainford}',
      'edition = {2}',
      'chapter = {7}',
      'year = {2021}',
    ],
    ris: [
      'TY  - CHAP',
      'ED  - Lind, Bo',
      'PY  - 2021',
      'DA  - 2021///',
      'T2  - The Rain Book',
      'BT  - The Rain Book',
      'SP  - 1',
      'EP  - 9',
      'ET  - 2',
      'PB  - Rain Press',
      'CY  - Rainford',
    ],
    csl: { type: 'chapter', editor: [{ family: 'Lind', given: 'Bo' }], page: '1-9' },
    apa: 'Osei, A. (2021). A Chapter on Hail. In B. Lind (Ed.), The Rain Book (2nd ed., pp. 1–9). Rain Press.',
    ieee: 'A. Osei, “A Chapter on Hail,” in The Rain Book, 2nd ed., B. Lind, Ed. Rainford: Rain Press, 2021, pp. 1–9.',
    chicago:
      'Osei, Ada. 2021. “A Chapter on Hail.” In The Rain Book, edited by Bo Lind, 2nd ed., 1–9. Rainford: Rain Press.',
    jsonLd: { '@type': 'Chapter', isPartOf: { '@type': 'Book', name: 'The Rain Book' } },
    meta: { citation_inbook_title: 'The Rain Book', citation_editor: 'Lind, Bo' },
    coins: { 'rft.genre': 'bookitem', 'rft.btitle': 'The Rain Book', 'rft.pub': 'Rain Press' },
  },
  'a book': {
    bibtex: [
      'book',
      'publisher = {Rain Press}',
      'address = {Rainford}',
      'pagetotal = {312}',
      'isbn = {978-0-00-000000-2}',
      'year = {2020}',
    ],
    ris: [
      'TY  - BOOK',
      'PY  - 2020',
      'DA  - 2020///',
      'PB  - Rain Press',
      'CY  - Rainford',
      'SN  - 978-0-00-000000-2',
    ],
    csl: { type: 'book', ISBN: '978-0-00-000000-2', 'number-of-pages': '312' },
    apa: 'Osei, A. (2020). Fogs of the North. Rain Press.',
    ieee: 'A. Osei, Fogs of the North. Rainford: Rain Press, 2020.',
    chicago: 'Osei, Ada. 2020. Fogs of the North. Rainford: Rain Press.',
    jsonLd: { '@type': 'Book', isbn: '978-0-00-000000-2' },
    meta: { 'DC.type': 'book', citation_isbn: '978-0-00-000000-2' },
    coins: { 'rft.genre': 'book', 'rft.btitle': 'Fogs of the North', 'rft.atitle': null },
  },
  'a book of editors': {
    bibtex: [
      'book',
      'editor = {Lind, Bo and Roe, Cy}',
      'publisher = {Rain Press}',
      'year = {2019}',
    ],
    ris: [
      'TY  - BOOK',
      'ED  - Lind, Bo',
      'ED  - Roe, Cy',
      'PY  - 2019',
      'DA  - 2019///',
      'PB  - Rain Press',
    ],
    csl: { type: 'book', author: undefined },
    apa: 'Lind, B., & Roe, C. (Eds.). (2019). Essays on Sleet. Rain Press.',
    ieee: 'B. Lind and C. Roe, Eds., Essays on Sleet. Rain Press, 2019.',
    chicago: 'Lind, Bo, and Cy Roe, eds. 2019. Essays on Sleet. Rain Press.',
    jsonLd: { '@type': 'Book', author: undefined },
    meta: { 'DC.type': 'book', citation_author: undefined },
    coins: { 'rft.btitle': 'Essays on Sleet', 'rft.au': null },
  },
  'a thesis': {
    bibtex: ['phdthesis', 'school = {University of Rain}', 'year = {2017}'],
    ris: [
      'TY  - THES',
      'PY  - 2017',
      'DA  - 2017///',
      'M3  - PhD thesis',
      'PB  - University of Rain',
    ],
    csl: { type: 'thesis', genre: 'PhD thesis', publisher: 'University of Rain' },
    apa: 'Osei, A. (2017). A Thesis on Sleet [PhD thesis]. University of Rain.',
    ieee: 'A. Osei, “A Thesis on Sleet,” PhD thesis, University of Rain, 2017.',
    chicago: 'Osei, Ada. 2017. “A Thesis on Sleet.” PhD thesis, University of Rain.',
    jsonLd: { '@type': 'Thesis', inSupportOf: 'PhD thesis', datePublished: '2017' },
    meta: {
      citation_dissertation_institution: 'University of Rain',
      citation_publication_date: '2017',
      'DC.type': 'thesis',
    },
    coins: {
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:dissertation',
      'rft.title': 'A Thesis on Sleet',
      'rft.inst': 'University of Rain',
      'rft.degree': 'PhD thesis',
    },
  },
  'a report': {
    bibtex: ['techreport', 'number = {TR-7}', 'institution = {Rain Institute}', 'year = {2020}'],
    ris: [
      'TY  - RPRT',
      'PY  - 2020',
      'DA  - 2020///',
      'M3  - Technical report',
      'SN  - TR-7',
      'PB  - Rain Institute',
    ],
    csl: { type: 'report', number: 'TR-7' },
    apa: 'Osei, A. (2020). A Report on Rain (Technical Report TR-7). Rain Institute.',
    ieee: 'A. Osei, “A Report on Rain,” Rain Institute, Technical report TR-7, 2020.',
    chicago: 'Osei, Ada. 2020. “A Report on Rain.” Technical report TR-7. Rain Institute.',
    jsonLd: { '@type': 'Report', reportNumber: 'TR-7' },
    meta: {
      citation_technical_report_institution: 'Rain Institute',
      citation_technical_report_number: 'TR-7',
    },
    coins: { 'rft.genre': 'report', 'rft.btitle': 'A Report on Rain' },
  },
  'a patent': {
    bibtex: ['misc', 'howpublished = {Patent XX 123}', 'year = {2019}', 'month = feb'],
    ris: ['TY  - PAT', 'PY  - 2019', 'DA  - 2019/02/03/', 'SN  - XX 123'],
    csl: { type: 'patent', number: 'XX 123' },
    apa: 'Osei, A. (2019). Roof (Patent No. XX 123).',
    ieee: 'A. Osei, “Roof,” XX 123, Feb. 03, 2019',
    chicago: 'Osei, Ada. 2019. Roof. XX 123, issued February 3, 2019.',
    jsonLd: {
      '@type': 'CreativeWork',
      identifier: [{ '@type': 'PropertyValue', propertyID: 'patent number', value: 'XX 123' }],
    },
    meta: { 'DC.type': 'patent' },
    coins: {
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:patent',
      'rft.title': 'Roof',
      'rft.number': 'XX 123',
    },
  },
  'a talk': {
    bibtex: [
      'misc',
      'howpublished = {Invited talk, Rain Meeting, Rainford}',
      'year = {2023}',
      'month = mar',
    ],
    ris: [
      'TY  - SLIDE',
      'PY  - 2023',
      'DA  - 2023/03//',
      'T2  - Rain Meeting',
      'M3  - Invited talk',
      'CY  - Rainford',
    ],
    csl: { type: 'speech', 'event-title': 'Rain Meeting', genre: 'Invited talk' },
    apa: 'Osei, A. (2023, March). What Rain Remembers [Invited talk]. Rain Meeting, Rainford.',
    ieee: 'A. Osei, “What Rain Remembers,” Rainford, Mar. 2023.',
    chicago: 'Osei, Ada. 2023. “What Rain Remembers.” Invited talk, Rainford, March.',
    jsonLd: { '@type': 'PresentationDigitalDocument' },
    meta: { 'DC.type': 'presentation' },
    coins: { 'rft.type': 'presentation' },
  },
  'a dataset': {
    bibtex: [
      'misc',
      'organization = {Rain Archive}',
      'version = {1.2}',
      'year = {2022}',
      'doi = {10.1000/drops}',
    ],
    ris: ['TY  - DATA', 'PY  - 2022', 'DA  - 2022///', 'PB  - Rain Archive', 'DO  - 10.1000/drops'],
    csl: { type: 'dataset', version: '1.2' },
    apa: 'Osei, A. (2022). Drops of a Year (1.2) [Data set]. Rain Archive. https://doi.org/10.1000/drops',
    ieee: 'A. Osei, “Drops of a Year.” Rain Archive, 2022. doi: 10.1000/drops.',
    chicago: 'Osei, Ada. 2022. “Drops of a Year.” Rain Archive. https://doi.org/10.1000/drops.',
    jsonLd: { '@type': 'Dataset', version: '1.2' },
    meta: { 'DC.type': 'dataset', citation_doi: '10.1000/drops' },
    coins: { 'rft.type': 'dataset', rft_id: 'info:doi/10.1000/drops' },
  },
  software: {
    bibtex: ['misc', 'version = {3.0}', 'year = {2022}'],
    ris: ['TY  - COMP', 'PY  - 2022', 'DA  - 2022///', 'UR  - https://example.org/dropcount'],
    csl: { type: 'software', URL: 'https://example.org/dropcount' },
    apa: 'Osei, A. (2022). dropcount (3.0). https://example.org/dropcount',
    ieee: 'A. Osei, “dropcount.” 2022. [Online]. Available: https://example.org/dropcount',
    chicago: 'Osei, Ada. 2022. “Dropcount.” https://example.org/dropcount.',
    jsonLd: { '@type': 'SoftwareApplication', version: '3.0' },
    meta: { 'DC.type': 'computerProgram' },
    coins: { 'rft.type': 'computerProgram' },
  },
  'a blog post': {
    bibtex: ['misc', 'howpublished = {Rain Notes}', 'year = {2018}', 'month = jun'],
    ris: [
      'TY  - BLOG',
      'PY  - 2018',
      'DA  - 2018/06/01/',
      'T2  - Rain Notes',
      'UR  - https://example.org/why',
    ],
    csl: { type: 'post-weblog', 'container-title': 'Rain Notes' },
    apa: 'Osei, A. (2018, June 1). Why It Rains. Rain Notes. https://example.org/why',
    ieee: 'A. Osei, “Why It Rains,” Rain Notes, Jun. 01, 2018. https://example.org/why',
    chicago:
      'Osei, Ada. 2018. “Why It Rains.” Rain Notes (blog). June 1, 2018. https://example.org/why.',
    jsonLd: { '@type': 'BlogPosting', isPartOf: { '@type': 'WebSite', name: 'Rain Notes' } },
    meta: { 'DC.type': 'blogPost' },
    coins: { 'rft.type': 'blogPost', 'rft.source': 'Rain Notes' },
  },
  'a manuscript': {
    bibtex: ['unpublished', 'pubstate = {revise and resubmit}', 'note = {revise and resubmit}'],
    ris: ['TY  - UNPB', 'N1  - revise and resubmit'],
    csl: { type: 'manuscript', status: 'revise and resubmit', issued: undefined },
    apa: 'Osei, A. (revise and resubmit). Ices.',
    ieee: 'A. Osei, “Ices.”',
    chicago: 'Osei, Ada. Revise and resubmit. “Ices.”',
    jsonLd: { '@type': 'CreativeWork', creativeWorkStatus: 'revise and resubmit' },
    meta: { 'DC.type': 'manuscript', citation_publication_date: undefined },
    coins: { 'rft.type': 'manuscript', 'rft.date': null },
  },
  'a document': {
    bibtex: ['misc', 'year = {2015}'],
    ris: ['TY  - GEN', 'PY  - 2015', 'DA  - 2015///'],
    csl: { type: 'document', author: [{ literal: 'Ministry of Weather' }] },
    apa: 'Ministry of Weather. (2015). Rules for Roofs.',
    ieee: 'Ministry of Weather, “Rules for Roofs.” 2015.',
    chicago: 'Ministry of Weather. 2015. “Rules for Roofs.”',
    jsonLd: { author: [{ '@type': 'Organization', name: 'Ministry of Weather' }] },
    meta: { 'DC.type': 'document' },
    coins: { 'rft.type': 'document', 'rft.au': 'Ministry of Weather' },
  },
};

const PAGE = 'https://papers.example.org/papers/osei-2021-rain-tin-roofs/';
const ROWS = Object.entries(PUBLICATIONS).map(([label, facts]) => ({
  label,
  reference: makeReferences(facts)[0],
  expected: EXPECTED[label as keyof typeof PUBLICATIONS],
}));

function bibtexOf(reference: Reference): readonly string[] {
  const [head = '', ...fields] = formatBibtex(reference).trim().split('\n').slice(0, -1);
  const type = /^@(\w+)/.exec(head)?.[1] ?? head;
  const lines = fields.map((line) => line.trim().replace(/,$/, ''));
  return [type, ...lines.filter((line) => !/^(?:author|title|url) =/.test(line))];
}

describe.each(ROWS)('$label', ({ reference, expected }) => {
  test('in BibTeX', () => {
    expect(bibtexOf(reference)).toEqual(expected.bibtex);
  });

  test('in RIS', () => {
    const lines = formatRis(reference).trim().split('\r\n').slice(0, -1);
    expect(lines.filter((line) => !/^(?:ID|TI|AU|LA|AB)/.test(line))).toEqual(expected.ris);
  });

  test('in CSL-JSON', () => {
    const item = toCslItem(reference);
    for (const [name, value] of Object.entries(expected.csl)) expect(item[name]).toEqual(value);
  });

  test('as a sentence', () => {
    const { apa, ieee, chicago } = format(reference);
    expect({ apa, ieee, chicago }).toEqual({
      apa: expected.apa,
      ieee: expected.ieee,
      chicago: expected.chicago,
    });
  });

  test('in JSON-LD', () => {
    const addresses = { page: PAGE, image: undefined, authors: [], code: undefined };
    const described = describePaper(reference, addresses);
    for (const [name, value] of Object.entries(expected.jsonLd)) {
      expect(described[name]).toEqual(value);
    }
  });

  test('in meta tags', () => {
    const tags = new Map(scholarMeta(reference, PAGE).map(({ name, content }) => [name, content]));
    for (const [name, value] of Object.entries(expected.meta)) expect(tags.get(name)).toBe(value);
  });

  test('in COinS', () => {
    const pairs = new URLSearchParams(formatCoins(reference));
    for (const [name, value] of Object.entries(expected.coins)) expect(pairs.get(name)).toBe(value);
  });
});

test.each(CSL_TYPES)('every output has a word for the kind %s', (type) => {
  const [reference] = makeReferences({ type, date: '2020' });
  expect(KINDS[type].label).not.toBe('');
  expect(formatRis(reference)).toMatch(/^TY {2}- [A-Z]+\r\n/);
  expect(formatBibtex(reference)).toMatch(/^@\w+\{/);
  expect(toCslItem(reference).type).toBe(type);
  expect(format(reference).apa).toContain('Rain on Tin Roofs');
});

test('a conference paper without pages names its venue once', () => {
  const [reference] = makeReferences({
    ...PUBLICATIONS['a conference paper'],
    variables: { 'container-title': 'Conference on Rain', 'event-title': 'Conference on Rain' },
  });
  expect(format(reference).markdown).toBe(
    'Osei, A. (2021). Rain on Tin. In *Conference on Rain*. <https://example.org/rain>',
  );
});

test.each([
  ['retracted', 'RETRACTED: Rain on Tin Roofs'],
  ['withdrawn', 'WITHDRAWN: Rain on Tin Roofs'],
  ['corrected', 'Rain on Tin Roofs'],
] as const)('what is %s says so before its title and in a note', (kind, title) => {
  const source = 'https://example.org/notice';
  const [reference] = makeReferences({ overlay: { notice: { kind, date: '2024-05', source } } });
  expect(reference.title).toBe(title);
  expect(format(reference).apa).toContain(title);
  expect(formatBibtex(reference).toLowerCase()).toContain(`note = {${kind} 2024-05: ${source}}`);
  expect(toCslItem(reference)['note']).toContain(source);
});

test('a paper without an abstract has none in any file', () => {
  const [reference] = makeReferences({ abstract: '' });
  expect(toCslItem(reference)).not.toHaveProperty('abstract');
  expect(formatRis(reference)).not.toContain('AB  - ');
  expect(formatBibtex(reference, { isComplete: true })).not.toContain('abstract');
  expect(scholarMeta(reference, PAGE).map(({ name }) => name)).not.toContain('citation_abstract');
});

test('a magazine has its own ISSN, a web page its type', () => {
  const addresses = { page: PAGE, image: undefined, authors: [], code: undefined };
  const [whole] = makeReferences({ type: 'collection', variables: { ISSN: '1234-5679' } });
  expect(describePaper(whole, addresses)['issn']).toBe('1234-5679');
  const [page] = makeReferences({ type: 'webpage' });
  expect(scholarMeta(page, PAGE)).toContainEqual({ name: 'DC.type', content: 'webpage' });
});
