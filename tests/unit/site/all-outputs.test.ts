/**
 * One paper side by side in everything that the site says of it: as published, as the preprint that it was before, on its
 * page, in the feed, in the sitemap. Two sources contradict each other, and each output has to take the right one.
 * Expected values are those of the formats' documents.
 */
import { describe, expect, test } from 'vitest';
import { formatBibtex, formatBibtexFile } from '../../../src/exports/bibtex/entry.ts';
import { formatCoins } from '../../../src/exports/coins.ts';
import { toCslItem } from '../../../src/exports/csl-json.ts';
import { formatRis } from '../../../src/exports/ris.ts';
import { scholarMeta } from '../../../src/exports/scholar-meta.ts';
import { feedFile, feedPapers } from '../../../src/site/files/feeds.ts';
import { paperDocument } from '../../../src/site/files/paper-document.ts';
import { sitePages } from '../../../src/site/files/sitemap.ts';
import { paperHead } from '../../../src/site/head/paper-head.ts';
import { paperText, paperView } from '../../../src/site/views/paper-view.ts';
import { makeLibrary } from '../../fixtures/library.ts';
import { makePaper } from '../../fixtures/papers.ts';

const SITE = 'https://papers.example.org';
const source = 'https://example.org/letter';

const paper = makePaper({
  id: 'velde-2021-rain-falls',
  type: 'article-journal',
  title: 'Rain that falls over Oslo in $O(n^2)$ steps',
  authors: ['Ludo van der Velde', 'Ada Osei'],
  date: '2021-04',
  doi: '10.5555/wrong',
  arxiv: '2001.00002',
  category: 'cs.LG',
  variables: {
    'container-title': 'Journal of Rain',
    volume: '4',
    issue: '2',
    page: '1-9',
    ISSN: '1234-5679',
    language: 'english',
  },
  keywords: ['roofs', 'rain'],
  badges: ['Data'],
  affiliations: ['some-lab'],
  thumbnail: 'roof.png',
  links: [
    { kind: 'publisher', href: 'https://example.org/both' },
    { kind: 'pdf', href: 'https://example.org/both.pdf' },
    { kind: 'other', href: 'https://example.net/mirror' },
  ],
  abstract: 'We listen to $n$ *drops*.',
  overlay: {
    doi: { value: '10.5555/right', source },
    award: { value: 'Best paper', source },
    note: { value: 'With a map', source },
    code: { value: 'https://example.org/code', source },
    firstSubmitted: { value: '2020-01-05', source },
    lastRevised: { value: '2023-02-03', source },
  },
});
const library = makeLibrary(
  [
    makePaper({ id: 'osei-2020-hail', title: 'Hail', date: '2020' }),
    paper,
    makePaper({ id: 'osei-2022-snow', title: 'Snow', date: '2022' }),
  ],
  {
    files: [{ name: 'roof.png', size: 1 }],
    previewImages: 2,
    owner: 'Ada Osei',
    description: 'On rain.',
  },
);
const [published, preprint = published] = library.referencesOf(paper);

const PAGE = `${SITE}/papers/velde-2021-rain-falls/`;
const TITLE = 'Rain that falls over Oslo in O(n²) steps';
const ABSTRACT = 'We listen to n drops.';
const AUTHORS = [
  { family: 'van der Velde', given: 'Ludo' },
  { family: 'Osei', given: 'Ada' },
];
const [PUBLISHER, ARXIV] = ['https://example.org/both', 'https://arxiv.org/abs/2001.00002'];

const BIBTEX_HEAD = [
  '  author = {van der Velde, Ludo and Osei, Ada},',
  '  title = {Rain that falls over {Oslo} in {$O(n^2)$} steps},',
];
const BIBTEX_EPRINT = [
  '  eprint = {2001.00002},',
  '  eprinttype = {arXiv},',
  '  archivePrefix = {arXiv},',
  '  primaryClass = {cs.LG},',
];
const RIS_END = [
  'LA  - en',
  'KW  - cs.LG',
  'KW  - roofs',
  'KW  - rain',
  'N1  - Best paper',
  'N1  - With a map',
  `AB  - ${ABSTRACT}`,
  'ER  - ',
  '',
];
const BIBTEX = [
  '@article{velde-2021-rain-falls,',
  ...BIBTEX_HEAD,
  '  journal = {Journal of Rain},',
  '  volume = {4},',
  '  number = {2},',
  '  pages = {1--9},',
  '  issn = {1234-5679},',
  '  year = {2021},',
  '  month = apr,',
  ...BIBTEX_EPRINT,
  '  doi = {10.5555/right},',
  `  url = {${PUBLISHER}},`,
  '  note = {Best paper. With a map},',
];

describe('as published', () => {
  test('in BibTeX', () => {
    expect(formatBibtex(published).split('\n')).toEqual([...BIBTEX, '}', '']);
  });

  test('in BibTeX for the way back', () => {
    expect(formatBibtexFile([published]).split('\n')).toEqual([
      ...BIBTEX,
      '  abstract = {We listen to {$n$} \\textit{drops}.},',
      '  keywords = {roofs, rain},',
      '  x-type = {article-journal},',
      '  x-language = {english},',
      '  x-listed = {2020-01-05},',
      '  x-note = {With a map},',
      '  x-award = {Best paper},',
      '  x-thumbnail = {roof.png},',
      '  x-links = {code https://example.org/code publisher https://example.org/both pdf https://example.org/both.pdf other https://example.net/mirror},',
      '  x-badges = {Data},',
      '  x-affiliations = {some-lab},',
      '}',
      '',
    ]);
  });

  test('in RIS', () => {
    expect(formatRis(published).split('\r\n')).toEqual([
      'TY  - JOUR',
      'ID  - velde-2021-rain-falls',
      `TI  - ${TITLE}`,
      'AU  - van der Velde, Ludo',
      'AU  - Osei, Ada',
      'PY  - 2021',
      'DA  - 2021/04//',
      'T2  - Journal of Rain',
      'VL  - 4',
      'IS  - 2',
      'SP  - 1',
      'EP  - 9',
      'SN  - 1234-5679',
      'DO  - 10.5555/right',
      'AN  - arXiv:2001.00002',
      `UR  - ${PUBLISHER}`,
      'L1  - https://example.org/both.pdf',
      ...RIS_END,
    ]);
  });

  test('in CSL-JSON', () => {
    expect(toCslItem(published)).toEqual({
      id: 'velde-2021-rain-falls',
      'citation-key': 'velde-2021-rain-falls',
      type: 'article-journal',
      title: TITLE,
      author: AUTHORS,
      issued: { 'date-parts': [[2021, 4]] },
      'container-title': 'Journal of Rain',
      volume: '4',
      issue: '2',
      page: '1-9',
      ISSN: '1234-5679',
      DOI: '10.5555/right',
      URL: PUBLISHER,
      language: 'en',
      keyword: 'roofs, rain',
      note: 'Best paper. With a map. arXiv:2001.00002',
      abstract: ABSTRACT,
    });
  });

  test('in linked data', () => {
    expect(paperHead(paper, library).data?.[0]).toEqual({
      '@type': 'ScholarlyArticle',
      '@id': PAGE,
      url: PAGE,
      headline: TITLE,
      name: TITLE,
      author: AUTHORS.map(({ family, given }, at) => {
        const page = `${SITE}/authors/${['ludo-van-der-velde', 'ada-osei'][at] ?? ''}/`;
        const name = `${given} ${family}`;
        return {
          '@type': 'Person',
          '@id': page,
          url: page,
          name,
          givenName: given,
          familyName: family,
        };
      }),
      datePublished: '2021-04',
      inLanguage: 'en',
      image: `${SITE}/papers/velde-2021-rain-falls.png`,
      isPartOf: { '@type': 'Periodical', name: 'Journal of Rain', issn: '1234-5679' },
      pagination: '1–9',
      keywords: 'roofs, rain',
      encoding: {
        '@type': 'MediaObject',
        contentUrl: 'https://example.org/both.pdf',
        encodingFormat: 'application/pdf',
      },
      identifier: [
        { '@type': 'PropertyValue', propertyID: 'arXiv', value: '2001.00002' },
        { '@type': 'PropertyValue', propertyID: 'DOI', value: '10.5555/right' },
      ],
      sameAs: ['https://doi.org/10.5555/right', ARXIV, PUBLISHER],
      workExample: { '@type': 'SoftwareSourceCode', codeRepository: 'https://example.org/code' },
    });
  });

  test('in meta tags', () => {
    expect(scholarMeta(published, PAGE).map(({ name, content }) => [name, content])).toEqual([
      ['citation_title', TITLE],
      ['citation_author', 'van der Velde, Ludo'],
      ['citation_author', 'Osei, Ada'],
      ['citation_publication_date', '2021/04'],
      ['citation_journal_title', 'Journal of Rain'],
      ['citation_volume', '4'],
      ['citation_issue', '2'],
      ['citation_firstpage', '1'],
      ['citation_lastpage', '9'],
      ['citation_issn', '1234-5679'],
      ['citation_doi', '10.5555/right'],
      ['citation_arxiv_id', '2001.00002'],
      ['citation_pdf_url', 'https://example.org/both.pdf'],
      ['citation_abstract_html_url', PAGE],
      ['citation_language', 'en'],
      ['citation_keywords', 'roofs'],
      ['citation_keywords', 'rain'],
      ['citation_abstract', ABSTRACT],
    ]);
  });

  test('in COinS', () => {
    expect([...new URLSearchParams(formatCoins(published))]).toEqual([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
      ['rft.genre', 'article'],
      ['rft.atitle', TITLE],
      ['rft.jtitle', 'Journal of Rain'],
      ['rft.au', 'van der Velde, Ludo'],
      ['rft.au', 'Osei, Ada'],
      ['rft.date', '2021-04'],
      ['rft.volume', '4'],
      ['rft.issue', '2'],
      ['rft.spage', '1'],
      ['rft.epage', '9'],
      ['rft.issn', '1234-5679'],
      ['rft_id', 'info:doi/10.5555/right'],
      ['rft_id', PUBLISHER],
    ]);
  });
});

describe('as the preprint, with nothing of what was published', () => {
  test('in BibTeX', () => {
    expect(formatBibtex(preprint).split('\n')).toEqual([
      '@misc{velde-2021-rain-falls-preprint,',
      ...BIBTEX_HEAD,
      '  year = {2020},',
      '  month = jan,',
      ...BIBTEX_EPRINT,
      `  url = {${ARXIV}},`,
      '  note = {Best paper. With a map},',
      '}',
      '',
    ]);
  });

  test('in RIS', () => {
    expect(formatRis(preprint).split('\r\n')).toEqual([
      'TY  - UNPB',
      'ID  - velde-2021-rain-falls-preprint',
      `TI  - ${TITLE}`,
      'AU  - van der Velde, Ludo',
      'AU  - Osei, Ada',
      'PY  - 2020',
      'DA  - 2020/01/05/',
      'PB  - arXiv',
      'AN  - arXiv:2001.00002',
      `UR  - ${ARXIV}`,
      'L1  - https://arxiv.org/pdf/2001.00002',
      ...RIS_END,
    ]);
  });

  test('in CSL-JSON', () => {
    expect(toCslItem(preprint)).toEqual({
      id: 'velde-2021-rain-falls-preprint',
      'citation-key': 'velde-2021-rain-falls-preprint',
      type: 'article',
      title: TITLE,
      author: AUTHORS,
      issued: { 'date-parts': [[2020, 1, 5]] },
      publisher: 'arXiv',
      number: 'arXiv:2001.00002',
      URL: ARXIV,
      language: 'en',
      keyword: 'roofs, rain',
      note: 'Best paper. With a map',
      abstract: ABSTRACT,
    });
  });
});

describe('on its page', () => {
  test('what is published, and what was before', () => {
    const { date, versions } = paperView(paper, library);
    expect(date).toEqual({ iso: '2021-04', label: 'April 2021', meaning: 'Published' });
    expect(versions).toEqual({
      heading: 'Versions',
      facts: [
        { label: 'First submitted', values: [{ iso: '2020-01-05', text: '5 January 2020' }] },
        { label: 'Revised', values: [{ iso: '2023-02-03', text: '3 February 2023' }] },
        {
          label: 'Published',
          values: [
            { text: 'Journal of Rain', aside: 'volume 4(2), pages 1–9' },
            { iso: '2021-04', text: 'April 2021' },
          ],
        },
        { label: 'Preprint', values: [{ text: 'arXiv:2001.00002', href: ARXIV }] },
      ],
    });
  });

  test('where to read it, the preprint first, as anybody can', () => {
    const { links, moreLinks } = paperView(paper, library);
    expect(links.map(({ label, href }) => [label, href])).toEqual([
      ['PDF', 'https://arxiv.org/pdf/2001.00002'],
      ['arXiv', ARXIV],
      ['Code', 'https://example.org/code'],
    ]);
    expect(moreLinks.map(({ label, href }) => [label, href])).toEqual([
      ['DOI', 'https://doi.org/10.5555/right'],
      ['Published PDF', 'https://example.org/both.pdf'],
      ['Journal', PUBLISHER],
      ['example.net', 'https://example.net/mirror'],
    ]);
  });

  test('how to cite it', () => {
    const { advice, versions, downloads } = paperText(paper, library).cite;
    expect(advice).toBe('Please cite the published version.');
    expect(
      versions.map(({ kind, forms }) => [kind, forms.find(({ id }) => id === 'apa')?.text]),
    ).toEqual([
      [
        'Journal article',
        `van der Velde, L., & Osei, A. (2021). ${TITLE}. Journal of Rain, 4(2), 1–9. https://doi.org/10.5555/right`,
      ],
      [
        'Preprint',
        `van der Velde, L., & Osei, A. (2020). ${TITLE} (arXiv:2001.00002). arXiv. ${ARXIV}`,
      ],
    ]);
    expect(downloads.map(({ label, href }) => [label, href])).toEqual([
      ['.bib', '/papers/velde-2021-rain-falls.bib'],
      ['.ris', '/papers/velde-2021-rain-falls.ris'],
      ['.json', '/papers/velde-2021-rain-falls.json'],
    ]);
  });

  test('what else is known, and from whom', () => {
    const view = paperView(paper, library);
    expect(view).toMatchObject({
      note: 'With a map',
      badges: ['Data', 'Best paper'],
      thumbnail: '/files/roof.png',
      newer: { label: 'Snow', href: '/papers/osei-2022-snow/' },
      older: { label: 'Hail', href: '/papers/osei-2020-hail/' },
      address: PAGE,
    });
    expect(view.details.facts.slice(-2)).toEqual([
      { label: 'Affiliation', values: [{ text: 'some-lab', aside: '(as listed)' }] },
      { label: 'Year', values: [{ text: '2021', href: '/years/2021/' }] },
    ]);
    expect(view.sources).toEqual([
      {
        facts: 'DOI, first submission, last revision, award, note, code',
        label: 'example.org',
        href: source,
        notes: [],
      },
    ]);
  });
});

test('in the feed, on the day of its revision', async () => {
  const page = { title: 'All papers', page: '/papers/', feed: '/feed.xml' };
  const feed = await feedFile(page, feedPapers([paper], library), library).text();
  expect(feed.split('\n')).toEqual([
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${SITE}/papers/</id>`,
    '<title>All papers</title>',
    '<subtitle>On rain.</subtitle>',
    '<updated>2023-02-03T00:00:00Z</updated>',
    '<author><name>Ada Osei</name></author>',
    `<link rel="alternate" type="text/html" href="${SITE}/papers/"/>`,
    `<link rel="self" type="application/atom+xml" href="${SITE}/feed.xml"/>`,
    '<entry>',
    `<id>${PAGE}</id>`,
    `<title>${TITLE}</title>`,
    `<author><name>Ludo van der Velde</name><uri>${SITE}/authors/ludo-van-der-velde/</uri></author>`,
    `<author><name>Ada Osei</name><uri>${SITE}/authors/ada-osei/</uri></author>`,
    '<updated>2023-02-03T00:00:00Z</updated>',
    `<link rel="alternate" type="text/html" href="${PAGE}"/>`,
    `<link rel="related" href="${PUBLISHER}"/>`,
    `<link rel="related" href="${ARXIV}"/>`,
    '<category term="cs.LG" scheme="http://arxiv.org/schemas/atom" label="Machine Learning"/>',
    '<category term="roofs" label="roofs"/>',
    '<category term="rain" label="rain"/>',
    `<summary>${ABSTRACT}</summary>`,
    '<content type="html">&lt;p&gt;We listen to n &lt;em&gt;drops&lt;/em&gt;.&lt;/p&gt;</content>',
    '</entry>',
    '</feed>',
    '',
  ]);
});

test('as the JSON of the site', () => {
  const fact = <Value>(value: Value): { value: Value; source: string } => ({ value, source });
  expect(paperDocument(paper, library)).toEqual({
    $schema: `${SITE}/schema/paper.json`,
    id: 'velde-2021-rain-falls',
    url: PAGE,
    title: { text: TITLE, markdown: 'Rain that falls over Oslo in $O(n^2)$ steps' },
    abstract: { text: ABSTRACT, markdown: 'We listen to $n$ *drops*.' },
    kind: 'article-journal',
    authors: [
      {
        name: 'Ludo van der Velde',
        given: 'Ludo',
        particle: 'van der',
        family: 'Velde',
        isGroup: false,
        url: `${SITE}/authors/ludo-van-der-velde/`,
      },
      {
        name: 'Ada Osei',
        given: 'Ada',
        family: 'Osei',
        isGroup: false,
        url: `${SITE}/authors/ada-osei/`,
      },
    ],
    truncated: false,
    date: '2021-04',
    yearFrom: 'listing',
    topics: [
      {
        category: 'cs.LG',
        name: 'Machine Learning',
        archive: 'Computer Science',
        url: `${SITE}/topics/cs-lg/`,
      },
      { name: 'roofs', url: `${SITE}/topics/roofs/` },
      { name: 'rain', url: `${SITE}/topics/rain/` },
    ],
    links: [
      { kind: 'code', href: 'https://example.org/code' },
      { kind: 'publisher', href: PUBLISHER },
      { kind: 'pdf', href: 'https://example.org/both.pdf' },
      { kind: 'other', href: 'https://example.net/mirror' },
    ],
    badges: ['Data'],
    affiliations: ['some-lab'],
    listing: 'osei',
    publication: {
      variables: {
        'container-title': 'Journal of Rain',
        volume: '4',
        issue: '2',
        page: '1-9',
        ISSN: '1234-5679',
        language: 'english',
      },
      doi: '10.5555/right',
      arxiv: '2001.00002',
      preprint: { date: '2020-01-05' },
      keywords: ['roofs', 'rain'],
      note: 'With a map',
      award: 'Best paper',
      thumbnail: 'roof.png',
    },
    facts: {
      doi: fact('10.5555/right'),
      award: fact('Best paper'),
      note: fact('With a map'),
      code: fact('https://example.org/code'),
      firstSubmitted: fact('2020-01-05'),
      lastRevised: fact('2023-02-03'),
    },
    citations: [
      {
        version: 'article-journal',
        bibtex: [...BIBTEX, '}', ''].join('\n'),
        csl: toCslItem(published),
      },
      { version: 'article', bibtex: formatBibtex(preprint), csl: toCslItem(preprint) },
    ],
  });
});

test('in the sitemap, changed on that day too', () => {
  expect(sitePages(library)).toContainEqual({ address: PAGE, changed: '2023-02-03' });
});
