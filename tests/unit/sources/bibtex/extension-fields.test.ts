import { expect, test } from 'vitest';
import { readBibtex } from '../../../../src/sources/bibtex/read.ts';

const read = (fields: string, type = 'misc', title = 'Rain') =>
  readBibtex(
    `@${type}{osei, title = {${title}}, author = {Osei, Ada and Lind, Bo}, year = {2021}, ${fields}}`,
    'papers.bib',
  ).records[0];

test('an exported entry is the paper that it was made from', () => {
  const record = read(
    `
    howpublished = {Talk, RAIN}, note = {In preparation}, month = may,
    type = {Something else}, number = {9}, url = {https://example.org/derived}, publisher = {Rain Press},
    x-type = {speech}, x-date = {2021-05-07/2021-05-09}, x-category = {cs.LG}, x-selected = {true},
    x-marks = {*,}, x-badges = {Code, Data}, x-affiliations = {some-lab, other-lab}, x-year-from = {retrieval},
    x-container = {Proceedings of RAIN}, x-event = {RAIN}, x-event-place = {Rainford}, x-genre = {Talk},
    x-number = {7}, x-issue = {2}, x-collection-number = {4}, x-medium = {video}, x-pmid = {123},
    x-pmcid = {PMC7}, x-language = {de}, x-note = {Oral}, x-award = {First}, x-thumbnail = {rain.png},
    x-notice-kind = {retracted}, x-notice-date = {2024-05}, x-notice-source = {https://example.org/a%20b},
    x-notice-note = {50\\% wrong}, x-listed = {2020}, x-title = {An earlier rain},
    x-author = {Osei, A. and others},
    x-links = {pdf https://example.org/rain.pdf slides talks/my rain.pdf other javascript:alert(1)}`,
    'misc',
    'RETRACTED: Rain',
  );
  expect(record?.publication).toEqual({
    type: 'speech',
    title: 'Rain',
    authors: [
      { family: 'Osei', given: 'Ada', marks: '*' },
      { family: 'Lind', given: 'Bo' },
    ],
    truncated: false,
    date: '2021-05-07/2021-05-09',
    category: 'cs.LG',
    selected: true,
    variables: {
      publisher: 'Rain Press',
      'container-title': 'Proceedings of RAIN',
      'event-title': 'RAIN',
      'event-place': 'Rainford',
      genre: 'Talk',
      number: '7',
      issue: '2',
      'collection-number': '4',
      medium: 'video',
      PMID: '123',
      PMCID: 'PMC7',
      language: 'de',
    },
    note: 'Oral',
    award: 'First',
    thumbnail: 'rain.png',
    notice: {
      kind: 'retracted',
      date: '2024-05',
      source: 'https://example.org/a%20b',
      note: '50% wrong',
    },
    preprint: {
      date: '2020',
      title: 'An earlier rain',
      authors: [{ family: 'Osei', given: 'A.' }],
      truncated: true,
    },
    links: [
      { kind: 'pdf', href: 'https://example.org/rain.pdf' },
      { kind: 'slides', href: 'talks/my rain.pdf' },
    ],
  });
  expect(record?.fromListing).toEqual({
    yearFrom: 'retrieval',
    badges: ['Code', 'Data'],
    affiliations: ['some-lab', 'other-lab'],
  });
  expect([record?.leftOut, record?.problems]).toEqual([[], []]);
});

test('what an exported entry does not say is not derived from its other fields', () => {
  const record = read(
    'journal = {Hail}, number = {3}, note = {Oral}, x-type = {article-journal}',
    'article',
  );
  expect(record?.publication).toEqual({
    type: 'article-journal',
    title: 'Rain',
    authors: [
      { family: 'Osei', given: 'Ada' },
      { family: 'Lind', given: 'Bo' },
    ],
    truncated: false,
    date: '2021',
    variables: { 'container-title': 'Hail', issue: '3' },
  });
  expect(record?.fromListing).toEqual({ badges: [], affiliations: [] });
});

test('the same fields mean nothing in the entry of another program', () => {
  const record = read('x-note = {Oral}, x-type = {lyrics}, note = {At noon}');
  expect(record?.publication).toMatchObject({ type: 'document', note: 'At noon' });
  expect(record).not.toHaveProperty('fromListing');
  expect(record?.leftOut).toEqual(['x-note', 'x-type']);
});
