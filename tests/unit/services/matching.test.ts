import { describe, expect, test } from 'vitest';
import { parsePersonName } from '../../../src/domain/person-name.ts';
import {
  authorLikeness,
  isAllCaps,
  withoutCapitals,
} from '../../../src/services/matching/authors.ts';
import {
  judge,
  judgeLinked,
  type Target,
  type Verdict,
} from '../../../src/services/matching/judge.ts';
import { searchWords, titleLikeness } from '../../../src/services/matching/titles.ts';
import { mayBeOneVenue } from '../../../src/services/matching/venues.ts';
import { recordSchema, type ServiceRecord } from '../../../src/services/service-record.ts';

describe('titleLikeness', () => {
  test.each([
    ['Sparse Lanterns: Routing Paper Boats', 'sparse lanterns – routing paper boats.', 'same'],
    ['A Data-Set of Rain & Snow', 'A dataset of rain and snow', 'same'],
    ['Über Łódź', 'Uber Lodz', 'same'],
    ['Rain on ℙⁿ and Λ-rings', 'Rain on Pn and Lambda-rings', 'same'],
    ['Modelling the Rain on Roofs', 'Modeling the Rain on Roofs', 'respelled'],
    ['Centred Fibre Colours of Haematite', 'Centered Fiber Color of Hematite', 'respelled'],
    ['Schrödinger Operators in the Rain', 'Schroedinger Operator in the Rain', 'respelled'],
    ['Oxidation of Nitrite by Rain', 'Oxidation of Nitrate by Rain', 'similar'],
    [
      'The stable homology of rainy spaces over fields and over rings',
      'The stable homotopy of rainy spaces over fields and over rings',
      'similar',
    ],
    ['Rain: A Study of Tin Roofs in Old Towns', 'Rain', 'similar'],
    ['Sparse Lanterns – Routing Paper Boats on Ponds', 'Sparse Lanterns', 'similar'],
    ['Sparse Lanterns: Part II', 'Sparse Lanterns', 'other'],
    ['Rain: A Study of Tin Roofs', 'Rain: A History of Slate', 'other'],
    [
      'Off-diagonal numbers of rainy graphs are small',
      'Off-diagonal book numbers of rainy graphs are small',
      'similar',
    ],
    ['Rain on Tin Roofs of Old Houses', 'Rain on Tin Roofs of Old Houses, Part II', 'other'],
    ['Rain on Tin Roofs of Old Houses', 'Erratum: Rain on Tin Roofs of Old Houses', 'other'],
    ['Overview of the rain lab 2023', 'Overview of the rain lab 2024', 'other'],
    [
      'Rain does matter on all tin roofs here',
      'Rain does not matter on all tin roofs here',
      'other',
    ],
    ['Introduction', 'Conclusion', 'other'],
  ] as const)('%s, %s: %s', (a, b, likeness) => {
    expect(titleLikeness(a, b)).toBe(likeness);
    expect(titleLikeness(b, a)).toBe(likeness);
  });
});

test.each([
  ['Routing of Paper Boats by Lanterns', 2, ['Routing', 'Lanterns']],
  ['Into This and Rain', 3, ['Rain']],
  ['Régime de pluie', 3, ['pluie']],
  ['On it', 3, ['On', 'it']],
])('the searchWords words of %s', (title, most, words) => {
  expect(searchWords(title, most)).toEqual(words);
});

describe('authorLikeness', () => {
  const names = (list: string) => list.split(', ').map(parsePersonName);
  test.each([
    ['Ada Osei, Bo Lind', false, 'Ada Osei, Bo Lind', 'same'],
    ['Ada Osei, Bo Lind', false, 'A. Osei, B. Lind', 'same'],
    ['Ada Osei, Bo Lind', false, 'ADA OSEI, BO LIND', 'same'],
    ['Ada Beth Osei, Jo-Ann Lind', false, 'AB Osei, JA Lind', 'same'],
    ['Osei AB, Lind JA', false, 'Ada Beth Osei, Jo-Ann Lind', 'same'],
    ['Osei AB, Lind JA', false, 'A. B. Osei, J.-A. Lind', 'same'],
    ['Osei AB, Lind JA', false, 'Eve Osei, Cy Lind', 'none'],
    ['ADA OSEI, BO LI', false, 'Abe Osei, Bob Li', 'none'],
    ['Harbour Collaboration', false, 'The Harbour Collaboration', 'same'],
    ['Jörg Müller', false, 'Joerg Mueller', 'same'],
    ['Lin Ming, Cy Roe', false, 'Ming Lin, Cy Roe', 'same'],
    ['Bo Lind', false, 'Bo Lind Jr.', 'same'],
    ['Ada Osei, Bo Lind', true, 'Ada Osei, Bo Lind, Cy Roe', 'start'],
    ['Ada Osei, Bo Lind', true, 'Ada Osei, Bo Lind', 'mixed'],
    ['Ada Osei, Bo Lind', false, 'Ada Osei, Bo Lind, Cy Roe', 'mixed'],
    ['Zoe Osei, Bo Lind', false, 'Bo Lind, Zoe Osei', 'sorted'],
    ['Bo Lind, Zoe Osei', false, 'Zoe Osei, Bo Lind', 'mixed'],
    ['Ada Osei, Bo Lind', false, 'Eve Osei, Cy Roe', 'none'],
    ['Ada Osei', false, 'Eve Osei', 'none'],
    ['Ada Osei, Bo Lind', false, 'Ada Osei, Cy Roe', 'some'],
    ['Ada Osei, Bo Lind, Cy Roe', false, 'Adah Osei, Bo Lind, Cy Roe', 'same'],
    ['', false, 'Ada Osei', 'none'],
  ] as const)('%s (cut: %s) and %s: %s', (here, truncated, there, likeness) => {
    const authors = here === '' ? [] : names(here);
    expect(authorLikeness(authors, truncated, names(there))).toBe(likeness);
  });

  test('a record that lacks a name has one more', () => {
    const [here, there] = [names('Ada Osei, Bo Lind, Cy Roe'), names('Ada Osei, Bo Lind')];
    expect(authorLikeness(here, false, there, true)).toBe('same');
    expect(authorLikeness(there, true, there, true)).toBe('start');
  });
});

test.each([
  ['VERA SANDOVAL-RUIZ', true, 'Vera Sandoval-Ruiz'],
  ['ÖSTEN VAN DER BERG', true, 'Östen van der Berg'],
  ['Bo Li', false, 'Bo Li'],
  ['王小明', false, '王小明'],
])('%s is in capitals: %s', (full, shouted, better) => {
  expect(isAllCaps(parsePersonName(full))).toBe(shouted);
  if (shouted) expect(withoutCapitals(full)).toBe(better);
});

test.each([
  ['J. Rain', 'Journal of Rain', true],
  ['Phys. Rev. Lett.', 'Physical Review Letters', true],
  ['Zeitschrift für Regen', 'Zeitschrift fur Regen', true],
  ['NeurIPS 2024', 'Advances in Neural Information Processing Systems 37', true],
  ['ROOF', 'Proceedings of the 3rd Symposium on Rain on Old Floors', true],
  ['R&R', 'Rain & Roofs', true],
  ['雨报', '雨报', true],
  ['NeurIPS', '2024 Workshop on Ponds', false],
  ['Journal of Rain', 'Journal of Snow', false],
  ['Trans. Rain', 'IEEE Transactions on Ponds', false],
])('%s and %s may be one venue: %s', (a, b, may) => {
  expect(mayBeOneVenue(a, b)).toBe(may);
  expect(mayBeOneVenue(b, a)).toBe(may);
});

describe('judge', () => {
  const target: Target = {
    title: 'Sparse Lanterns for the Routing of Paper Boats',
    authors: ['Ada Osei', 'Bo Lind'].map(parsePersonName),
    truncated: false,
    year: 2024,
  };
  const record = (change: object): ServiceRecord =>
    recordSchema.parse({
      type: 'article-journal',
      title: target.title,
      authors: ['Ada Osei', 'Bo Lind'],
      date: '2025-03',
      source: 'https://example.org/1',
      retrieved: '2026-11-26',
      ...change,
    });
  test.each<[string, object, Verdict]>([
    ['the same', {}, 'certain'],
    ['of a namesake', { authors: ['Eve Osei', 'Cy Roe'] }, 'different'],
    ['of others', { authors: ['Cy Roe'] }, 'different'],
    ['of one of them with another', { authors: ['Ada Osei', 'Cy Roe'] }, 'likely'],
    ['with an author more', { authors: ['Ada Osei', 'Bo Lind', 'Cy Roe'] }, 'likely'],
    ['a reprint', { date: '2034' }, 'likely'],
    ['one word more', { title: `${target.title} Anew` }, 'likely'],
    ['an erratum', { title: `Erratum to “${target.title}”` }, 'different'],
    ['a spelling', { title: 'Sparse Lantern for the Routeing of Paper Boats' }, 'likely'],
    ['in the singular', { title: 'Sparse Lantern for the Routing of Paper Boats' }, 'certain'],
    ['without year', { date: undefined }, 'certain'],
    ['without authors', { authors: [] }, 'likely'],
    ['without authors, years later', { authors: [], date: '2034' }, 'different'],
    [
      'without authors, of a similar title',
      { authors: [], title: `${target.title} Anew` },
      'different',
    ],
  ])('%s', (_label, change, verdict) => {
    expect(judge(target, record(change))).toBe(verdict);
  });

  test.each<[string, Target['authors'], number, Verdict]>([
    ['two authors and the year', target.authors, 2024, 'certain'],
    ['another year', target.authors, 2025, 'likely'],
    ['one author', target.authors.slice(0, 1), 2024, 'likely'],
  ])('a short title needs %s', (_label, authors, year, verdict) => {
    const title = 'Editorial';
    const found = record({ title, date: String(year), authors: authors.map(({ full }) => full) });
    expect(judge({ ...target, title, authors }, found)).toBe(verdict);
  });

  test.each<[string, object, Verdict]>([
    ['with another title', { title: 'How boats find home' }, 'certain'],
    ['of others', { title: 'How boats find home', authors: ['Cy Roe'] }, 'different'],
    ['a correction of the same authors', { title: `Correction: ${target.title}` }, 'different'],
    ['of the authors in another order', { authors: ['Bo Lind', 'Ada Osei'] }, 'certain'],
  ])('a DOI that the preprint names, %s', (_label, change, verdict) => {
    expect(judgeLinked(target, record(change))).toBe(verdict);
  });
});
