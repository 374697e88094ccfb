/** Who wrote the site's own 50 papers: counted by hand from the author lists on arXiv. */
import { describe, expect, test } from 'vitest';
import { siteLibrary } from './site-library.ts';

const PAPERS_BY_PERSON = [
  ['Aurelien Lucchi', 50],
  ['Antonio Orvieto', 12],
  ['Thomas Hofmann', 10],
  ['Rustem Islamov', 9],
  ['Frank Norbert Proske', 6],
  ['Tin Sum Cheng', 6],
  ['Enea Monzio Compagnoni', 5],
  ['Anastasis Kratsios', 5],
  ['Dario Pavllo', 5],
  ['Sotiris Anagnostidis', 4],
  ['Luca Biggio', 4],
  ['Hans Kersting', 4],
  ['Emanuele Francazi', 4],
  ['Marco Baity-Jesi', 4],
  ['Jonas Kohler', 4],
  ['Sidak Pal Singh', 3],
  ['Francis Bach', 3],
  ['David Belius', 3],
  ['Eduard Gorbunov', 3],
  ['Jim Zhao', 3],
  ['Nathanaël Perraudin', 3],
] as const;

/** One page each, whatever spelling a paper, its published form or the listing has. */
const SPELLINGS = [
  ['niccolo-ajroldi', ['Niccolò Ajroldi', 'Niccolo Ajroldi'], 2],
  ['frank-proske', ['Frank Norbert Proske', 'Frank Proske'], 6],
  ['samuel-horvath', ['Samuel Horváth', 'Samuel Horvath'], 1],
  ['sotiris-anagnostidis', ['Sotiris Anagnostidis', 'Sotirios-Konstantinos Anagnostidis'], 4],
  ['vihang-patil', ['Vihang Patil', 'Vihang Prakash Patil'], 1],
  ['anastasiia-koloskova', ['Anastasiia Koloskova', 'Anastasia Koloskova'], 1],
  ['antonio-silveti-falls', ['Antonio Silveti-Falls', 'Tony Silveti-Falls'], 1],
] as const;

const { authors, papersByAuthor, papers } = siteLibrary;

describe('the people of the 50 papers', () => {
  test('are 82, one page each', () => {
    expect(authors).toHaveLength(82);
    expect(new Set(authors.map(({ id }) => id)).size).toBe(82);
  });

  test.each(PAPERS_BY_PERSON)('%s has %i papers', (name, count) => {
    const ids = authors.filter((author) => author.name === name).map(({ id }) => id);
    expect(ids).toHaveLength(1);
    expect(papersByAuthor.get(ids[0] ?? '')).toHaveLength(count);
  });

  test.each(SPELLINGS)('%s is one person of several spellings', (id, spellings, count) => {
    const [author, ...others] = authors.filter(({ name, otherSpellings }) =>
      [name, ...otherSpellings].some((name) => spellings.some((spelling) => spelling === name)),
    );
    expect(others).toEqual([]);
    expect(author?.id).toBe(id);
    expect([author?.name, ...(author?.otherSpellings ?? [])]).toEqual(
      expect.arrayContaining([...spellings]),
    );
    expect(papersByAuthor.get(id)).toHaveLength(count);
  });

  test('stand in the list by family name', () => {
    const names = authors.map(({ name }) => name);
    const around = (name: string) => names.slice(names.indexOf(name) - 1, names.indexOf(name) + 2);
    expect(around('Enea Monzio Compagnoni')).toEqual([
      'Thomas Möllenhoff',
      'Enea Monzio Compagnoni',
      'Alexander Neitz',
    ]);
  });
});

describe('the facts', () => {
  test('give every paper all its authors and an arXiv id, and 41 a venue', () => {
    expect(papers.filter(({ truncated }) => truncated)).toEqual([]);
    expect(papers.filter(({ facts }) => facts.authors && facts.arxiv)).toHaveLength(50);
    expect(papers.filter(({ facts }) => facts.publication)).toHaveLength(41);
  });
});

describe('related papers and terms', () => {
  test('are given for each paper: three to five, each with its reason', () => {
    for (const { id } of papers) {
      const related = siteLibrary.related.get(id) ?? [];
      expect(related.length).toBeGreaterThanOrEqual(3);
      expect(related.length).toBeLessThanOrEqual(5);
      for (const { sharedAuthors, subjects } of related) {
        expect(sharedAuthors.length + subjects.length).toBeGreaterThan(0);
      }
    }
  });

  test('name what the collection is about, each in two papers at least', () => {
    const { terms } = siteLibrary.terms;
    expect(terms.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'rank-collapse',
        'stochastic-differential-equation',
        'kernel-ridge-regression',
        'differential-privacy',
        'textured-3d-mesh',
        'n-body-simulation',
      ]),
    );
    expect(terms.filter(({ papers: { length } }) => length < 2)).toEqual([]);
  });
});
