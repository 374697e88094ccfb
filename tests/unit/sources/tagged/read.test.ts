import { describe, expect, test } from 'vitest';
import type { CslType } from '../../../../src/domain/kinds.ts';
import type { Name } from '../../../../src/domain/name.ts';
import type { Variables } from '../../../../src/domain/publication.ts';
import {
  MEDLINE,
  REFER,
  RIS,
  WEB_OF_SCIENCE,
  type Dialect,
} from '../../../../src/sources/tagged/dialects.ts';
import { readTagged } from '../../../../src/sources/tagged/read.ts';

const OSEI = { family: 'Osei', given: 'Ada B.' };
const ARTICLE = {
  type: 'article-journal',
  title: 'Rain on *E. pluvia*: 5% of H₂O',
  authors: [OSEI, { family: 'Velde', particle: 'van der', given: 'Ludo' }],
  truncated: false,
  date: '2021-05-03',
  doi: '10.5555/rain',
  keywords: ['tin', 'roofs'],
};

const ISSUE = { 'container-title': 'Journal of Rain', volume: '7', issue: '2' };

describe('a journal article', () => {
  test.each<[Dialect, string, object, readonly string[]]>([
    [
      RIS,
      `TY  - JOUR
AU  - Osei, Ada B.
AU  - van der Velde, Ludo
TI  - Rain on <i>E. pluvia</i>: 5% of H<sub>2</sub>O
T2  - Journal of Rain
JA  - J. Rain
PY  - 2021/05/03/
Y2  - 2022/01/01
VL  - 7
IS  - 2
SP  - 1
EP  - 9
SN  - 1234-5678
DO  - https://doi.org/10.5555/rain
KW  - tin
KW  - roofs
AB  - We listen
to rain.
ER  - `,
      { ...ISSUE, page: '1-9', ISSN: '1234-5678' },
      ['Y2'],
    ],
    [
      MEDLINE,
      `PMID- 12345678
OWN - NLM
IS  - 1234-5678 (Electronic)
VI  - 7
IP  - 2
DP  - 2021 May 3
TI  - Rain on <i>E. pluvia</i>:
      5% of H<sub>2</sub>O
PG  - 1-9
LID - S1234(21)00001-1 [pii]
AID - 10.5555/rain [doi]
AB  - We listen
      to rain.
FAU - Osei, Ada B.
AU  - Osei AB
FAU - van der Velde, Ludo
AU  - van der Velde L
PT  - Journal Article
JT  - Journal of Rain
OT  - tin
OT  - roofs`,
      { ...ISSUE, page: '1-9', ISSN: '1234-5678', PMID: '12345678' },
      ['OWN'],
    ],
    [
      WEB_OF_SCIENCE,
      `FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Osei, AB
   van der Velde, L
AF Osei, Ada B.
   van der Velde, Ludo
TI Rain on <i>E. pluvia</i>: 5% of
   H<sub>2</sub>O
SO Journal of Rain
DT Article
DE tin; roofs
AB We listen to rain.
SN 1234-5678
PD MAY 3
PY 2021
VL 7
IS 2
AR 17
DI 10.5555/rain
UT WOS:000000001
ER

EF`,
      { ...ISSUE, number: '17', ISSN: '1234-5678' },
      ['UT'],
    ],
    [
      REFER,
      `%0 Journal Article
%A Osei, Ada B.
%A van der Velde, Ludo
%T Rain on <i>E. pluvia</i>: 5% of H<sub>2</sub>O
%J Journal of Rain
%D 2021
%8 May 3
%V 7
%N 2
%P 1-9
%@ 1234-5678
%R 10.5555/rain
%K tin
roofs
%X We listen to rain.
%W Rain Library`,
      { ...ISSUE, page: '1-9', ISSN: '1234-5678' },
      ['%W'],
    ],
  ])('in $name', (dialect, text, variables, leftOut) => {
    const { records, problems } = readTagged(dialect)(text, 'rain.txt');
    expect(problems).toEqual([]);
    expect(records.map(({ publication }) => publication)).toEqual([{ ...ARTICLE, variables }]);
    expect(records[0]).toMatchObject({ abstract: 'We listen to rain.', leftOut, problems: [] });
  });
});

describe('RIS', () => {
  const read = (lines: string) => {
    const text = `TY  - ${lines}\nTI  - Rain\nAU  - Osei, Ada\nER  - \n`;
    return readTagged(RIS)(text, 'rain.ris').records[0];
  };

  test.each([
    ['CONF', 'paper-conference'],
    ['CPAPER', 'paper-conference'],
    ['CHAP', 'chapter'],
    ['THES', 'thesis'],
    ['RPRT', 'report'],
    ['SLIDE', 'speech'],
    ['UNPB', 'manuscript'],
  ])('the type %s', (type, kind) => {
    expect(read(type)?.publication.type).toBe(kind);
  });

  test('that nobody knows is reported', () => {
    const record = read('RAIN');
    expect(record?.publication.type).toBe('document');
    expect(record?.problems.map(({ code }) => code)).toEqual(['source-type-unknown']);
  });

  test.each([
    ['PY  - 2021', '2021'],
    ['PY  - 2021///', '2021'],
    ['Y1  - 2021/05//', '2021-05'],
    ['PY  - 2021\nDA  - 2021/05/03/', '2021-05-03'],
    ['PY  - 2021\nDA  - 2021/13/40', '2021'],
    ['DA  - May 2021', '2021-05'],
    ['PY  - 2021\nY1  - 3-5 May 2021', '2021-05'],
    ['PY  - 2021\nY1  - 2021/05/03', '2021-05-03'],
    ['PY  - 2021\nDA  - May 3', '2021-05-03'],
    ['PY  - 2021\nDA  - 2020/12/15', '2021'],
  ])('the date %j', (lines, date) => {
    expect(read(`JOUR\n${lines}`)?.publication.date).toBe(date);
  });

  test.each([
    ['PY  - 2021\nDA  - 2020/12/15', ['DA'], []],
    ['PY  - 2021\nDA  - Spring', ['DA'], []],
    ['PY  - 2021\nDA  - Spring 2021', [], ['Only part of the field “DA” is read: “Spring 2021”.']],
  ])('what is not in the date is named: %j', (lines, leftOut, messages) => {
    const record = read(`JOUR\n${lines}`);
    expect(record?.leftOut).toEqual(leftOut);
    expect(record?.problems.map(({ message }) => message)).toEqual(messages);
  });

  test.each([
    ['PY  - n.d.', undefined, ['PY']],
    ['PY  - in press', 'in press', []],
  ])('what is no date: %j', (lines, status, leftOut) => {
    const record = read(`JOUR\n${lines}`);
    expect([record?.publication.date, record?.publication.status]).toEqual([undefined, status]);
    expect(record?.leftOut).toEqual(leftOut);
  });

  test.each([
    [
      'Lind, Bo; Roe, Cy',
      [
        { family: 'Lind', given: 'Bo' },
        { family: 'Roe', given: 'Cy' },
      ],
    ],
    ['Bo Lind, Cy Roe and Dora Moss', ['Bo Lind', 'Cy Roe', 'Dora Moss']],
    [
      'Lind, Bo and Roe, Cy',
      [
        { family: 'Lind', given: 'Bo' },
        { family: 'Roe', given: 'Cy' },
      ],
    ],
    ['王小明；李雷', ['王小明', '李雷']],
  ])('several names in one line are parted, and reported: %s', (line, names) => {
    const record = read(`JOUR\nAU  - ${line}`);
    expect(record?.publication.authors.slice(0, -1)).toEqual(names);
    expect(record?.problems.map(({ code }) => code)).toEqual(['source-names-doubtful']);
  });

  test.each([
    ['AU  - Ministry of Rain and Snow', 'Ministry of Rain and Snow'],
    ['AU  - Roe, Martin, III', { family: 'Roe', given: 'Martin', suffix: 'III' }],
    ['AU  - Zhou XY', { family: 'Zhou', given: 'X. Y.' }],
    ['AU  - van der Velde L', { family: 'Velde', particle: 'van der', given: 'L.' }],
    ['AU  - Osei, AB', { family: 'Osei', given: 'A. B.' }],
    ['AU  - Lind, Bo Jr', { family: 'Lind', given: 'Bo', suffix: 'Jr' }],
    ['AU  - Roe, Martin 3rd', { family: 'Roe', given: 'Martin', suffix: '3rd' }],
    ['AU  - World Rain Office,', { literal: 'World Rain Office' }],
    ['AU  - Rain, Snow and Hail Office,', { literal: 'Rain, Snow and Hail Office' }],
    ['AU  - University of Rain,, Hail Unit', { literal: 'University of Rain, Hail Unit' }],
    ['A1  - Moss D.-C.', { family: 'Moss', given: 'D.-C.' }],
    ['A1  - van der Velde L.B.', { family: 'Velde', particle: 'van der', given: 'L.B.' }],
    ['AU  - Bo Lind Jr.', 'Bo Lind Jr.'],
    ['AU  - García Márquez, Gabriel José', { family: 'García Márquez', given: 'Gabriel José' }],
    [
      'AU  - van der Velde, Jr., Ludo',
      { family: 'Velde', particle: 'van der', given: 'Ludo', suffix: 'Jr.' },
    ],
    ['AU  - Ada Osei†', { printed: 'Ada Osei', marks: '†' }],
    ['AU  - Ada Osei', 'Ada Osei'],
    ['A1  - de la Cruz, Juan', { family: 'Cruz', particle: 'de la', given: 'Juan' }],
  ])('the name %j', (line, name) => {
    expect(read(`JOUR\n${line}`)?.publication.authors).toContainEqual(name);
  });

  test.each<[string, string, CslType, Variables | undefined]>([
    [
      'a paper in proceedings, with its conference',
      'CONF\nT2  - Meeting on Rain\nC3  - Proceedings of Rain\nCY  - Rainford',
      'paper-conference',
      {
        'container-title': 'Proceedings of Rain',
        'event-title': 'Meeting on Rain',
        'event-place': 'Rainford',
      },
    ],
    ['a talk', 'SLIDE\nT2  - Rain Meeting', 'speech', { 'event-title': 'Rain Meeting' }],
    [
      'a numbered report',
      'RPRT\nSN  - TR-2020-4\nM1  - TR-2020-4',
      'report',
      { number: 'TR-2020-4' },
    ],
    ['a patent', 'PAT\nM1  - XX 12', 'patent', { number: 'XX 12' }],
    ['the length of a book', 'EBOOK\nSP  - 312', 'book', { 'number-of-pages': '312' }],
    [
      'pages of a chapter',
      'CHAP\nSP  - 33-58\nBT  - Rains',
      'chapter',
      { 'container-title': 'Rains', page: '33-58' },
    ],
    ['the last page of a book', 'BOOK\nSP  - 1\nEP  - 312', 'book', { page: '1-312' }],
    [
      'pages that are given twice',
      'CHAP\nSP  - 33-58\nEP  - 58\nSN  - 9783161484100\nSN  - 0302-9743',
      'chapter',
      { page: '33-58', ISBN: '9783161484100', ISSN: '0302-9743' },
    ],
    [
      'the series of a book',
      'BOOK\nT2  - Rain Studies',
      'book',
      { 'collection-title': 'Rain Studies' },
    ],
    [
      'a report with an ISBN',
      'RPRT\nBT  - Rain\nT3  - Rain Reports\nSN  - 978-3-16-148410-0\nM1  - 17',
      'report',
      { 'collection-title': 'Rain Reports', number: '17', ISBN: '978-3-16-148410-0' },
    ],
    [
      'a paper of Pure in proceedings',
      'GEN\nM3  - Conference contribution\nBT  - Proceedings of Rain\nT2  - Rain Meeting',
      'paper-conference',
      { 'container-title': 'Proceedings of Rain', 'event-title': 'Rain Meeting' },
    ],
    [
      'the number of a preprint',
      'JOUR\nJF  - bioRxiv\nSP  - 2021.05.03.999901',
      'article',
      { publisher: 'bioRxiv', number: '2021.05.03.999901' },
    ],
    ['a version', 'COMP\nET  - 0.9', 'software', { version: '0.9' }],
    ['a preprint elsewhere', 'UNPB\nPB  - bioRxiv', 'article', { publisher: 'bioRxiv' }],
  ])('%s', (_, lines, type, variables) => {
    const publication = read(lines)?.publication;
    expect([publication?.type, publication?.variables]).toEqual([type, variables]);
  });

  test.each([
    ['a number of PubMed', 'JOUR\nC2  - 33333333', ['C2']],
    ['a year of publication', 'CONF\nC2  - 2020', ['C2']],
    ['the day of early access', 'JOUR\nET  - 2021/04/03', ['ET']],
    ['the department of a thesis', 'THES\nT2  - Department of Rain', ['T2']],
    ['the name of a meeting', 'CHAP\nBT  - Rains\nT2  - Rain Meeting', ['T2']],
    ['where the authors work', 'JOUR\nT2  - Hail\nC3  - University of Rain', ['C3']],
    [
      'where the authors of a paper in proceedings work',
      'CPAPER\nT2  - Hail\nC3  - University of Rain\nAN  - WOS:000999',
      ['C3', 'AN'],
    ],
    ['a file of Zotero', 'JOUR\nL1  - /home/ada/Zotero/storage/RAIN/rain.pdf', ['L1']],
    ['another volume', 'JOUR\nVL  - 7\nVL  - 8', ['VL']],
    ['another abstract', 'JOUR\nAB  - We listen.\nN2  - We hear.', ['N2']],
    ['the same abstract', 'JOUR\nAB  - We listen.\nN2  - We listen.', []],
    ['a section', 'JOUR\nM3  - Original Research', ['M3']],
    ['a type', 'JOUR\nM3  - Article', []],
    ['an abbreviation', 'JOUR\nT2  - Journal of Rain\nJO  - J. Rain', []],
    [
      'notes of Scopus',
      'JOUR\nN1  - Export Date: 3 May 2021; Cited By: 3\nN1  - Correspondence Address: A. Osei',
      ['N1'],
    ],
    [
      'notes of Web of Science',
      'JOUR\nN1  - Times Cited in Web of Science Core Collection:  3\nTotal Times Cited:  3',
      ['N1'],
    ],
    [
      'what Scopus says of another paper',
      'JOUR\nN1  - References: Lind, B., (2021) Hail, arXiv:2103.99902;\nRoe, C., (2020) Snow',
      ['N1'],
    ],
    ['notes of ProQuest', 'JOUR\nN1  - Copyright - Copyright Rain Press 2021', ['N1']],
  ])('%s is no fact of the paper, and named', (_, lines, leftOut) => {
    const record = read(lines);
    expect(record?.leftOut).toEqual(leftOut);
    expect([record?.publication.note, record?.publication.arxiv]).toEqual([undefined, undefined]);
    expect(record?.publication.variables ?? {}).not.toHaveProperty('PMCID');
    expect(record?.publication.variables ?? {}).not.toHaveProperty('edition');
  });

  test.each([
    ['VL  - n/a\nIS  - n/a', {}, ['volume', 'issue']],
    ['VL  - Publish Ahead of Print\nSP  - n/a–n/a', {}, ['volume', 'page']],
    ['VL  - ahead-of-print\nIS  - ahead-of-print', {}, ['volume', 'issue']],
    ['VL  - 0\nIS  - 0\nSP  - 1\nEP  - 9', { page: '1-9' }, ['volume', 'issue']],
    ['VL  - 0\nIS  - 3', { volume: '0', issue: '3' }, []],
    ['VL  - 7\nIS  - 0', { volume: '7', issue: '0' }, []],
  ])('%j of an article that is in no volume yet', (lines, variables, leftOut) => {
    const record = read(`JOUR\nT2  - Hail\n${lines}`);
    expect(record?.publication.variables).toEqual({ 'container-title': 'Hail', ...variables });
    expect(record?.leftOut).toEqual(leftOut);
  });

  test.each(['M3  - 10.5555/rain', 'N1  - doi: 10.5555/rain'])('the DOI in %j', (line) => {
    const record = read(`JOUR\n${line}`);
    expect(record?.publication).toMatchObject({ doi: '10.5555/rain' });
    expect([record?.publication.note, record?.leftOut]).toEqual([undefined, []]);
  });

  test.each([
    ['BOOK\nAU  - Lind, Bo\nA2  - Roe, Cy\nA3  - Moss, Dora', ['Lind'], ['Moss'], ['A2']],
    ['BOOK\nA2  - Roe, Cy', [], ['Roe'], []],
    ['EDBOOK\nAU  - Roe, Cy\nA2  - Moss, Dora', [], ['Roe'], ['A2']],
    ['EDBOOK\nED  - Roe, Cy', [], ['Roe'], []],
    ['SLIDE\nA2  - Roe, Cy', ['Roe'], [], []],
    ['CHAP\nAU  - Lind, Bo\nA2  - Roe, Cy\nA3  - Moss, Dora', ['Lind'], ['Roe'], ['A3']],
    ['CHAP\nAU  - Lind, Bo\nA2  - Roe, Cy; Moss, Dora', ['Lind'], ['Roe', 'Moss'], []],
  ])('the people of %j', (lines, authors, editors, leftOut) => {
    const text = `TY  - ${lines}\nTI  - Rain\nER  - \n`;
    const [record] = readTagged(RIS)(text, 'rain.ris').records;
    const families = (names: readonly Name[] = []): readonly unknown[] =>
      names.map((name) => (typeof name === 'object' && 'family' in name ? name.family : name));
    expect(families(record?.publication.authors)).toEqual(authors);
    expect(families(record?.publication.editors)).toEqual(editors);
    expect(record?.leftOut).toEqual(leftOut);
  });

  test('keywords of EndNote, of which only the first has a tag', () => {
    const keywords = read('JOUR\nKW  - *Rain\nRoofs/*physiology\ntin')?.publication.keywords;
    expect(keywords).toEqual(['Rain', 'Roofs/physiology', 'tin']);
  });

  test('an id of arXiv as accession number, and of another catalogue', () => {
    expect(read('JOUR\nAN  - arXiv:2103.99901')).toMatchObject({
      publication: { arxiv: '2103.99901' },
      leftOut: [],
    });
    expect(read('JOUR\nAN  - 17\nL1  - internal-pdf://1/Rain.pdf')).toMatchObject({
      leftOut: ['AN', 'L1'],
      problems: [],
    });
  });

  test('a preprint of arXiv with its links', () => {
    const text = `TY  - UNPB\nTI  - Rain\nAU  - Osei, Ada\nAU  - et al.\nUR  - https://arxiv.org/abs/2103.99901
L1  - https://example.org/rain.pdf\nN1  - Oral\nER  - `;
    expect(readTagged(RIS)(text, 'rain.ris').records[0]?.publication).toMatchObject({
      type: 'article',
      truncated: true,
      arxiv: '2103.99901',
      links: [{ kind: 'pdf', href: 'https://example.org/rain.pdf' }],
      note: 'Oral',
    });
  });

  test('records have their own lines, also without an end and with other line ends', () => {
    const text =
      'Provider: Rain\r\n\r\nTY  - JOUR\r\nTI  - A\r\nTY  - JOUR\r\nTI  - B\r\nER  -\r\n';
    const lines = readTagged(RIS)(text, 'rain.ris').records.map(({ place }) => place.line);
    expect(lines).toEqual([3, 5]);
  });

  test('other text has no record', () => {
    expect(readTagged(RIS)('Rain', 'rain.ris')).toEqual({ records: [], problems: [] });
  });
});

test('a group signs a paper of PubMed', () => {
  const text =
    'PMID- 1\nTI  - Rain\nFAU - Osei, Ada\nCN  - RAIN Study Group\nPT  - Journal Article\nPT  - Review';
  expect(readTagged(MEDLINE)(text, 'a.nbib').records[0]?.publication).toMatchObject({
    type: 'article-journal',
    authors: [{ family: 'Osei', given: 'Ada' }, { literal: 'RAIN Study Group' }],
  });
});

test.each([
  ['Lecture', 'article-journal'],
  ['Dataset', 'article-journal'],
  ['Technical Report', 'article-journal'],
  ['Preprint', 'article'],
])('an article of PubMed that is also a %s', (type, expected) => {
  const text = `PMID- 1\nTI  - Rain\nFAU - Osei, Ada\nPT  - ${type}\nPT  - Journal Article\nJT  - Rain`;
  expect(readTagged(MEDLINE)(text, 'a.nbib').records[0]?.publication.type).toBe(expected);
});

test('a preprint of arXiv in PubMed, and a tag without a value', () => {
  const text =
    'PMID- 1\nTI  - Rain\nVI  -\nPG  - arXiv:2103.99901v1\nFAU - Osei, Ada\nPT  - Preprint\nJT  - ArXiv';
  expect(readTagged(MEDLINE)(text, 'a.nbib').records[0]?.publication).toEqual({
    type: 'article',
    title: 'Rain',
    authors: [{ family: 'Osei', given: 'Ada' }],
    truncated: false,
    variables: { PMID: '1' },
    arxiv: '2103.99901',
  });
});

test.each<[Dialect, string, string]>([
  [
    MEDLINE,
    'PMID- 1\nTI  - Rain\nFAU - Osei, Ada\nPT  - Retracted Publication\nRIN - Rain. 2022;8(1):1',
    'Retracted: Rain. 2022;8(1):1',
  ],
  [WEB_OF_SCIENCE, 'PT J\nAU Osei, A\nTI Rain\nDT Article; Retracted Publication', 'Retracted'],
])('a retraction is noted', (dialect, text, note) => {
  expect(readTagged(dialect)(text, 'a.txt').records[0]).toMatchObject({
    publication: { note },
    leftOut: [],
  });
});

test('tags of refer without a value, and the length of a book', () => {
  const text = '%0 Book\n%A Osei, Ada\n%T Rain\n%V\n%B Rain Studies\n%P 312\n';
  expect(readTagged(REFER)(text, 'a.enw').records[0]?.publication).toMatchObject({
    title: 'Rain',
    variables: { 'collection-title': 'Rain Studies', 'number-of-pages': '312' },
  });
});

test('proceedings of Web of Science with all their numbers, places and dates', () => {
  const text =
    'PT C\nAU Osei, A\nTI Rain\nSO RAINS\nCT Rain Meeting\nCL Delft\nPI RAINFORD\nPD SPR\nPY 2021\nEA DEC 2020\nBN 978-3-16-148410-0; 978-3-16-148411-7\nSN 0302-9743\nER\n';
  expect(readTagged(WEB_OF_SCIENCE)(text, 'a.ciw').records[0]).toMatchObject({
    publication: {
      date: '2021',
      variables: {
        'container-title': 'RAINS',
        'event-title': 'Rain Meeting',
        'event-place': 'Delft',
        'publisher-place': 'RAINFORD',
        ISBN: '978-3-16-148410-0',
        ISSN: '0302-9743',
      },
    },
    leftOut: ['EA', 'PD'],
  });
});

test.each([
  ['[Rain on roofs].', { title: 'Rain on roofs', variables: { 'original-title': 'Regen' } }],
  ['Rain on roofs.', { title: 'Rain on roofs' }],
  ['Does it rain?', { title: 'Does it rain?' }],
  ['[Not Available].', { title: 'Regen' }],
])('the title %j of PubMed is without what PubMed puts around it', (title, expected) => {
  const text = `PMID- 1\nTI  - ${title}\nTT  - Regen.\nFAU - Osei, Ada\nPT  - Journal Article`;
  expect(readTagged(MEDLINE)(text, 'a.nbib').records[0]?.publication).toMatchObject(expected);
});

test('a chapter of PubMed is in its book', () => {
  const text = 'PMID- 1\nTI  - Hail.\nBTI - The Rain Book\nFAU - Osei, Ada\nPT  - Book Chapter';
  expect(readTagged(MEDLINE)(text, 'a.nbib').records[0]?.publication).toMatchObject({
    type: 'chapter',
    title: 'Hail',
    variables: { 'container-title': 'The Rain Book' },
  });
});

test.each([
  ['J', 'Article; Proceedings Paper', 'article-journal'],
  ['C', 'Proceedings Paper', 'paper-conference'],
  ['S', 'Article; Book Chapter', 'chapter'],
  ['B', 'Book', 'book'],
  ['J', 'Book Review', 'review-book'],
  ['J', 'Review; Book Chapter', 'article-journal'],
])('what Web of Science calls %s %s', (kind, type, expected) => {
  const text = `PT ${kind}\nAU Osei, A\nTI Rain\nSO RAIN\nDT ${type}\nEA JAN 2024\nER\n`;
  const publication = readTagged(WEB_OF_SCIENCE)(text, 'a.ciw').records[0]?.publication;
  expect(publication).toMatchObject({ type: expected, date: '2024-01' });
  expect(publication?.variables?.['container-title']).toBe(type === 'Book' ? undefined : 'RAIN');
});

test('a chapter in RIS has editors, translators, notes and several keywords a line', () => {
  const text = `TY  - CHAP
ID  - osei21
TI  - Rain
A1  - Osei, Ada
A1  - 
ED  - Lind, Bo
TA  - Roe, Cy
T2  - The Rain Book
DA  - 2021/05/
N1  - Oral.
N1  - At noon.
KW  - tin; roofs;
L1  - internal-pdf://1/rain.pdf
UR  - https://example.org/rain
XX  - Hail
ER  - `;
  const [record] = readTagged(RIS)(text, 'a.ris').records;
  expect(record?.publication).toMatchObject({
    type: 'chapter',
    authors: [{ family: 'Osei', given: 'Ada' }],
    editors: [{ family: 'Lind', given: 'Bo' }],
    translators: [{ family: 'Roe', given: 'Cy' }],
    date: '2021-05',
    keywords: ['tin', 'roofs'],
    note: 'Oral. At noon.',
    links: [{ kind: 'publisher', href: 'https://example.org/rain' }],
  });
  expect(record).toMatchObject({ key: 'osei21', leftOut: ['XX', 'L1'], problems: [] });
});

test.each([
  ['TY  - INPR\nTI  - Rain\nAU  - Osei, Ada\nER  - ', 'in press'],
  ['TY  - JOUR\nTI  - Rain\nAU  - Osei, Ada\nER  - ', undefined],
])('%j has the status %s', (text, status) => {
  expect(readTagged(RIS)(text, 'a.ris').records[0]?.publication.status).toBe(status);
});

test.each([
  [
    'Osei, Ada; Lind, Bo',
    [
      { family: 'Osei', given: 'Ada' },
      { family: 'Lind', given: 'Bo' },
    ],
    1,
  ],
  ['Ada Osei, Bo Lind and Cy Roe', ['Ada Osei', 'Bo Lind', 'Cy Roe'], 1],
  [
    'Osei, Ada &#38; Lind, Bo',
    [
      { family: 'Osei', given: 'Ada' },
      { family: 'Lind', given: 'Bo' },
    ],
    1,
  ],
  ['M&uuml;ller, Ada', [{ family: 'Müller', given: 'Ada' }], 0],
  ['Ministry of Rain and Snow', ['Ministry of Rain and Snow'], 0],
  ['OSEI, AB', [{ family: 'OSEI', given: 'AB' }], 0],
  ['ZHOU XY', ['ZHOU XY'], 0],
  ['Lind, Bo Carl', [{ family: 'Lind', given: 'Bo Carl' }], 0],
])('the line of authors %j has the names %j', (line, names, doubts) => {
  const text = `TY  - JOUR\nTI  - Rain\nAU  - ${line}\nER  - `;
  const [record] = readTagged(RIS)(text, 'a.ris').records;
  expect(record?.publication.authors).toEqual(names);
  expect(record?.problems.map(({ message }) => message)).toEqual(
    Array.from(
      { length: doubts },
      () => expect.stringContaining('One line has several names') as unknown,
    ),
  );
});

test('keywords are split at semicolons, but not at the end of an entity', () => {
  const text = 'TY  - JOUR\nTI  - Rain\nKW  - R&amp;D; tin\nKW  - roofs\nER  - ';
  expect(readTagged(RIS)(text, 'a.ris').records[0]?.publication.keywords).toEqual([
    'R&D',
    'tin',
    'roofs',
  ]);
});
