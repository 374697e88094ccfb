/**
 * Which of two values an output takes, and what a list, a page and a feed say of each kind. Expected values are those of
 * the formats' documents and of what a reader is to be told.
 */
import { describe, expect, test } from 'vitest';
import { formatBibtex } from '../../../src/exports/bibtex/entry.ts';
import { formatCoins } from '../../../src/exports/coins.ts';
import { toCslItem } from '../../../src/exports/csl-json.ts';
import { describePaper } from '../../../src/exports/json-ld.ts';
import { CUT_NOTE } from '../../../src/exports/reference.ts';
import { formatRis } from '../../../src/exports/ris.ts';
import { scholarMeta } from '../../../src/exports/scholar-meta.ts';
import { feedFile, feedPapers } from '../../../src/site/files/feeds.ts';
import { papersView } from '../../../src/site/views/list-view.ts';
import { rowsOf } from '../../../src/site/views/paper-row.ts';
import { citeView } from '../../../src/site/views/cite-view.ts';
import { paperView } from '../../../src/site/views/paper-view.ts';
import { paperDocument } from '../../../src/site/files/paper-document.ts';
import { PUBLICATIONS } from '../../fixtures/kinds.ts';
import { makeLibrary } from '../../fixtures/library.ts';
import { makePaper, type FactsInput } from '../../fixtures/papers.ts';
import { makeReferences } from '../../fixtures/references.ts';

const source = 'https://example.org/list';

/** In a journal, with a preprint, a PDF of the publisher's and a notice. */
const BOTH: FactsInput = {
  type: 'article-journal',
  title: 'Rain in Both',
  authors: ['Ada Osei'],
  editors: ['Cy Roe'],
  date: '2021-04',
  doi: '10.1000/both',
  arxiv: '2001.00002',
  category: 'cs.LG',
  variables: { 'container-title': 'Journal of Rain', volume: '4', issue: '2', page: '1-9' },
  keywords: ['roofs'],
  links: [
    { kind: 'publisher', href: 'https://example.org/both' },
    { kind: 'pdf', href: 'https://example.org/both.pdf' },
  ],
};

describe('a published paper with a preprint', () => {
  const [published, preprint, ...more] = makeReferences(BOTH);

  test('has two references, each with its own addresses', () => {
    expect(more).toEqual([]);
    const [first, second] = [published, preprint].map((reference) => ({
      date: reference?.date,
      url: reference?.url,
      pdf: reference?.pdf,
      doi: reference?.doi,
      arxiv: reference?.arxiv?.id,
    }));
    expect(first).toEqual({
      date: '2021-04',
      url: 'https://example.org/both',
      pdf: 'https://example.org/both.pdf',
      doi: '10.1000/both',
      arxiv: '2001.00002',
    });
    expect(second).toEqual({
      date: '2020-01',
      url: 'https://arxiv.org/abs/2001.00002',
      pdf: 'https://arxiv.org/pdf/2001.00002',
      doi: undefined,
      arxiv: '2001.00002',
    });
  });

  test.each<[string, FactsInput, string | undefined]>([
    ['the publisher', {}, 'https://example.org/both'],
    ['a DOI', { links: [] }, undefined],
    ['arXiv', { links: [], doi: undefined }, 'https://arxiv.org/abs/2001.00002'],
    [
      "the source's only address",
      {
        doi: undefined,
        arxiv: undefined,
        links: [{ kind: 'other', href: 'https://example.org/o' }],
      },
      'https://example.org/o',
    ],
  ])('cites %s', (_, facts, url) => {
    const given = Object.entries({ ...BOTH, ...facts }).filter(([, value]) => value !== undefined);
    expect(makeReferences(Object.fromEntries(given))[0].url).toBe(url);
  });

  test.each([
    ['beside the volume of proceedings', { volume: '5', issue: '3' }, undefined],
    ['of proceedings without a volume', { issue: '3' }, 'number = {3}'],
  ])('has in BibTeX a number %s', (_, numbers, line) => {
    const variables = { 'container-title': 'Conference on Rain', ...numbers };
    const bibtex = formatBibtex(makeReferences({ type: 'paper-conference', variables })[0]);
    expect(/number = .*\}/.exec(bibtex)?.[0]).toBe(line);
  });

  test('names an event that is not what it is printed in, and no other', () => {
    const event = (title: string): unknown => {
      const variables = { 'container-title': 'Conference on Rain', 'event-title': title };
      return toCslItem(makeReferences({ type: 'paper-conference', variables })[0])['event-title'];
    };
    expect([event('Rain Week 2021'), event('Conference on Rain')]).toEqual([
      'Rain Week 2021',
      undefined,
    ]);
  });
});

test.each([
  ['retracted', 'Rain', 'RETRACTED: Rain'],
  ['retracted', 'RETRACTED: Rain', 'RETRACTED: Rain'],
  ['withdrawn', 'Rain', 'WITHDRAWN: Rain'],
] as const)('what is %s, called “%s”, says so once everywhere', async (kind, title, said) => {
  const paper = makePaper({ id: 'osei', title, overlay: { notice: { kind, source } } });
  const library = makeLibrary([paper]);
  const reference = library.referenceOf(paper);
  const page = { title: 'All', page: '/papers/', feed: '/feed.xml' };
  const feed = await feedFile(page, feedPapers([paper], library), library).text();
  const titles = [
    /TI {2}- (.*)\r/.exec(formatRis(reference))?.[1],
    toCslItem(reference).title,
    scholarMeta(reference, undefined)[0]?.content,
    new URLSearchParams(formatCoins(reference)).get('rft.title'),
    /<entry>.*?<title>(.*?)<\/title>/s.exec(feed)?.[1],
  ];
  expect(titles).toEqual(titles.map(() => said));
  expect(formatBibtex(reference).toLowerCase()).toContain(`note = {${kind}: ${source}}`);
  const addresses = { page: undefined, image: undefined, authors: [], code: undefined };
  expect(describePaper(reference, addresses)['creativeWorkStatus']).toBe(kind);
});

test.each<[string, Parameters<typeof makeReferences>[0], string[]]>([
  ['a note that is a notice', { note: 'Retracted: Rain Letters 4' }, ['Retracted: Rain Letters 4']],
  [
    'a notice and a note',
    {
      note: 'Oral',
      overlay: { notice: { kind: 'corrected', date: '2024', note: 'A sign.', source } },
    },
    [`Corrected 2024: A sign. ${source}`, 'Oral'],
  ],
  ['a cut list and an award', { truncated: true, award: 'First' }, [CUT_NOTE, 'First']],
])('%s stands once among the notes of exports', (_, facts, notes) => {
  expect(makeReferences(facts)[0].notes).toEqual(notes);
});

test.each<[string, FactsInput, string | undefined]>([
  [
    'a preprint on arXiv',
    { arxiv: '2103.00001' },
    'No published version found. Please cite the preprint.',
  ],
  ['a preprint elsewhere', {}, 'No published version found.'],
  ['a published paper with a preprint', BOTH, 'Please cite the published version.'],
  ['a thesis', { type: 'thesis' }, undefined],
  ['a journal article', { type: 'article-journal' }, undefined],
])('%s is to be cited as said', (_, facts, advice) => {
  const paper = makePaper({ id: 'osei', ...facts });
  expect(citeView(paper, makeLibrary([paper])).advice).toBe(advice);
});

test.each<[string, FactsInput, string]>([
  [
    'what is in press is not published yet',
    { type: 'article-journal', status: 'in press' },
    'Dated',
  ],
  ['an article', { type: 'article-journal' }, 'Published'],
  ['a talk', { type: 'speech' }, 'Dated'],
  ['a preprint', { type: 'article' }, 'First listed'],
])('%s, by the word for its date', (_, facts, meaning) => {
  const paper = makePaper({ id: 'osei', date: '2021', ...facts });
  expect(rowsOf(makeLibrary([paper]))(paper).date?.meaning).toBe(meaning);
});

test('a venue has its year where another is the date shown', () => {
  const fact = <Value>(value: Value): { value: Value; source: string } => ({ value, source });
  const publication = { kind: 'conference', venue: fact('RAIN'), year: fact(2022) } as const;
  const paper = makePaper({ id: 'osei', date: '2021-03-04', overlay: { publication } });
  const library = makeLibrary([paper]);
  expect(rowsOf(library)(paper).venue).toBe('RAIN 2022');
  expect(paperDocument(paper, library).kind).toBe('paper-conference');
});

test('what is not out yet stands before the years, what is nearest to print last', () => {
  const library = makeLibrary([
    makePaper({ id: 'a', date: '2022', type: 'book' }),
    makePaper({ id: 'b', date: '', status: 'in press' }),
    makePaper({ id: 'c', date: '', status: 'in preparation' }),
    makePaper({ id: 'd', date: '', status: 'under review' }),
  ]);
  expect(papersView(library).groups.map(({ label }) => label)).toEqual([
    'In preparation',
    'Submitted',
    'Forthcoming',
    '2022',
  ]);
});

interface Shown {
  /** Under the names, in a list and on the page. */
  readonly marks: string;
  /** Names and values beside the abstract. */
  readonly facts: readonly (readonly [name: string, ...values: string[]])[];
  /** Day in a feed; Atom asks for one, and a month or a year has none that is published. */
  readonly published?: string;
}

const SHOWN: Readonly<Record<keyof typeof PUBLICATIONS, Shown>> = {
  'a preprint': {
    marks: 'First listed 4 March 2021',
    facts: [
      ['This page describes', 'arXiv:2103.00001'],
      ['First listed', '4 March 2021'],
    ],
    published: '2021-03-04',
  },
  'a journal article': {
    marks: 'Comparative Rain; Published May 2024',
    facts: [['Published', 'Comparative Rain', 'volume 58(8), pages 1670–1698', 'May 2024']],
  },
  'a conference paper': {
    marks: 'Conference on Rain; Published 7–9 May 2021',
    facts: [['Published', 'Conference on Rain', 'PRR 7, pages 3–9', '7–9 May 2021']],
  },
  'a chapter': {
    marks: 'In: The Rain Book, edited by Bo Lind. Rain Press; Published 2021',
    facts: [
      [
        'Published',
        'In: The Rain Book, edited by Bo Lind. Rain Press',
        'chapter 7, pages 1–9',
        '2021',
      ],
    ],
  },
  'a book': {
    marks: 'Book, Rain Press; Published 2020',
    facts: [['Published', 'Book, Rain Press', 'ISBN 978-0-00-000000-2, 312 pages', '2020']],
  },
  'a book of editors': {
    marks: 'Book, Rain Press; Published 2019',
    facts: [['Published', 'Book, Rain Press', '', '2019']],
  },
  'a thesis': {
    marks: 'PhD thesis, University of Rain; Dated 2017',
    facts: [
      ['Dated', '2017'],
      ['Kind', 'PhD thesis, University of Rain', ''],
    ],
  },
  'a report': {
    marks: 'Technical report TR-7, Rain Institute; Published 2020',
    facts: [['Published', 'Technical report TR-7, Rain Institute', '', '2020']],
  },
  'a patent': {
    marks: 'Patent XX 123; Dated 3 February 2019',
    facts: [
      ['Dated', '3 February 2019'],
      ['Kind', 'Patent XX 123', ''],
    ],
    published: '2019-02-03',
  },
  'a talk': {
    marks: 'Invited talk, Rain Meeting, Rainford; Dated March 2023',
    facts: [
      ['Dated', 'March 2023'],
      ['Kind', 'Invited talk, Rain Meeting, Rainford', ''],
    ],
  },
  'a dataset': {
    marks: 'Dataset, version 1.2, Rain Archive; Published 2022',
    facts: [['Published', 'Dataset, version 1.2, Rain Archive', '', '2022']],
  },
  software: {
    marks: 'Software, version 3.0; Published 2022',
    facts: [['Published', 'Software, version 3.0', '', '2022']],
  },
  'a blog post': {
    marks: 'Rain Notes; Published 1 June 2018',
    facts: [['Published', 'Rain Notes', '', '1 June 2018']],
    published: '2018-06-01',
  },
  'a manuscript': {
    marks: 'Manuscript; revise and resubmit',
    facts: [['Kind', 'Manuscript', '']],
  },
  'a document': {
    marks: 'Document; Dated 2015',
    facts: [
      ['Dated', '2015'],
      ['Kind', 'Document', ''],
    ],
  },
};

describe.each(Object.entries(PUBLICATIONS))('%s', (label, facts) => {
  const paper = makePaper({ id: 'osei', ...facts });
  const library = makeLibrary([paper]);
  const expected = SHOWN[label as keyof typeof PUBLICATIONS];

  test('in a list', () => {
    const { aroundVenue, venue = '', status = '', date } = rowsOf(library)(paper);
    const marks = [
      `${aroundVenue[0]}${venue}${aroundVenue[1]}`,
      status,
      date ? `${date.meaning} ${date.label}` : '',
    ];
    expect(marks.filter((mark) => mark !== '').join('; ')).toBe(expected.marks);
  });

  test('on its page', () => {
    const { versions } = paperView(paper, library);
    const shown = versions.facts.map(({ label: name, values }) => [
      name,
      ...values.flatMap(({ text, aside }) => (aside === undefined ? [text] : [text, aside])),
    ]);
    expect(shown).toEqual(expected.facts);
  });

  test('in a feed', async () => {
    const page = { title: 'All', page: '/papers/', feed: '/feed.xml' };
    const feed = await feedFile(page, feedPapers([paper], library), library).text();
    expect(/<published>(.*?)T/.exec(feed)?.[1]).toBe(expected.published);
    expect(/<entry>.*?<title>(.*?)<\/title>/s.exec(feed)?.[1]).toBe(facts.title);
  });
});
