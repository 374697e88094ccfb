/** What a paper's page and its row in a list say besides what every paper has. */
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../../src/site/views/paper-row.ts';
import { paperText, paperView } from '../../../../src/site/views/paper-view.ts';
import type { FactList } from '../../../../src/site/views/facts.ts';
import { makeLibrary } from '../../../fixtures/library.ts';
import { makePaper, type PaperInput } from '../../../fixtures/papers.ts';

const source = 'https://www.example.org/letter';
const viewOf = (facts: Partial<PaperInput>) => {
  const paper = makePaper({ id: 'osei', category: undefined, ...facts });
  return paperView(paper, makeLibrary([paper]));
};

const linesOf = ({ facts }: FactList): readonly string[] =>
  facts.map(({ label, values }) => {
    const texts = values.map(({ text, aside }) => (aside ? `${text} ${aside}` : text));
    return `${label}: ${texts.join(', ')}`;
  });

describe('a warning', () => {
  test.each([
    [
      'with its day and its page',
      { kind: 'retracted', date: '2024-05', note: 'Lemma 3 is wrong.', source },
      {
        heading: 'Retracted, May 2024',
        note: 'Lemma 3 is wrong.',
        source: 'example.org',
        href: source,
      },
    ],
    [
      'without a day, and with a source in words',
      { kind: 'corrected', source: 'a letter of the author' },
      {
        heading: 'Corrected',
        note: undefined,
        source: 'a letter of the author',
        href: undefined,
      },
    ],
  ] as const)('%s', (_, notice, warning) => {
    const view = viewOf({ overlay: { notice } });
    expect(view.warning).toEqual(warning);
    expect(view.notice).toBe(warning.heading.split(',')[0]);
  });

  test('is made of a note, which then says nothing more', () => {
    const { warning, note } = viewOf({ note: 'Retracted: Rain Letters 4' });
    expect([warning?.heading, note]).toEqual(['Retracted', undefined]);
    expect(viewOf({ note: 'Oral' })).toMatchObject({ warning: undefined, note: 'Oral' });
  });
});

test('a note that only says the kind is not shown again', () => {
  const { venue, note } = viewOf({ type: 'manuscript', note: 'Manuscript' });
  expect([venue, note]).toEqual(['Manuscript', undefined]);
});

describe('names', () => {
  test('have their marks, which the paper itself explains', () => {
    const marked = viewOf({ authors: [{ literal: 'RAINLAB', marks: '*' }, 'Ada Osei'] });
    expect(marked.hasNameMarks).toBe(true);
    expect(marked.authors.map(({ marks }) => marks)).toEqual(['*', undefined]);
    expect(viewOf({}).hasNameMarks).toBe(false);
  });

  test('are those of editors where there are no authors', () => {
    const edited = viewOf({ type: 'book', authors: [], editors: ['Bo Lind'] });
    expect([edited.areEditors, edited.authors.map(({ label }) => label)]).toEqual([
      true,
      ['Bo Lind'],
    ]);
    expect(viewOf({ type: 'chapter', editors: ['Bo Lind'] }).areEditors).toBe(false);
  });

  test.each([
    [20, 20, 0],
    [21, 10, 11],
  ])('of %i authors %i are in view and %i folded up', (count, inView, folded) => {
    const authors = Array.from(
      { length: count },
      (_, at) => `Ada ${'QRSTU'.charAt(at % 5)}${'a'.repeat(at + 1)}`,
    );
    const view = viewOf({ authors });
    expect([view.authors.length, view.foldedAuthors.length]).toEqual([inView, folded]);
    expect([...view.authors, ...view.foldedAuthors].map(({ label }) => label)).toEqual(authors);
  });
});

describe('details', () => {
  test.each<[string, Partial<PaperInput>, readonly string[]]>([
    ['a year', { date: '2021' }, ['Year: 2021']],
    [
      'a topic',
      { date: '', category: 'cs.LG' },
      ['Topic: Machine Learning (cs.LG) Computer Science'],
    ],
    ['a badge', { date: '', badges: ['Data'] }, ['Badge: Data']],
    ['badges', { date: '', badges: ['Data', 'Oral'] }, ['Badges: Data, Oral']],
    [
      'an affiliation of the listing',
      { date: '', affiliations: ['some-lab'] },
      ['Affiliation: some-lab (as listed)'],
    ],
    [
      'affiliations in the paper',
      { date: '', overlay: { affiliations: { value: ['A', 'B'], source, note: 'In 2021.' } } },
      ['Printed on the paper: A, B In 2021.'],
    ],
    ['nothing', { date: '' }, []],
  ])('say %s', (_, facts, said) => {
    expect(linesOf(viewOf(facts).details)).toEqual(said);
  });
});

describe('a row of a list', () => {
  test('has three topics, and the codes of the others', () => {
    const keywords = ['a', 'b', 'c', 'd'];
    const paper = makePaper({ id: 'osei', category: 'cs.LG', keywords });
    const { topics, moreTopics } = rowsOf(makeLibrary([paper]))(paper);
    expect(topics.map(({ code, label, archive, href }) => [code, label, archive, href])).toEqual([
      ['cs.LG', 'Machine Learning', 'Computer Science', '/topics/cs-lg/'],
      ['a', 'a', undefined, '/topics/a/'],
      ['b', 'b', undefined, '/topics/b/'],
    ]);
    expect(moreTopics).toEqual(['c', 'd']);
  });

  test.each<[string, Partial<PaperInput>, boolean]>([
    ['a link to it', { links: [{ kind: 'code', href: 'https://example.org/code' }] }, true],
    ['a badge', { badges: ['Code'] }, true],
    ['another badge', { badges: ['Data'] }, false],
    ['another link', { links: [{ kind: 'data', href: 'https://example.org/data' }] }, false],
  ])('tells of code by %s: %s', (_, facts, hasCode) => {
    expect(viewOf(facts).hasCode).toBe(hasCode);
  });

  test.each([
    ['We listen.', true],
    ['', false],
  ])('says whether there is an abstract: “%s”', (abstract, hasAbstract) => {
    const paper = makePaper({ id: 'osei', abstract });
    const library = makeLibrary([paper]);
    expect(rowsOf(library)(paper).hasAbstract).toBe(hasAbstract);
    const html = hasAbstract ? '<p>We listen.</p>' : undefined;
    expect(paperText(paper, library).abstractHtml).toBe(html);
  });

  test.each<[string, Partial<PaperInput>, string | undefined, string | undefined]>([
    [
      'a journal',
      { type: 'article-journal', variables: { 'container-title': 'Journal of Rain' } },
      'Journal of Rain',
      '/venues/journal-of-rain/',
    ],
    [
      'a thesis',
      { type: 'thesis', variables: { publisher: 'University of Rain' } },
      'Thesis, University of Rain',
      undefined,
    ],
    ['a preprint', {}, undefined, undefined],
  ])('has the venue of %s, with its page', (_, facts, venue, venueHref) => {
    expect(viewOf(facts)).toMatchObject({ venue, venueHref });
  });

  test('parts a venue with a comma from the year that is not the date shown', () => {
    const fact = <Value>(value: Value) => ({ value, source });
    const venueOf = (name: string): string | undefined =>
      viewOf({
        date: '2021-03',
        overlay: { publication: { kind: 'conference', venue: fact(name), year: fact(2022) } },
      }).venue;
    expect([venueOf('RAIN'), venueOf('Proc. of Rain')]).toEqual([
      'RAIN 2022',
      'Proc. of Rain, 2022',
    ]);
  });
});

test('related papers say why', () => {
  const papers = ['a', 'b'].map((id) =>
    makePaper({
      id,
      title: `Acid rain ${id}`,
      authors: ['Ada Osei', 'Bo Lind'],
      abstract: 'On acid rain.',
    }),
  );
  const others = ['c', 'd', 'e', 'f'].map((id) =>
    makePaper({ id, title: `Other ${id}`, authors: ['Cy Roe'], abstract: 'Of moss.' }),
  );
  const library = makeLibrary([...papers, ...others]);
  const [first] = papers;
  expect(first && paperView(first, library).related).toEqual([
    {
      href: '/papers/b/',
      titleHtml: 'Acid rain b',
      language: undefined,
      reason: 'Both on acid rain, by Osei and Lind',
    },
  ]);
});
