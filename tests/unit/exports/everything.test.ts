/** A chapter of which a source says all that it can, whole in every format; expected after the formats' documents. */
import { expect, test } from 'vitest';
import { formatBibtex } from '../../../src/exports/bibtex/entry.ts';
import { formatCoins } from '../../../src/exports/coins.ts';
import { toCslItem } from '../../../src/exports/csl-json.ts';
import { describePaper } from '../../../src/exports/json-ld.ts';
import { formatRis } from '../../../src/exports/ris.ts';
import { scholarMeta } from '../../../src/exports/scholar-meta.ts';
import { makeReferences } from '../../fixtures/references.ts';

const PAGE = 'https://papers.example.org/papers/osei-2021-rain-tin-roofs/';

const [reference] = makeReferences({
  type: 'chapter',
  title: 'Lluvia',
  authors: [
    { family: 'Velde', given: 'Ludo', particle: 'van der', suffix: 'Jr.' },
    { literal: 'RAINLAB' },
  ],
  editors: [{ family: 'Lind', given: 'Bo' }],
  translators: [{ family: 'Roe', given: 'Cy' }],
  date: '2021-05-07',
  category: undefined,
  status: 'in press',
  doi: '10.1000/rain',
  variables: {
    'container-title': 'The Rain Book',
    'collection-title': 'Rain Studies',
    'collection-number': '14',
    'original-title': 'Pluja',
    publisher: 'Rain Press',
    'publisher-place': 'Rainford',
    edition: '2',
    page: '1-9',
    ISBN: '978-0-00-000000-2',
    language: 'spanish',
  },
  keywords: ['roofs', 'rain'],
  award: 'Best chapter',
  note: 'With a map',
  links: [
    { kind: 'publisher', href: 'https://example.org/rain' },
    { kind: 'pdf', href: 'https://example.org/rain.pdf' },
  ],
  abstract: 'We listen.',
});

test('in BibTeX', () => {
  expect(formatBibtex(reference).split('\n')).toEqual([
    '@incollection{osei-2021-rain-tin-roofs,',
    '  author = {van der Velde, Jr., Ludo and {RAINLAB}},',
    '  editor = {Lind, Bo},',
    '  translator = {Roe, Cy},',
    '  title = {Lluvia},',
    '  booktitle = {The Rain Book},',
    '  series = {Rain Studies},',
    '  number = {14},',
    '  pages = {1--9},',
    '  publisher = {Rain Press},',
    '  address = {Rainford},',
    '  edition = {2},',
    '  origtitle = {Pluja},',
    '  isbn = {978-0-00-000000-2},',
    '  year = {2021},',
    '  month = may,',
    '  pubstate = {in press},',
    '  doi = {10.1000/rain},',
    '  url = {https://example.org/rain},',
    '  note = {in press. Best chapter. With a map},',
    '}',
    '',
  ]);
});

test('in RIS', () => {
  expect(formatRis(reference).split('\r\n')).toEqual([
    'TY  - CHAP',
    'ID  - osei-2021-rain-tin-roofs',
    'TI  - Lluvia',
    'AU  - van der Velde, Ludo, Jr.',
    'AU  - RAINLAB,',
    'ED  - Lind, Bo',
    'TA  - Roe, Cy',
    'PY  - 2021',
    'DA  - 2021/05/07/',
    'T2  - The Rain Book',
    'BT  - The Rain Book',
    'T3  - Rain Studies',
    'IS  - 14',
    'SP  - 1',
    'EP  - 9',
    'ET  - 2',
    'PB  - Rain Press',
    'CY  - Rainford',
    'SN  - 978-0-00-000000-2',
    'DO  - 10.1000/rain',
    'UR  - https://example.org/rain',
    'L1  - https://example.org/rain.pdf',
    'LA  - es',
    'KW  - roofs',
    'KW  - rain',
    'N1  - Best chapter',
    'N1  - With a map',
    'N1  - in press',
    'AB  - We listen.',
    'ER  - ',
    '',
  ]);
});

test('in CSL-JSON', () => {
  expect(toCslItem(reference)).toEqual({
    id: 'osei-2021-rain-tin-roofs',
    'citation-key': 'osei-2021-rain-tin-roofs',
    type: 'chapter',
    title: 'Lluvia',
    author: [{ family: 'van der Velde', given: 'Ludo', suffix: 'Jr.' }, { literal: 'RAINLAB' }],
    editor: [{ family: 'Lind', given: 'Bo' }],
    translator: [{ family: 'Roe', given: 'Cy' }],
    issued: { 'date-parts': [[2021, 5, 7]] },
    status: 'in press',
    'container-title': 'The Rain Book',
    'collection-title': 'Rain Studies',
    'collection-number': '14',
    'original-title': 'Pluja',
    publisher: 'Rain Press',
    'publisher-place': 'Rainford',
    edition: '2',
    page: '1-9',
    ISBN: '978-0-00-000000-2',
    DOI: '10.1000/rain',
    URL: 'https://example.org/rain',
    language: 'es',
    keyword: 'roofs, rain',
    note: 'Best chapter. With a map',
    abstract: 'We listen.',
  });
});

test('in meta tags', () => {
  expect(scholarMeta(reference, PAGE).map(({ name, content }) => [name, content])).toEqual([
    ['citation_title', 'Lluvia'],
    ['citation_author', 'van der Velde, Ludo Jr.'],
    ['citation_author', 'RAINLAB'],
    ['citation_editor', 'Lind, Bo'],
    ['citation_publication_date', '2021/05/07'],
    ['citation_inbook_title', 'The Rain Book'],
    ['DC.source', 'The Rain Book'],
    ['citation_series_title', 'Rain Studies'],
    ['citation_firstpage', '1'],
    ['citation_lastpage', '9'],
    ['citation_publisher', 'Rain Press'],
    ['citation_isbn', '978-0-00-000000-2'],
    ['citation_doi', '10.1000/rain'],
    ['citation_pdf_url', 'https://example.org/rain.pdf'],
    ['citation_abstract_html_url', PAGE],
    ['citation_language', 'es'],
    ['citation_keywords', 'roofs'],
    ['citation_keywords', 'rain'],
    ['citation_abstract', 'We listen.'],
  ]);
});

test('in COinS', () => {
  expect([...new URLSearchParams(formatCoins(reference))]).toEqual([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
    ['rft.genre', 'bookitem'],
    ['rft.atitle', 'Lluvia'],
    ['rft.btitle', 'The Rain Book'],
    ['rft.series', 'Rain Studies'],
    ['rft.pub', 'Rain Press'],
    ['rft.au', 'van der Velde, Jr., Ludo'],
    ['rft.au', 'RAINLAB'],
    ['rft.date', '2021-05-07'],
    ['rft.spage', '1'],
    ['rft.epage', '9'],
    ['rft.edition', '2'],
    ['rft.isbn', '978-0-00-000000-2'],
    ['rft.place', 'Rainford'],
    ['rft_id', 'info:doi/10.1000/rain'],
    ['rft_id', 'https://example.org/rain'],
  ]);
});

test('in linked data', () => {
  const addresses = { page: PAGE, image: undefined, authors: [], code: 'https://example.org/code' };
  expect(describePaper(reference, addresses)).toEqual({
    '@type': 'Chapter',
    '@id': PAGE,
    url: PAGE,
    headline: 'Lluvia',
    name: 'Lluvia',
    author: [
      {
        '@type': 'Person',
        name: 'Ludo van der Velde Jr.',
        givenName: 'Ludo',
        familyName: 'van der Velde',
      },
      { '@type': 'Organization', name: 'RAINLAB' },
    ],
    editor: [{ '@type': 'Person', name: 'Bo Lind', givenName: 'Bo', familyName: 'Lind' }],
    translator: [{ '@type': 'Person', name: 'Cy Roe', givenName: 'Cy', familyName: 'Roe' }],
    datePublished: '2021-05-07',
    creativeWorkStatus: 'in press',
    inLanguage: 'es',
    isPartOf: { '@type': 'Book', name: 'The Rain Book' },
    publisher: { '@type': 'Organization', name: 'Rain Press' },
    pagination: '1–9',
    isbn: '978-0-00-000000-2',
    bookEdition: '2',
    keywords: 'roofs, rain',
    encoding: {
      '@type': 'MediaObject',
      contentUrl: 'https://example.org/rain.pdf',
      encodingFormat: 'application/pdf',
    },
    identifier: [{ '@type': 'PropertyValue', propertyID: 'DOI', value: '10.1000/rain' }],
    sameAs: ['https://doi.org/10.1000/rain', 'https://example.org/rain'],
    workExample: { '@type': 'SoftwareSourceCode', codeRepository: 'https://example.org/code' },
  });
});
