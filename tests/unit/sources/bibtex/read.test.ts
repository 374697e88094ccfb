import { describe, expect, test } from 'vitest';
import type { Publication } from '../../../../src/domain/publication.ts';
import type { SourceRecord } from '../../../../src/domain/source-record.ts';
import { readBibtex } from '../../../../src/sources/bibtex/read.ts';

const FILE = 'content/listings/osei.bib';

function records(text: string): readonly SourceRecord[] {
  return readBibtex(text, FILE).records;
}

/** The only record of an entry with a title and an author. */
function read(fields: string, type = 'misc'): SourceRecord {
  const [record, ...more] = records(
    `@${type}{osei, title = {Rain}, author = {Osei, Ada}, ${fields}}`,
  );
  if (record === undefined || more.length > 0) throw new Error('Expected one record.');
  return record;
}

function publish(fields: string, type = 'misc'): Omit<Publication, 'title'> {
  return read(fields, type).publication;
}

test('an entry with what it says', () => {
  const [record] = records(`
    @string{conf = {RainConf}}
    @inproceedings{osei, author = "Ada Osei and van der Velde, Ludo and others",
      title = {{SDEs} for {R}ain in $O(n)$}, booktitle = conf # { 2022}, year = 2022, month = jun,
      day = 7, pages = {3--9}, eprint = {2103.00001}, archivePrefix = {arXiv}, primaryClass = {cs.LG},
      doi = {https://doi.org/10.1000/rain_1}, abstract = {We listen to 5\\% of it.}}`);
  expect(record).toEqual({
    place: { file: FILE, line: 3, column: 5 },
    key: 'osei',
    publication: {
      type: 'paper-conference',
      title: 'SDEs for Rain in $O(n)$',
      authors: ['Ada Osei', { family: 'Velde', particle: 'van der', given: 'Ludo' }],
      truncated: true,
      date: '2022-06-07',
      variables: { 'container-title': 'RainConf 2022', page: '3-9' },
      doi: '10.1000/rain_1',
      arxiv: '2103.00001',
      category: 'cs.LG',
    },
    abstract: 'We listen to 5% of it.',
    leftOut: [],
    problems: [],
  });
});

describe('a date', () => {
  test.each([
    ['year = {2021}, month = {aug}', '2021-08'],
    ['year = "2021", month = "Aug", day = "07"', '2021-08-07'],
    ['year = {{2021}}, month = {{AUG}}', '2021-08'],
    ['year = {2024}, month = {February 10}', '2024-02-10'],
    ['year = {2024}, month = aug # "~16"', '2024-08-16'],
    ['year = {2024}, month = jul # "--" # aug', '2024-07'],
    ['year = {2024}, mon = mar', '2024-03'],
    ['year = {2021a}', '2021'],
    ['year = {2021--2022}', '2021'],
    ['date = {2021-05-07/2021-05-09}', '2021-05-07'],
    ['date = {2021~}', '2021'],
    ['date = {2021}, month = may', '2021-05'],
    ['date = {2021-05}, month = {June 7}', '2021-05'],
    ['year = 2021, month = may, day = {7th}', '2021-05-07'],
    ['year = 800', '0800'],
    ['eventdate = {2021-05-07/2021-05-09}', '2021-05-07'],
  ])('%s', (fields, date) => {
    const { publication, problems } = read(fields, 'article');
    expect(publication.date).toBe(date);
    expect(problems).toEqual([]);
  });

  test.each([
    ['year = 2016, month = {Sept. 31}', '2016-09', 'month'],
    ['date = {2014-02-30}', '2014-02', 'date'],
    ['year = 2015, month = feb, day = 30', '2015-02', 'day'],
    ['year = {Summer 2016}', '2016', 'year'],
    ['year = {2012, first published 2008}', '2012', 'year'],
    ['year = 2016, month = {Q2}', '2016', 'month'],
    ['date = {199X}', undefined, 'date'],
    ['year = {9 lives}', undefined, 'year'],
    ['year = 2021, month = may, day = {0}', '2021-05', 'day'],
    ['year = 2021, pubstate = {drizzling}', '2021', 'pubstate'],
  ])('of which a part cannot be read is reported: %s', (fields, date, field) => {
    const { publication, problems } = read(fields, 'article');
    expect(publication.date).toBe(date);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(`“${field}”`)]);
  });

  test('whose month is none is a year, and the month is named', () => {
    const { publication, leftOut, problems } = read('year = 2021, month = {Drizzle}');
    expect([publication.date, leftOut]).toEqual(['2021', ['month']]);
    expect(problems[0]?.message).toContain('Drizzle');
  });

  test.each([
    ['year = {in press}', undefined, 'in press'],
    ['year = {2027 (to appear)}', '2027', 'to appear'],
    ['year = {forthcoming}', undefined, 'forthcoming'],
    ['year = 2021, pubstate = {inpress}', '2021', 'in press'],
    ['year = 2021, pubstate = {inpreparation}', '2021', 'in preparation'],
    ['year = {in   press~}', undefined, 'in press'],
    ['note = {Working paper}', undefined, 'Working paper'],
    ['year = {soon}', undefined, undefined],
  ])('of what is not out yet: %s', (fields, date, status) => {
    const { publication } = read(fields, 'article');
    expect([publication.date, publication.status]).toEqual([date, status]);
  });
});

describe('a kind', () => {
  test.each([
    ['article', 'journal = {Journal of Rain}', 'article-journal', undefined],
    ['phdthesis', 'school = {University of Rain}', 'thesis', 'PhD thesis'],
    [
      'thesis',
      'type = {mathesis}, institution = {University of Rain}',
      'thesis',
      'Master’s thesis',
    ],
    ['incollection', 'booktitle = {The Rain Book}', 'chapter', undefined],
    ['techreport', 'institution = {Rain Institute}, number = {TR-7}', 'report', 'Technical report'],
    ['patent', 'number = {XX 123}', 'patent', undefined],
    ['unpublished', 'note = {Revise and resubmit}', 'manuscript', undefined],
    ['misc', 'howpublished = {Invited talk, Rain Meeting}', 'speech', 'Invited talk, Rain Meeting'],
    ['misc', 'eprint = {2103.99904}', 'article', undefined],
    ['article', 'journal = {bioRxiv preprint}', 'article', undefined],
    ['misc', 'publisher = {bioRxiv}, doi = {10.1101/rain}', 'article', undefined],
    ['misc', 'howpublished = {SSRN}', 'article', undefined],
    ['misc', 'howpublished = {Working paper}', 'document', 'Working paper'],
    ['misc', 'publisher = {Zenodo}', 'document', undefined],
    ['misc', 'type = {Talk}', 'speech', 'Talk'],
    ['misc', 'type = {Dataset}', 'dataset', 'Dataset'],
    ['book', 'type = {Book chapter}, journal = {The Rain Book}', 'chapter', undefined],
    ['online', 'pubstate = {prepublished}', 'article', undefined],
    ['article', 'pubstate = {prepublished}, journal = {Hail}', 'article-journal', undefined],
    ['article', 'doi = {10.1101/2021.05.03.999999}', 'article', undefined],
    [
      'article',
      'doi = {10.1101/2021.05.03.999999}, journal = {Hail}',
      'article-journal',
      undefined,
    ],
    ['article', 'doi = {10.1101/gr.999999}', 'article-journal', undefined],
    ['misc', 'publisher = {Rain Lab}, howpublished = {bioRxiv}', 'article', 'bioRxiv'],
    ['article', 'entrysubtype = {magazine}, journal = {Wet Weekly}', 'article-magazine', undefined],
    ['patent', 'type = {patentus}', 'patent', 'U.S. patent'],
    ['inproceedings', 'journal = {Conference on Rain}', 'paper-conference', undefined],
    ['online', 'url = {https://example.org/rain}', 'webpage', undefined],
    ['report', 'institution = {Rain Institute}, eprint = {2103.99904}', 'report', undefined],
  ])('@%s{…, %s}', (entryType, fields, type, genre) => {
    const { type: found, variables } = publish(fields, entryType);
    expect([found, variables?.genre]).toEqual([type, genre]);
  });

  test.each([
    ['Second', '2'],
    ['3rd', '3'],
    ['4th edition', '4'],
    ['2. Auflage', '2'],
    ['5', '5'],
    ['Revised', 'Revised'],
    ['Second, revised', 'Second, revised'],
  ])('has an edition: %s', (said, edition) => {
    expect(publish(`edition = {${said}}`, 'book').variables?.edition).toBe(edition);
  });

  test.each([
    ['inproceedings', 'address = {Rainford}, location = {Oslo}', 'Rainford', 'Oslo'],
    ['inproceedings', 'location = {Rainford}', 'Rainford', undefined],
    ['misc', 'howpublished = {Talk}, address = {Oslo}', undefined, 'Oslo'],
  ])('was printed and given at its places: @%s{…, %s}', (entryType, fields, printed, given) => {
    const { variables } = publish(fields, entryType);
    expect([variables?.['publisher-place'], variables?.['event-place']]).toEqual([printed, given]);
  });

  test.each([
    ['constructor', 'document'],
    ['articlebold', 'article-journal'],
  ])('that nobody knows, @%s, is reported', (entryType, type) => {
    const { publication, problems } = read('year = 2020', entryType);
    expect(publication.type).toBe(type);
    expect(problems.map(({ code }) => code)).toEqual(['source-type-unknown']);
  });
});

describe('variables', () => {
  test('an issue with words beside its number is named', () => {
    const { publication, leftOut } = read('issue = {Summer}, number = {3}', 'article');
    expect([publication.variables?.issue, leftOut]).toEqual(['3', ['issue']]);
  });

  test.each([
    ['article', 'volume = 7, issue = 2, eid = {e55}', { volume: '7', issue: '2', number: 'e55' }],
    ['article', 'number = {3}, article-number = {1234}', { issue: '3', number: '1234' }],
    ['article', 'issue = {3}, number = {3}', { issue: '3' }],
    ['article', 'articleno = {17}, numpages = {12}', { number: '17', 'number-of-pages': '12' }],
    ['article', 'eid = {25}, pages = {25}', { page: '25' }],
    ['report', 'institution = {Rain Lab}, number = 7', { publisher: 'Rain Lab', number: '7' }],
    ['article', 'journal = {\\apj}', { 'container-title': 'ApJ' }],
    ['article', 'booktitle = {Journal of Rain}', { 'container-title': 'Journal of Rain' }],
    [
      'inproceedings',
      'booktitle = {Proceedings}, booksubtitle = {Snow 2021}',
      { 'container-title': 'Proceedings: Snow 2021' },
    ],
    [
      'incollection',
      'booktitle = {The Rain Book}, publisher = {Rain Press}, chapter = 7, address = {Rainford}',
      {
        'container-title': 'The Rain Book',
        publisher: 'Rain Press',
        'chapter-number': '7',
        'publisher-place': 'Rainford',
      },
    ],
  ])('@%s{…, %s}', (type, fields, variables) => {
    expect(publish(fields, type).variables).toEqual(variables);
  });

  test('a subtitle is part of the title', () => {
    const [record] = records('@misc{a, title = {Rain}, subtitle = {A Study}, author = {A Osei}}');
    expect(record?.publication.title).toBe('Rain: A Study');
  });
});

describe('an arXiv id, wherever it stands', () => {
  test.each([
    ['article', 'journal = {arXiv preprint arXiv:2103.99901}'],
    ['article', 'journal = {ArXiv}, volume = {abs/2103.99901}'],
    ['misc', 'eprint = {arXiv:2103.99901v2}, archiveprefix = {arXiv}'],
    ['misc', 'eprint = {2103.99901}'],
    ['misc', 'url = {https://arxiv.org/abs/2103.99901}'],
    ['misc', 'eprint = {2103.99901 [cs.LG]}'],
    ['misc', 'note = {arXiv:2103.99901 [cs]}'],
    ['article', 'journal = {arXiv Dec.}, arxiv = {2103.99901}'],
    ['article', 'journal = {https://arxiv.org/abs/2103.99901}'],
  ])('@%s{…, %s}', (type, fields) => {
    const { type: found, arxiv, variables, note, links } = publish(fields, type);
    expect([found, arxiv, variables, note, links]).toEqual([
      'article',
      '2103.99901',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each(['arxiv = {2103.99908}', 'pdf = {https://arxiv.org/pdf/2103.99908.pdf}'])(
    'of a paper that is published: %s',
    (field) => {
      const found = publish(`booktitle = {Conference on Rain}, ${field}`, 'inproceedings');
      expect([found.type, found.arxiv]).toEqual(['paper-conference', '2103.99908']);
    },
  );

  test('what repeats it is named', () => {
    const { publication, leftOut } = read(
      'doi = {10.48550/arXiv.2103.99901}, publisher = {arXiv}, pages = {arXiv:2103.99901}',
    );
    expect(publication).toMatchObject({ doi: '10.48550/arXiv.2103.99901', arxiv: '2103.99901' });
    expect(leftOut).toEqual(['pages', 'publisher']);
  });

  test.each([
    'eprint = {hep-th.99010}',
    'doi = {rain.pdf}',
    'eprint = {210\uDC001.00001}',
    'pdf = {rain\u202E.pdf}',
  ])('that is none is no file either: %s', (field) => {
    const { publication, leftOut } = read(field);
    expect([publication.links, leftOut]).toEqual([undefined, [field.split(' ')[0]]]);
  });

  test('of another archive is none', () => {
    const fields =
      'journal = {bioRxiv}, eprint = {2024.01.01.999999}, eprinttype = {bioRxiv}, eprintclass = {New Results}';
    const { publication, problems } = read(fields, 'article');
    expect(publication.variables).toEqual({ publisher: 'bioRxiv' });
    expect([publication.arxiv, publication.category, problems]).toEqual([undefined, undefined, []]);
  });
});

describe('a category', () => {
  test.each([
    ['cs.LG', 'cs.LG', 0],
    ['cs.LG, stat.ML', 'cs.LG', 0],
    ['cs', undefined, 1],
  ])('%s', (value, category, warnings) => {
    const { publication, problems } = read(`eprint = {2103.99901}, primaryclass = {${value}}`);
    expect([publication.category, problems.length]).toEqual([category, warnings]);
  });
});

describe('links', () => {
  test('of the fields of site makers', () => {
    const { publication, leftOut } = read(
      `booktitle = {Conference on Rain}, pdf = {https://example.org/rain.pdf}, code = {https://example.org/code},
       slides = {slides/rain.pdf}, poster = {rain-poster.pdf}, video = {https://example.org/video},
       website = {https://example.org/rain}, html = {https://example.org/rain.html}, supp = {rain-supp.pdf},
       url_blog = {https://example.org/blog}, link = {www.example.org/x}, tool = {https://example.org/tool},
       award = {Best Paper}, selected = {true}, preview = {rain.png}, abbr = {CoR}, note = {Oral, 3 \\%}, keywords = {tin, roofs}`,
      'inproceedings',
    );
    expect(publication.links).toEqual([
      { kind: 'pdf', href: 'https://example.org/rain.pdf' },
      { kind: 'code', href: 'https://example.org/code' },
      { kind: 'slides', href: 'slides/rain.pdf' },
      { kind: 'poster', href: 'rain-poster.pdf' },
      { kind: 'video', href: 'https://example.org/video' },
      { kind: 'website', href: 'https://example.org/rain' },
      { kind: 'html', href: 'https://example.org/rain.html' },
      { kind: 'supplement', href: 'rain-supp.pdf' },
      { kind: 'blog', href: 'https://example.org/blog' },
      { kind: 'publisher', href: 'https://www.example.org/x' },
      { kind: 'publisher', href: 'https://example.org/tool' },
    ]);
    expect(publication).toMatchObject({
      award: 'Best Paper',
      selected: true,
      note: 'Oral, 3 %',
      keywords: ['tin', 'roofs'],
    });
    expect(publication.thumbnail).toBe('rain.png');
    expect(leftOut).toEqual(['abbr']);
  });

  test.each([
    ['url = {https://example.org/hail}', 'other', 'https://example.org/hail'],
    ['url = {paper.pdf}', 'pdf', 'paper.pdf'],
    ['howpublished = {\\url{https://example.org/talk}}', 'other', 'https://example.org/talk'],
    ['doi = {https://example.org/no-doi/hail}', 'publisher', 'https://example.org/no-doi/hail'],
    [
      'url = {https://openreview.net/forum?id=x}',
      'openreview',
      'https://openreview.net/forum?id=x',
    ],
    [
      'data = {https://doi.org/10.1000/data}, doi = {10.1000/1}',
      'data',
      'https://doi.org/10.1000/data',
    ],
  ])('%s', (fields, kind, href) => {
    expect(publish(fields).links).toEqual([{ kind, href }]);
  });

  test('to the DOI alone is the DOI', () => {
    const { doi, links } = publish('url = {https://doi.org/10.1000/rain\\_1}');
    expect([doi, links]).toEqual(['10.1000/rain_1', undefined]);
  });

  test.each(['url = {javascript:alert(1)}', 'code = {coming soon}', 'doi = {12/34}'])(
    '%s is named and left out',
    (field) => {
      const { publication, leftOut, problems } = read(field);
      expect([publication.links, leftOut.length, problems.length]).toEqual([undefined, 1, 1]);
    },
  );
});

describe('an entry that others inherit from', () => {
  const parent = `@proceedings{rain21, title = {Proceedings of Rain 2021}, editor = {Lind, Bo}, year = {2021}, month = jun}`;

  test('is no paper of its own', () => {
    const found = records(
      `@inproceedings{a, title = {Rain on Tin}, author = {Osei, Ada}, crossref = {Rain21}, pages = {1--2}}\n${parent}`,
    );
    expect(found.map(({ publication }) => publication)).toMatchObject([
      {
        title: 'Rain on Tin',
        date: '2021-06',
        editors: [{ family: 'Lind', given: 'Bo' }],
        variables: { 'container-title': 'Proceedings of Rain 2021', page: '1-2' },
      },
    ]);
  });

  test('is one where nobody does', () => {
    expect(records(parent)[0]?.publication).toMatchObject({ type: 'book', authors: [] });
  });

  test('gives what the entry does not have, with its subtitle and book title', () => {
    const found = records(`
      @inproceedings{a, title = {Rain}, subtitle = {On Tin}, author = {Osei, Ada}, year = {2022},
        editor = { }, crossref = {b}}
      @inproceedings{c, title = {Snow}, author = {Roe, Cy}, crossref = {d}}
      @proceedings{b, title = {Rain Days}, subtitle = {Talks}, editor = {Lind, Bo}, year = {2021}, url = {https://example.org/b}}
      @proceedings{d, title = {Not This}, booktitle = {Snow Days}, subtitle = {Nor This}}`);
    expect(found.map(({ publication }) => publication)).toMatchObject([
      {
        title: 'Rain: On Tin',
        date: '2022',
        editors: [{ family: 'Lind', given: 'Bo' }],
        variables: { 'container-title': 'Rain Days: Talks' },
      },
      { title: 'Snow', variables: { 'container-title': 'Snow Days' } },
    ]);
    expect(found[0]?.publication.links).toBeUndefined();
  });

  test('may be xdata, or itself', () => {
    const found = records(
      '@xdata{x, publisher = {Rain Press}}\n@book{a, title = {T}, author = {A Osei}, xdata = {x}, crossref = {a}}',
    );
    expect(found.map(({ publication }) => publication.variables)).toEqual([
      { publisher: 'Rain Press' },
    ]);
  });

  test.each(['crossref = {b}', 'xdata = {x, b}'])('is named if the file has none: %s', (field) => {
    const [record] = records(`@xdata{x, year = 2021}
      @book{a, title = {T}, author = {A Osei}, ${field}}`);
    expect(record?.leftOut).toEqual([field.split(' ')[0]]);
  });

  test('may be several xdata, which give everything, abstracts and links too', () => {
    const [record] = records(`
      @xdata{x, publisher = {Rain Press}, abstract = {We listen.}, doi = {10.5555/rain}}
      @xdata{y, address = {Oslo}, publisher = {Snow Press}}
      @book{a, title = {T}, author = {A Osei}, xdata = {x, y}}`);
    expect(record?.publication).toMatchObject({
      doi: '10.5555/rain',
      variables: { publisher: 'Rain Press', 'publisher-place': 'Oslo' },
    });
    expect(record?.abstract).toBe('We listen.');
  });
});

test.each([
  ['RAIN', ['RAIN Collaboration']],
  ['RAIN, Hail Scientific', ['RAIN Collaboration', 'Hail Scientific Collaboration']],
  ['Rain, Snow and Hail Team', ['Rain, Snow and Hail Team']],
])('the collaboration %s signs with the authors', (collaboration, names) => {
  expect(publish(`collaboration = {${collaboration}}`).authors).toEqual([
    { family: 'Osei', given: 'Ada' },
    ...names.map((literal) => ({ literal })),
  ]);
});

test.each([
  ['rain, tin; snow, R&amp;D', ['rain, tin', 'snow, R&D']],
  ['rain, tin,\nsnow', ['rain', 'tin', 'snow']],
  ['rain, tin\n   roofs', ['rain', 'tin roofs']],
  ['Rain\nTin roofs\nAged, 80 and over', ['Rain', 'Tin roofs', 'Aged, 80 and over']],
])('keywords %j', (keywords, words) => {
  expect(publish(`keywords = {${keywords}}`).keywords).toEqual(words);
});

test.each([
  ['howpublished = {Cryptology {ePrint} Archive, Paper 2021/999}', '2021/999', undefined],
  ['howpublished = {SSRN 999}', '999', undefined],
  ['howpublished = {bioRxiv, presented at CoRain}', undefined, 'presented at CoRain'],
  ['howpublished = {arXiv preprint, to appear in Hail}', undefined, 'to appear in Hail'],
  [
    'note = {arXiv preprint, presented at CoRain}, eprint = {2103.99901}',
    undefined,
    'arXiv preprint, presented at CoRain',
  ],
  ['note = {SSRN 999}, eprint = {2103.99901}', undefined, 'SSRN 999'],
])('the words about a preprint are kept: %s', (fields, number, note) => {
  const { publication } = read(fields);
  expect(publication).toMatchObject({ type: 'article' });
  expect([publication.variables?.number, publication.note]).toEqual([number, note]);
});

test.each([
  ['journal = {Hail}, pages = {17}, note = {Id/No 99}', { number: '99', 'number-of-pages': '17' }],
  ['journal = {Hail}, note = {PMID: 123}', { PMID: '123' }],
  ['journal = {Hail}, addendum = {PMID: 123}', { PMID: '123' }],
])('a note that is an identifier is one: %s', (fields, variables) => {
  const { publication, leftOut } = read(fields, 'article');
  expect(publication.variables).toEqual({ 'container-title': 'Hail', ...variables });
  expect([publication.note, leftOut]).toEqual([undefined, []]);
});

test('a field that stands twice counts once and is named', () => {
  const { publication, problems } = read('note = {Oral}, note = {Poster}');
  expect([publication.note, problems.map(({ code }) => code)]).toEqual([
    'Oral',
    ['source-field-ignored'],
  ]);
});

test('one bad entry keeps no other out', () => {
  const [a, b, c, d] = records(`---
---
@article{a, author = {Ada Osei}, title = {Rain},
  year = {2024}
  journal = {Journal of Rain}
}
@article{b, author = {Ada Osei}, title = {Snow}, year = {2023}, selected=true}
@article{c, author = {Ada Osei}, title = {Hail on {Glass, year = {2022}
@article{d, author = {Ada Osei}, title = {Fog}, journal = felt, year = {2021}, pages = fog}
`);
  const codesOf = (record: SourceRecord | undefined) =>
    record?.problems.map(({ code, place }) => [code, place.line]);
  expect(codesOf(a)).toEqual([['source-mended', 5]]);
  expect(codesOf(b)).toEqual([]);
  expect(codesOf(c)).toEqual([['source-record-unreadable', 8]]);
  expect(codesOf(d)).toEqual([
    ['source-mended', 9],
    ['source-field-ignored', 9],
  ]);
  expect(b?.publication).toMatchObject({ date: '2023' });
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'a field named %s is a field',
  (name) => {
    expect(read(`${name} = {x}`).leftOut).toEqual([name.toLowerCase()]);
  },
);

test('a key stays as it is typed', () => {
  const [record] = readBibtex(
    '@misc{osei_2021_a^b, title = {Rain}, author = {Ada Osei}}',
    'a.bib',
  ).records;
  expect(record?.key).toBe('osei_2021_a^b');
});

test.each([
  ['a status in the note, once', 'note = {Working paper}', { status: 'Working paper' }, 'note'],
  [
    'an id of PubMed',
    'eprint = {1234}, eprinttype = {pubmed}',
    { variables: { PMID: '1234' } },
    'arxiv',
  ],
])('reads %s', (_, fields, expected, absent) => {
  const [record] = readBibtex(
    `@unpublished{a, title = {Rain}, author = {Ada Osei}, ${fields}}`,
    'a.bib',
  ).records;
  expect(record?.publication).toMatchObject(expected);
  expect(record?.publication).not.toHaveProperty(absent);
  expect(record?.leftOut).toEqual([]);
});

test('says that a word which no @string explains is read as the name of a journal', () => {
  const read = (word: string) =>
    readBibtex(`@article{a, title = {Rain}, author = {Ada Osei}, journal = ${word}}`, 'a.bib')
      .records[0];
  expect(read('felt')?.problems).toMatchObject([{ code: 'source-mended' }]);
  expect(read('felt')?.publication.variables).toEqual({ 'container-title': 'felt' });
  expect(read('jacm')?.problems).toEqual([]);
});

test.each([
  ['book', 'pagetotal = {312}', { 'number-of-pages': '312' }],
  ['book', 'numpages = {0}', undefined],
  [
    'article',
    'journal = {Hail}, eid = {e12}, pages = {e12}',
    { 'container-title': 'Hail', page: 'e12' },
  ],
  ['article', 'journal = {Hail}, elocation-id = {7}', { 'container-title': 'Hail', number: '7' }],
  ['article', 'journal = {Hail}, article_number = {7}', { 'container-title': 'Hail', number: '7' }],
  ['article', 'fjournal = {Hail}, number = {2}', { 'container-title': 'Hail', issue: '2' }],
  ['article', 'journal-full = {Hail}, type = {Erratum}', { 'container-title': 'Hail' }],
  ['article', 'booktitle = {RAIN}, journal = {Hail}', { 'container-title': 'Hail' }],
  [
    'article',
    'journal = {Hail}, journalsubtitle = {Letters}',
    { 'container-title': 'Hail: Letters' },
  ],
  ['inproceedings', 'journal = {Hail}, booktitle = {RAIN}', { 'container-title': 'RAIN' }],
  [
    'inbook',
    'maintitle = {Rain}, booksubtitle = {Part Two}',
    { 'container-title': 'Rain: Part Two' },
  ],
  [
    'book',
    'series = {On Rain}, number = {7}, publisher = {Rain Press,}',
    { 'collection-title': 'On Rain', 'collection-number': '7', publisher: 'Rain Press' },
  ],
  ['book', 'number = {7}', { issue: '7' }],
  [
    'inproceedings',
    'series = {On Rain}, number = {7}',
    { 'collection-title': 'On Rain', 'collection-number': '7' },
  ],
  [
    'inproceedings',
    'series = {On Rain}, volume = {3}, number = {7}',
    { 'collection-title': 'On Rain', volume: '3', issue: '7' },
  ],
  ['inproceedings', 'booktitle = {CoRain}, institution = {Lab}', { 'container-title': 'CoRain' }],
  ['techreport', 'reportnumber = {R-7}', { number: 'R-7', genre: 'Technical report' }],
  ['article', 'number = {Supplement_1}, pages = {S\\_1}', { issue: 'Supplement_1', page: 'S_1' }],
  ['article', 'pages = {Paper No. 17, 23}', { number: '17', 'number-of-pages': '23' }],
  ['article', 'pages = {Art. ID e17, 23 pp.}', { number: 'e17', 'number-of-pages': '23' }],
  ['article', 'pages = {Article 17}, eid = {17}', { number: '17' }],
  ['article', 'pages = {art no. 17}', { number: '17' }],
  ['article', 'pages = {Article 17}, eid = {e5}', { number: 'e5', page: 'Article 17' }],
  ['article', 'art_number = {17}, page_count = {9}', { number: '17', 'number-of-pages': '9' }],
  ['article', 'pages = {17}', { page: '17' }],
  [
    'techreport',
    'number = {7}, pages = {Article 17}',
    { number: '7', page: 'Article 17', genre: 'Technical report' },
  ],
  ['book', 'pages = {xii+312}', { 'number-of-pages': 'xii+312' }],
  ['thesis', 'pages = {312 p.}', { 'number-of-pages': '312' }],
  ['book', 'pages = {312}', { page: '312' }],
  ['book', 'pages = {1--312}', { page: '1-312' }],
  ['misc', 'eid = {rain:7}, pages = {rain:7}', { page: 'rain:7' }],
  ['article', 'isbn = {1234-567X}', { ISSN: '1234-567X' }],
  ['book', 'isbn = {9780-1234-5678-9}', { ISBN: '9780-1234-5678-9' }],
  ['article', 'pages = {1-1}', undefined],
  ['article', 'volume = {7}, pages = {1-1}', { volume: '7', page: '1-1' }],
  ['inproceedings', 'pages = {1-1}', { page: '1-1' }],
  ['article', 'volume = {Volume 12 - 2021}', { volume: '12' }],
  ['article', 'pubmedid = {123}', { PMID: '123' }],
  ['techreport', 'eid = {7}', { number: '7', genre: 'Technical report' }],
  ['thesis', 'type = {Habilitation}', { genre: 'Habilitation' }],
  ['misc', 'howpublished = {\\url{https://example.org}}', undefined],
  ['misc', 'howpublished = {Pamphlet}', { genre: 'Pamphlet' }],
  [
    'article',
    'journal = {Hail}, eprinttype = {pubmed}, eprint = {123}',
    { 'container-title': 'Hail', PMID: '123' },
  ],
  [
    'article',
    'journal = {Hail}, archiveprefix = {PubMed}, eprint = {123}',
    { 'container-title': 'Hail', PMID: '123' },
  ],
  [
    'inproceedings',
    'booktitle = {CoRain}, series = {corain}, publisher = {CoRain}, organization = {Press}',
    { 'container-title': 'CoRain' },
  ],
  ['misc', 'howpublished = {CoRain}, eventtitle = {CoRain}', { 'event-title': 'CoRain' }],
])('@%s{…, %s} has the variables %j', (type, fields, variables) => {
  expect(publish(fields, type).variables).toEqual(variables);
});
