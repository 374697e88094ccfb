import { describe, expect, test } from 'vitest';
import { calendarDateSchema } from '../../../../src/domain/calendar-date.ts';
import { parseCorrections } from '../../../../src/sources/listing/corrections.ts';
import { hasError, type Problem } from '../../../../src/domain/problem.ts';
import type { SourceContext } from '../../../../src/sources/read-source.ts';
import { readListing } from '../../../../src/sources/listing/read-listing.ts';
import { formatByline, factsOf, type Facts } from './facts.ts';

const retrieved = calendarDateSchema.parse('2026-06-30');

interface Read {
  /** Of the records without an error. */
  readonly records: readonly Facts[];
  readonly refused: readonly Facts[];
  readonly problems: readonly Problem[];
}

function read(text: string, context: SourceContext): Read {
  const { records, problems } = readListing(text, 'gomez.txt', context);
  const isRefused = (each: (typeof records)[number]): boolean => hasError(each.problems);
  return {
    records: records.filter((each) => !isRefused(each)).map(factsOf),
    refused: records.filter(isRefused).map(factsOf),
    problems: [...records.flatMap((record) => record.problems), ...problems],
  };
}

function parse(text: string, corrections = ''): Read {
  return read(text, {
    retrieved,
    corrections: parseCorrections(corrections, 'gomez.corrections.txt').corrections,
  });
}

function codes({ problems }: Read): string[] {
  return problems
    .map(({ code, place }) => `${code} ${String(place.line)}:${String(place.column)}`)
    .toSorted();
}

const RAIN = [
  'LGJun 7, 2022Code',
  'How Rain Falls on RoofsAna Gomez, Bo Li, Carla Roe et al. · rain-lab',
  'We study how rain falls on roofs of many shapes.',
];
const SNOW = [
  'COMP-PHMar 22',
  'Snow Melts in SpringBo Li, Ana Gomez',
  'Snow melts in spring, and we measure how fast.',
];

describe('readListing', () => {
  test('reads every field of a record', () => {
    const { records, problems } = parse([...RAIN, ...SNOW].join('\n'));
    expect(problems).toEqual([]);
    expect(records).toMatchObject([
      {
        line: 1,
        category: 'cs.LG',
        date: '2022-06-07',
        yearFrom: 'listing',
        title: 'How Rain Falls on Roofs',
        authors: ['Ana Gomez', 'Bo Li', 'Carla Roe'],
        truncated: true,
        badges: ['Code'],
        affiliations: ['rain-lab'],
        abstract: 'We study how rain falls on roofs of many shapes.',
      },
      {
        line: 4,
        category: 'physics.comp-ph',
        date: '2026-03-22',
        yearFrom: 'retrieval',
        title: 'Snow Melts in Spring',
        authors: ['Bo Li', 'Ana Gomez'],
        truncated: false,
      },
    ]);
    for (const { confidence } of records) expect(confidence).toBeGreaterThan(0.98);
  });

  test.each([
    ['blank lines between lines', RAIN.join('\n\n\n')],
    ['CRLF', `${RAIN.join('\r\n')}\r\n`],
    ['a byte order mark', `\uFEFF${RAIN.join('\n')}`],
    ['no-break spaces and tabs', RAIN.join('\n').replaceAll(' ', '\u00A0\t')],
    ['spaces around', RAIN.map((line) => `  ${line}  `).join('\n')],
  ])('reads the same record with %s', (_, text) => {
    const [expected] = parse(RAIN.join('\n')).records;
    const { records, problems } = parse(text);
    expect(problems).toEqual([]);
    expect(records).toMatchObject([{ ...expected, line: expect.any(Number) as number }]);
  });

  test.each([
    ['nothing', '', []],
    ['blank lines', '\n \n', []],
    ['a header alone', 'LGJun 7, 2022', ['record-incomplete 1:1']],
    [
      'no byline',
      [RAIN[0], RAIN[2]].join('\n'),
      ['byline-unsplittable 2:1', 'record-incomplete 1:1'],
    ],
    ['an unknown month', ['LGFoo 7, 2022', ...RAIN.slice(1)].join('\n'), ['header-unreadable 1:3']],
    ['a day that is not', ['LGApr 31, 2022', ...RAIN.slice(1)].join('\n'), ['date-impossible 1:3']],
    ['no title', [RAIN[0], 'Bo Li', RAIN[2]].join('\n'), ['byline-unsplittable 2:1']],
    ['text of another kind', 'Dear Ana,\nsee you soon.', ['header-unreadable 1:1']],
  ])('has no record but a problem for %s', (_, text, expected) => {
    const parsed = parse(text);
    expect(parsed.records).toEqual([]);
    expect(codes(parsed)).toEqual(expected);
  });

  test.each([
    ['without an abstract', RAIN.slice(0, 2), 'record-without-abstract 1:1'],
    ['with only a header', RAIN.slice(0, 1), 'record-incomplete 1:1'],
    ['without a header', RAIN.slice(1), 'header-unreadable 1:1'],
    ['with a fourth line', [...RAIN, 'And wind.'], 'header-unreadable 4:1'],
    ['with a broken header', ['LGFoo 7, 2022', ...RAIN.slice(1)], 'header-unreadable 1:3'],
  ])('reads the record after one %s', (_, broken, problem) => {
    const parsed = parse([...broken, ...SNOW].join('\n'));
    expect(parsed.records.at(-1)).toMatchObject({ title: 'Snow Melts in Spring' });
    expect(codes(parsed)).toEqual([problem]);
  });

  test.each(['RainNet 21Ana Gomez', 'WINDCast 5Bo Li'])('takes %j for a byline', (byline) => {
    const { records } = parse([RAIN[0], byline, RAIN[2], ...SNOW].join('\n'));
    expect(records).toHaveLength(2);
    expect(
      formatByline(records[0] ?? { title: '', authors: [], truncated: false, affiliations: [] }),
    ).toBe(byline);
  });

  test('warns of a date after the retrieval and of an unknown badge, and keeps the record', () => {
    const parsed = parse(['LGDec 24, 2026Sledge', ...RAIN.slice(1)].join('\n'));
    expect(parsed.records).toMatchObject([{ date: '2026-12-24', badges: ['Sledge'] }]);
    expect(codes(parsed)).toEqual(['badge-unknown 1:15', 'date-in-future 1:1']);
  });

  test('takes a day that would lie after the retrieval for one of the year before, and says so', () => {
    const parsed = parse(['LGDec 24', ...RAIN.slice(1)].join('\n'));
    expect(parsed.records).toMatchObject([{ date: '2025-12-24', yearFrom: 'retrieval' }]);
    expect(codes(parsed)).toEqual(['year-inferred 1:1']);
    expect(parsed.problems[0]?.message).toContain('24 December 2025');
  });

  test('restores wrongly decoded letters beside the text as received', () => {
    const parsed = parse(
      [SNOW[0], 'Snow Melts in SpringAna Gomez, Bo MÃ¼ller', SNOW[2]].join('\n'),
    );
    expect(codes(parsed)).toEqual(['mojibake-repaired 2:36']);
    expect(parsed.records).toMatchObject([{ authors: ['Ana Gomez', 'Bo MÃ¼ller'] }]);
    const text = [SNOW[0], 'Snow Melts in SpringAna Gomez, Bo MÃ¼ller', SNOW[2]].join('\n');
    expect(readListing(text, 'gomez.txt', { retrieved }).records[0]?.publication).toMatchObject({
      title: 'Snow Melts in Spring',
      authors: ['Ana Gomez', 'Bo Müller'],
    });
  });

  test('lets a correction settle a byline, and warns of one that fits none', () => {
    const byline = 'Notes onMaryAnn Young, Bo Li';
    const right = 'Notes on | MaryAnn Young, Bo Li';
    const parsed = parse([SNOW[0], byline, SNOW[2]].join('\n'), `${right}\nGone | Ana Gomez`);
    expect(parsed.records).toMatchObject([
      { title: 'Notes on', authors: ['MaryAnn Young', 'Bo Li'], confidence: 1 },
    ]);
    expect(parsed.problems).toMatchObject([
      { code: 'correction-unused', place: { file: 'gomez.corrections.txt', line: 2 } },
    ]);
  });

  test.each([
    ['an abstract', ['We look at fog.'], 'We look at fog.', []],
    ['none', [], undefined, ['record-without-abstract']],
  ])(
    'reads title and authors in lines of their own, with %s after them',
    (_, behind, abstract, expected) => {
      const fog = [
        'LG Jun 10, 2022',
        'Fog on Felt',
        'Ana Gomez, Bo van Li, and Cy Roe et al. · mit',
      ];
      const { records, problems } = parse([...fog, ...behind, ...SNOW].join('\n'));
      expect(problems.map(({ code }) => code)).toEqual(expected);
      expect(records).toHaveLength(2);
      expect(records[0]).toMatchObject({
        title: 'Fog on Felt',
        authors: ['Ana Gomez', 'Bo van Li', 'Cy Roe'],
        truncated: true,
        affiliations: ['mit'],
        confidence: 1,
        abstract,
      });
    },
  );

  test('leaves out what cannot be split, with a line for the corrections file', () => {
    const byline = 'wetness of some roofsana gomez, bo li';
    const { records, refused, problems } = parse(
      [SNOW[0], byline, ...SNOW.slice(2), ...RAIN].join('\n'),
    );
    expect(records).toMatchObject([{ title: 'How Rain Falls on Roofs' }]);
    expect(refused).toMatchObject([{ line: 1, authors: [] }]);
    expect(problems).toMatchObject([{ code: 'byline-unsplittable', place: { line: 2 } }]);
    expect(problems[0]?.hint).toContain(
      'gomez.corrections.txt, with " | " moved to where the title ends: wetness of some | roofsana gomez, bo li',
    );
  });

  test('tells of progress up to the end', () => {
    const steps: string[] = [];
    read([...RAIN, ...SNOW].join('\n'), {
      retrieved,
      onProgress: (done, total) => steps.push(`${String(done)}/${String(total)}`),
    });
    expect(steps.at(-1)).toBe('4/4');
  });

  test('rebuilds each byline', () => {
    const listing = [...RAIN, ...SNOW];
    const { records } = parse(listing.join('\n'));
    expect(records.map(formatByline)).toEqual([RAIN[1], SNOW[1]]);
  });
});

describe('what is said of a listing', () => {
  const of = (header: string, context: SourceContext = { retrieved }): readonly string[] => {
    const text = [header, ...RAIN.slice(1), ...SNOW].join('\n');
    return read(text, context).problems.map(({ message, hint }) => `${message} ${hint}`);
  };

  test.each([
    ['LGJun 7, 2022Codex', ['“LGJun 7, 2022Codex” ends in “Codex”, which is not a known badge.']],
    [
      'LGDec 24',
      ['“LGDec 24” has no year. The listing was retrieved on 30 June 2026, before that'],
    ],
    [
      'LGJul 1, 2026',
      ['“LGJul 1, 2026” means 1 July 2026. The listing was retrieved on 30 June 2026'],
    ],
    ['LGJun 30, 2026', []],
    [
      'LGFeb 30, 2022',
      ['The header “LGFeb 30, 2022” names a day that does not exist. Correct the header'],
    ],
    ['LG7.6.', ['Found “LG7.6.” where a header such as']],
  ])('of the header %s', (header, words) => {
    const said = of(header);
    expect(said.length).toBe(words.length);
    for (const [at, each] of words.entries()) expect(said[at]).toContain(each);
  });

  test('that gives no year, where nobody knows when it was copied', () => {
    const [said] = of('LGDec 24', {});
    expect(said).toContain('The header “LGDec 24” gives no year');
    expect(said).toContain('`retrieved: YYYY-MM-DD` in gomez.yaml');
  });

  test('of a record without an abstract', () => {
    const [problem] = parse([...RAIN.slice(0, 2), ...SNOW].join('\n')).problems;
    expect(problem).toMatchObject({
      code: 'record-without-abstract',
      message: 'The record “LGJun 7, 2022Code” has no abstract.',
    });
  });
});
