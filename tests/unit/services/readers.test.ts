import { describe, expect, test } from 'vitest';
import { calendarDateSchema } from '../../../src/domain/calendar-date.ts';
import { parsePersonName } from '../../../src/domain/person-name.ts';
import {
  ARXIV_IDS,
  ARXIV_SEARCHES,
  arxivSearch,
  codeIn,
  isWithdrawn,
} from '../../../src/services/arxiv.ts';
import type { Endpoint } from '../../../src/services/query-all.ts';
import { parseXml, UnreadableError } from '../../../src/services/answer.ts';
import { CROSSREF_DOIS, CROSSREF_REFERENCES } from '../../../src/services/crossref.ts';
import { DBLP_SEARCHES, dblpSearch } from '../../../src/services/dblp.ts';
import { openalexTitles } from '../../../src/services/openalex.ts';
import { recordSchema } from '../../../src/services/service-record.ts';

const DAY = calendarDateSchema.parse('2026-11-26');

function read(endpoint: Endpoint, text: string) {
  return endpoint.read(text, DAY).records;
}

const TARGET = {
  title: 'Sparse Lanterns: Routing of Paper Boats',
  authors: ['Jörg Müller', 'Bo Li'].map(parsePersonName),
  truncated: true,
  year: 2024,
};

function feed(entries: string, total = 1): string {
  return `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <opensearch:totalResults>${String(total)}</opensearch:totalResults>${entries}</feed>`;
}

const ENTRY = `<entry>
  <id>http://arxiv.org/abs/2403.09999v3</id>
  <title>Sparse Lanterns: $O(n\\log n)$
    Routing of Paper Boats</title>
  <updated>2025-01-18T15:08:05Z</updated>
  <category term="math.CO" scheme="http://arxiv.org/schemas/atom"/>
  <published>2024-03-14T17:59:46Z</published>
  <arxiv:comment>12 pages. Code: https://example.org/lanterns.</arxiv:comment>
  <arxiv:primary_category term="cs.DS"/>
  <arxiv:doi>10.5555/JPB.2025.0101 10.5555/2</arxiv:doi>
  <author><name>J\\"org M\\"uller</name><arxiv:affiliation>Harbour</arxiv:affiliation></author>
  <author><name>Bo Li Jr</name></author>
</entry>`;

describe('arXiv', () => {
  test('a record', () => {
    const [record] = read(ARXIV_IDS, feed(ENTRY));
    expect(record).toMatchObject({
      type: 'article',
      title: 'Sparse Lanterns: O(n log n) Routing of Paper Boats',
      authors: ['Jörg Müller', 'Bo Li Jr'],
      lacksNames: false,
      arxiv: '2403.09999',
      version: 3,
      date: '2024-03-14',
      revised: '2025-01-18',
      category: 'cs.DS',
      dois: ['10.5555/jpb.2025.0101', '10.5555/2'],
      source: 'https://arxiv.org/abs/2403.09999',
      retrieved: '2026-11-26',
    });
    expect(record && codeIn(record)).toBe('https://example.org/lanterns');
  });

  test.each<[string, string, object]>([
    [
      'a colon after a collaboration',
      '<name>:</name>',
      { authors: ['Jörg Müller'], lacksNames: false },
    ],
    ['a list that is cut', '<name>et al.</name>', { authors: ['Jörg Müller'], lacksNames: true }],
  ])('%s is no author', (_label, name, expected) => {
    const [record] = read(ARXIV_IDS, feed(ENTRY.replace('<name>Bo Li Jr</name>', name)));
    expect(record).toMatchObject(expected);
  });

  test.each([
    [
      '10.1002/(SICI)1-8(1)17:15&lt;1::AID-X&gt;3.0.CO;2-2',
      ['10.1002/(sici)1-8(1)17:15<1::aid-x>3.0.co;2-2'],
    ],
    ['10.5555/a,b', ['10.5555/a,b']],
    ['doi: 10.5555/1, 10.5555/2', ['10.5555/1', '10.5555/2']],
    ['10.5555/1;10.5555/2', ['10.5555/1', '10.5555/2']],
  ])('the DOIs of %s', (doi, dois) => {
    const text = ENTRY.replace('10.5555/JPB.2025.0101 10.5555/2', doi);
    expect(read(ARXIV_IDS, feed(text))[0]?.dois).toEqual(dois);
  });

  test.each([
    ['This paper has been withdrawn by the author due to an error.', true],
    ['The paper was withdrawn.', true],
    ['This paper studies goods withdrawn by their makers.', false],
  ])('abstract “%s”: withdrawn %s', (abstract, is) => {
    const text = ENTRY.replace('</entry>', `<summary>  ${abstract}</summary></entry>`);
    const [record] = read(ARXIV_IDS, feed(text));
    expect(record && isWithdrawn(record)).toBe(is);
  });

  test('an author without a name makes the list one that lacks names', () => {
    const [record] = read(ARXIV_IDS, feed(ENTRY.replace('<name>Bo Li Jr</name>', '<name/>')));
    expect(record).toMatchObject({ authors: ['Jörg Müller'], lacksNames: true });
  });

  test('control characters are blanks, and none reorders text', () => {
    const [record] = read(ARXIV_IDS, feed(ENTRY.replace('Routing', 'Rou\u0002t\u202Eing')));
    expect(record?.title).toContain('Rou ting');
  });

  test('no hit is an answer', () => {
    expect(ARXIV_SEARCHES.read(feed('', 0), DAY)).toEqual({ records: [], isCut: false });
  });

  test.each([
    [
      'an error in place of an entry',
      feed('<entry><id>https://arxiv.org/api/errors#x</id></entry>'),
    ],
    ['a total without entries', feed('', 3)],
    ['half an answer', feed(ENTRY).slice(0, 500)],
    ['a page of HTML', '<!DOCTYPE html><html><body><p>Sorry<br></body></html>'],
    ['nothing', ''],
  ])('%s is no answer', (_label, text) => {
    expect(() => read(ARXIV_IDS, text)).toThrow(UnreadableError);
  });

  test('a search quotes each word, and takes any of the first authors', () => {
    expect(arxivSearch(TARGET, 2)).toBe(
      'ti:"Lanterns" AND ti:"Routing" AND (au:"Müller" OR au:"muller" OR au:"li")',
    );
  });

  test('records of searches that were asked together are told apart', () => {
    const [record] = read(ARXIV_IDS, feed(ENTRY));
    expect(record && ARXIV_SEARCHES.isAnswer(record, arxivSearch(TARGET, 5) ?? '')).toBe(true);
    const other = { ...TARGET, title: 'Rain on Roofs' };
    expect(record && ARXIV_SEARCHES.isAnswer(record, arxivSearch(other, 5) ?? '')).toBe(false);
  });

  test.each([
    ['Code and data: https://example.org/a', 'https://example.org/a'],
    ['10 pages, code on our website https://example.org/f', 'https://example.org/f'],
    ['Project page with code at https://example.org/b.', 'https://example.org/b'],
    ['Code to be released, project page: https://example.org/c', undefined],
    ['A quantum code, slides at https://example.org/d', undefined],
    ['See https://example.org/e', undefined],
  ])('the code in “%s”: %s', (comment, code) => {
    const [record] = read(ARXIV_IDS, feed(ENTRY));
    expect(codeIn(recordSchema.parse({ ...record, comment }))).toBe(code);
  });

  test.each([
    ['This paper has been withdrawn by the authors', true],
    ['Withdrawn', true],
    ['The authors have withdrawn this paper', true],
    ['This submission has been withdrawn by arXiv administrators', true],
    ['12 pages', false],
  ])('%s: withdrawn %s', (comment, is) => {
    const [record] = read(ARXIV_IDS, feed(ENTRY));
    expect(isWithdrawn(recordSchema.parse({ ...record, comment }))).toBe(is);
  });
});

describe('Crossref', () => {
  test('damaged text and an invalid address are absent', () => {
    const spoiled = {
      ...item,
      'container-title': ['Boats \ud800'],
      resource: { primary: { URL: 'x' } },
    };
    const [record] = read(CROSSREF_DOIS, list(spoiled));
    expect(record).toMatchObject({ variables: { volume: '12' } });
    expect([record?.variables['container-title'], record?.page]).toEqual([undefined, undefined]);
    expect(read(CROSSREF_DOIS, list({ ...item, DOI: '10.5555/\udfff' }))).toEqual([]);
  });

  const item = {
    DOI: '10.5555/JPB.2025.0101',
    type: 'journal-article',
    title: ['Sparse Lanterns'],
    subtitle: ['Routing of <i>Paper</i>&#xA0;Boats &amp; more'],
    author: [
      {
        given: 'Jörg',
        family: 'Müller',
        ORCID: 'https://orcid.org/0000-0002-1825-0097',
        'authenticated-orcid': true,
      },
      { suffix: 'Jr.', given: 'Bo', family: 'Li' },
      { name: 'The Harbour Collaboration' },
      {},
    ],
    'container-title': ['Lecture Notes', 'Journal of Paper Boats'],
    volume: '12',
    page: '101-130',
    issued: { 'date-parts': [[2025, 1]] },
    resource: { primary: { URL: 'https://example.org/1' } },
    'updated-by': [
      { DOI: '10.5555/n', type: 'retraction', updated: { 'date-parts': [[2026, 2, 1]] } },
    ],
  };
  const list = (...items: object[]) =>
    JSON.stringify({ message: { 'total-results': items.length, items } });

  test('a record', () => {
    expect(read(CROSSREF_DOIS, list(item))).toMatchObject([
      {
        type: 'article-journal',
        title: 'Sparse Lanterns: Routing of Paper Boats & more',
        authors: [
          { family: 'Müller', given: 'Jörg' },
          { family: 'Li', given: 'Bo', suffix: 'Jr.' },
          { literal: 'The Harbour Collaboration' },
        ],
        lacksNames: true,
        doi: '10.5555/jpb.2025.0101',
        date: '2025-01',
        variables: { 'container-title': 'Journal of Paper Boats', volume: '12', page: '101-130' },
        page: 'https://example.org/1',
        isNotice: false,
        orcids: ['Jörg Müller 0000-0002-1825-0097'],
        retraction: { doi: '10.5555/n', date: '2026-02-01' },
      },
    ]);
  });

  test('one alone, as a single record comes', () => {
    expect(read(CROSSREF_DOIS, JSON.stringify({ message: item }))).toHaveLength(1);
  });

  test.each<[string, object, object]>([
    ['a preprint', { type: 'posted-content' }, { type: 'document' }],
    [
      'a title that says so',
      { title: ['RETRACTED: Sparse Lanterns'], 'updated-by': [] },
      { retraction: { doi: item.DOI } },
    ],
    [
      'a title that says so at its end',
      { title: ['Lanterns [Retracted]'], subtitle: [], 'updated-by': [] },
      { title: 'Lanterns', retraction: { doi: item.DOI } },
    ],
    [
      'a title about retractions',
      { title: ['Withdrawn Boats'], subtitle: [], 'updated-by': [] },
      { title: 'Withdrawn Boats', retraction: undefined },
    ],
    [
      'a subtitle that the title has, too',
      { title: ['Lanterns: A Study'], subtitle: ['A study'] },
      { title: 'Lanterns: A Study' },
    ],
    [
      'SSRN, which says that it is a journal',
      { DOI: '10.2139/ssrn.1', 'container-title': ['SSRN Electronic Journal'] },
      { type: 'document' },
    ],
    [
      'a chapter of a series',
      { type: 'book-chapter', 'container-title': ['Lecture Notes', 'Boats'] },
      { variables: { 'container-title': 'Boats' } },
    ],
    ['a dash of typographers', { page: '101–130' }, { variables: { page: '101-130' } }],
    [
      'degrees, and suffixes of names',
      {
        author: [
          { family: 'Li', given: 'Bo', suffix: 'MD, PhD' },
          { family: 'Roe', given: 'Cy', suffix: 'BSc' },
          { family: 'Lind', given: 'Bo', suffix: 'III' },
          { family: 'Osei', given: 'Kofi', suffix: '2nd' },
        ],
      },
      {
        authors: [
          { family: 'Li', given: 'Bo' },
          { family: 'Roe', given: 'Cy' },
          { family: 'Lind', given: 'Bo', suffix: 'III' },
          { family: 'Osei', given: 'Kofi', suffix: '2nd' },
        ],
      },
    ],
    [
      'others without names',
      {
        author: [
          { family: 'Li', given: 'Bo' },
          { family: 'al.', given: 'et' },
        ],
      },
      { authors: [{ family: 'Li', given: 'Bo' }], lacksNames: true },
    ],
    [
      'an update of itself',
      { 'update-to': [{ DOI: item.DOI.toLowerCase(), type: 'correction' }] },
      { isNotice: false },
    ],
    [
      'a new edition',
      { 'update-to': [{ DOI: '10.5555/o', type: 'new_edition' }] },
      { isNotice: false },
    ],
    ['a notice', { 'update-to': [{ DOI: '10.5555/o', type: 'erratum' }] }, { isNotice: true }],
    [
      'a correction of it',
      { 'updated-by': [{ DOI: '10.5555/c', type: 'correction' }] },
      { retraction: undefined },
    ],
    ['no date', { issued: { 'date-parts': [[null]] } }, { date: undefined }],
    [
      'an article number',
      { page: undefined, 'article-number': 'e101' },
      { variables: { page: 'e101' } },
    ],
  ])('%s', (_label, change, expected) => {
    expect(read(CROSSREF_DOIS, list({ ...item, ...change }))[0]).toMatchObject(expected);
  });

  test.each<[string, object, string]>([
    [
      'a book is in a series, not in a container',
      { type: 'monograph', 'container-title': ['Boats in Series'] },
      'container-title',
    ],
    ['an article that is not in a volume yet', { volume: 'ahead-of-print' }, 'volume'],
  ])('%s', (_label, change, name) => {
    const [record] = read(CROSSREF_DOIS, list({ ...item, ...change }));
    expect(record?.variables).not.toHaveProperty([name]);
  });

  test.each(['', 'Sorry', '{"message": {"items": [', list().replace('0', '7')])(
    '“%s” is no answer',
    (text) => {
      expect(() => read(CROSSREF_REFERENCES, text)).toThrow(UnreadableError);
    },
  );

  test('a DOI with a comma is asked alone', () => {
    expect(CROSSREF_DOIS.format(['10.1/a,b', '10.1/c'], undefined)).toBeUndefined();
    expect(CROSSREF_DOIS.format(['10.1/a,b'], 'a@example.org')).toBe(
      '/10.1%2Fa%2Cb?mailto=a%40example.org',
    );
  });
});

describe('dblp', () => {
  const info = {
    key: 'journals/jpb/MullerL25',
    type: 'Journal Articles',
    title: 'Sparse Lanterns: Routing &amp; Boats.',
    year: '2025',
    authors: { author: [{ text: 'Jörg Müller' }, { text: 'Bo Li 0012' }] },
    venue: ['J. Paper Boats', 'JPB'],
    doi: '10.5555/JPB.2025.0101',
  };
  const answer = (hits: object) => JSON.stringify({ result: { hits } });

  test('a record, with one author as an object', () => {
    const hit = [{ info }, { info: { ...info, authors: { author: { text: 'Bo Li' } } } }];
    expect(read(DBLP_SEARCHES, answer({ '@total': '2', hit }))).toMatchObject([
      {
        type: 'article-journal',
        title: 'Sparse Lanterns: Routing & Boats',
        authors: ['Jörg Müller', 'Bo Li'],
        doi: '10.5555/jpb.2025.0101',
        variables: { 'container-title': 'J. Paper Boats' },
        source: 'https://dblp.org/rec/journals/jpb/MullerL25',
      },
      { authors: ['Bo Li'] },
    ]);
  });

  test('no hits, and preprints, which are arXiv’s', () => {
    expect(read(DBLP_SEARCHES, answer({ '@total': '0' }))).toEqual([]);
    const hit = [{ info: { ...info, type: 'Informal or Other Publications' } }];
    expect(read(DBLP_SEARCHES, answer({ '@total': '1', hit }))).toEqual([]);
  });

  test('what dblp has of arXiv is a preprint, whatever it is called', () => {
    const hit = [{ info: { ...info, doi: undefined, venue: 'CoRR', volume: 'abs/2403.09999' } }];
    expect(read(DBLP_SEARCHES, answer({ '@total': '1', hit }))).toMatchObject([
      { type: 'document' },
    ]);
  });

  test('a search has words in ASCII alone', () => {
    expect(dblpSearch(TARGET)).toBe('Sparse Lanterns Routing Paper Boats muller');
  });
});

test('OpenAlex gives ids, and nothing that could become a fact', () => {
  const results = [
    { id: 'https://openalex.org/W0', display_name: null, doi: null, locations: [] },
    {
      id: 'https://openalex.org/W1',
      display_name: 'Sparse Lanterns',
      doi: 'https://doi.org/10.5555/JPB.2025.0101',
      locations: [{ landing_page_url: 'https://arxiv.org/abs/2403.09999' }],
    },
  ];
  expect(read(openalexTitles('key'), JSON.stringify({ results }))).toMatchObject([
    { type: 'document', authors: [], dois: ['10.5555/jpb.2025.0101'], arxiv: '2403.09999' },
  ]);
});

test('XML keeps mixed text in order, and knows no entity of its own', () => {
  expect(parseXml('<a>Sub<b>2</b> &amp; <![CDATA[<c>]]></a>').text).toBe('Sub2 & <c>');
  expect(() =>
    parseXml('<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>'),
  ).toThrow(UnreadableError);
});
