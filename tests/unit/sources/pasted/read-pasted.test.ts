import { describe, expect, test } from 'vitest';
import { calendarDateSchema } from '../../../../src/domain/calendar-date.ts';
import { readPasted } from '../../../../src/sources/pasted/read-pasted.ts';
import type { ReadSource } from '../../../../src/sources/read-source.ts';

function read(lines: readonly string[]): ReadSource {
  const retrieved = calendarDateSchema.parse('2026-11-25');
  return readPasted(lines.join('\n'), 'x.txt', { retrieved });
}

const RAIN = [
  'LG Jun 7, 2022Code',
  'Rain on $\\R$oofsAna Gomez*, Bo Li · rain-lab',
  'We look at rain.',
];
const SNOW = ['cs.LG 2022-06-08', 'Snow on SlateAna Gomez and Bo Li', 'We look at snow.'];
const FOG = ['LG9 June 2022', 'Fog on Felt', 'Ana Gomez, Bo Li', 'We look at fog.'];

describe('readPasted', () => {
  test('gives what a listing says of a paper', () => {
    const { records, problems } = read(RAIN);
    expect(problems).toEqual([]);
    expect(records).toMatchObject([
      {
        place: { file: 'x.txt', line: 1, column: 1 },
        publication: {
          type: 'article',
          title: 'Rain on $\\R$oofs',
          authors: [{ printed: 'Ana Gomez', marks: '*' }, 'Bo Li'],
          truncated: false,
          date: '2022-06-07',
          category: 'cs.LG',
        },
        abstract: 'We look at rain.',
        printed: { title: 'Rain on $\\R$oofs', authors: ['Ana Gomez*', 'Bo Li'] },
        fromListing: { yearFrom: 'listing', badges: ['Code'], affiliations: ['rain-lab'] },
      },
    ]);
  });

  test('reads every form of header, and title and authors in lines of their own', () => {
    const { records, problems } = read([...RAIN, ...SNOW, ...FOG]);
    expect(problems).toEqual([]);
    expect(records.map(({ publication }) => publication.date)).toEqual([
      '2022-06-07',
      '2022-06-08',
      '2022-06-09',
    ]);
    expect(records[2]?.publication).toMatchObject({ title: 'Fog on Felt' });
  });

  test.each([
    [
      'a byline without names',
      ['LGJun 9, 2022', 'wetness of some roofsana gomez', 'Wet.'],
      'byline-unsplittable',
    ],
    ['an impossible day', ['LGJun 31, 2022', ...RAIN.slice(1)], 'date-impossible'],
    ['an unknown month', ['LGFoo 7, 2022', ...RAIN.slice(1)], 'header-unreadable'],
    ['no byline', RAIN.slice(0, 1), 'record-incomplete'],
    ['no header', ['It rains.', 'And rains.'], 'header-unreadable'],
  ])('refuses a record with %s and reads the others', (_, broken, code) => {
    const { records, problems } = read([...SNOW, ...broken, ...FOG]);
    expect(problems).toEqual([]);
    expect(records.map(({ publication }) => publication.title)).toContain('Snow on Slate');
    expect(records.at(-1)?.publication.title).toBe('Fog on Felt');
    const errors = records.flatMap((record) =>
      record.problems.filter(({ severity }) => severity === 'error'),
    );
    expect(errors).toMatchObject([{ code }]);
    expect(errors[0]?.place.line).toBeGreaterThan(3);
  });

  test('reads HTML and the characters of a PDF as what they mean', () => {
    const { records } = read([
      'LGJun 7, 2022',
      'Rain &amp; <b>Tin</b> Work\uFB02owsAna M&uuml;ller, Jose\u0301 Li',
      'At 5 &deg;C, in H<sub>2</sub>O, where p < 0.05 and q > 1.',
    ]);
    expect(records).toMatchObject([
      {
        publication: { title: 'Rain & **Tin** Workflows', authors: ['Ana Müller', 'José Li'] },
        abstract: 'At 5 °C, in H₂O, where p < 0.05 and q > 1.',
      },
    ]);
  });

  test('reads a page of arXiv by its form', () => {
    const { records } = read([
      '[1] arXiv:2401.99934 [pdf]',
      'Title: On rain',
      'Authors: Ana Gomez',
    ]);
    expect(records).toMatchObject([{ publication: { arxiv: '2401.99934', title: 'On rain' } }]);
  });

  test.each([
    [
      'a Google Scholar profile',
      ['Sums of drops', 'R Teja, JL Averse', 'Annals of Rain 24 (3), 11-15, 2023\t31*\t2023'],
      'choose Export and BibTeX',
    ],
    [
      'a Google Scholar profile',
      ['Drops', 'R Teja, ...', 'Rain 2, 1, 2022\t\t2022'],
      'Export and BibTeX',
    ],
    [
      'a page of dblp',
      ['[j2]', 'Rosa Teja, Ines Nuage:', 'Drops. J. Rain 2: 1-9 (2022)'],
      'BibTeX',
    ],
    ['a page of PubMed', ['Drops.', 'Teja R.', 'J Rain. 2022 Jan;2:1. PMID: 99999999'], 'Send to'],
    ['an ORCID record', ['Drops', 'Journal of Rain', '2022-01 | Journal article'], 'Export works'],
    ['a page of INSPIRE', ['Drops', 'Rosa Teja', 'e-Print: 2401.99934 [hep-ph]'], 'cite all'],
    ['no line of this text begins a paper', ['Dear Ana,', 'see you soon.'], '.bib file'],
    ['no line of this text', ['2103.99911', 'https://arxiv.org/abs/2104.99912'], 'by Identifier'],
    ['no line of this text', ['10.5555/rain', '10.5555/snow'], 'by Identifier'],
  ])('says of %s which forms are read, and what to do', (name, lines, hint) => {
    const { records, problems } = read(lines);
    expect(records).toEqual([]);
    expect(problems).toMatchObject([{ code: 'listing-form-unread', severity: 'error' }]);
    expect(problems[0]?.message).toContain(name);
    expect(problems[0]?.message).toContain('"LGAug 15, 2019"');
    expect(problems[0]?.hint).toContain(hint);
  });

  test('has an error for a NUL, and no record of nothing', () => {
    expect(read(['LGJun 7, 2022', 'a\0b'])).toMatchObject({
      records: [],
      problems: [{ code: 'listing-binary', severity: 'error' }],
    });
    expect(read([' '])).toEqual({ records: [], problems: [] });
  });
});
