import { describe, expect, test } from 'vitest';
import { scholarMeta } from '../../../src/exports/scholar-meta.ts';
import { makeReferences, NASTY_NAMES, NASTY_TITLES, SOURCE } from '../../fixtures/references.ts';

const PAGE = 'https://papers.example.org/papers/osei-2021-rain-tin-roofs/';

function contents(paper: Parameters<typeof makeReferences>[0], name: string): readonly string[] {
  return scholarMeta(makeReferences(paper)[0], PAGE)
    .filter((tag) => tag.name === name)
    .map(({ content }) => content);
}

describe('scholarMeta', () => {
  test('describes a preprint', () => {
    const overlay = { arxiv: { value: '2103.00001', source: SOURCE } };
    const [reference] = makeReferences({ authors: ['Ada Osei', 'Ludo van der Velde'], overlay });
    expect(scholarMeta(reference, PAGE).map(({ name, content }) => [name, content])).toEqual([
      ['citation_title', 'Rain on Tin Roofs'],
      ['citation_author', 'Osei, Ada'],
      ['citation_author', 'van der Velde, Ludo'],
      ['citation_publication_date', '2021/03/04'],
      ['citation_arxiv_id', '2103.00001'],
      ['DC.publisher', 'arXiv'],
      ['prism.number', 'arXiv:2103.00001'],
      ['citation_pdf_url', 'https://arxiv.org/pdf/2103.00001'],
      ['citation_abstract_html_url', PAGE],
      ['citation_language', 'en'],
      ['citation_abstract', 'We listen.'],
      ['DC.type', 'preprint'],
    ]);
  });

  test.each([
    ['conference', 'citation_conference_title', 'citation_journal_title'],
    ['journal', 'citation_journal_title', 'citation_conference_title'],
  ] as const)(
    'names the venue of a %s paper, and does not call it a preprint',
    (kind, has, not) => {
      const publication = {
        kind,
        venue: { value: 'Rain & Roofs', source: SOURCE },
        year: { value: 2022, source: SOURCE },
        pages: { value: '3-9', source: SOURCE },
      };
      const paper = { overlay: { publication } };
      expect(contents(paper, has)).toEqual(['Rain & Roofs']);
      expect(contents(paper, not)).toEqual([]);
      expect(contents(paper, 'DC.type')).toEqual([]);
      expect(contents(paper, 'citation_publication_date')).toEqual(['2022']);
      expect(contents(paper, 'citation_lastpage')).toEqual(['9']);
    },
  );

  test.each([
    [['Ada Osei'], ['Osei, Ada']],
    [['Enea Luca Rossi Verdi'], ['Rossi Verdi, Enea Luca', 'Rossi Verdi, Enea Luca']],
    [
      ['Enea Luca Rossi Verdi', 'Bo Li'],
      ['Rossi Verdi, Enea Luca', 'Li, Bo'],
    ],
    [['Ludo van der Velde Jr.'], ['van der Velde, Ludo Jr.', 'van der Velde, Ludo Jr.']],
  ])('keeps the only author of %j whole', (authors, expected) => {
    expect(contents({ authors }, 'citation_author')).toEqual(expected);
  });

  test.each(NASTY_NAMES)('keeps $name in one tag', ({ name }) => {
    const [tag = ''] = contents({ authors: [name, 'Bo Li'] }, 'citation_author');
    expect(tag.split(',').length).toBeLessThanOrEqual(2);
  });

  test.each(NASTY_TITLES)('keeps $text', ({ markdown, text }) => {
    expect(contents({ title: markdown }, 'citation_title')).toEqual([text]);
  });
});
