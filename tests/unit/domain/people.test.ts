import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../src/domain/catalog.ts';
import { identifyNames, ownerTest, peopleSchema } from '../../../src/domain/people.ts';
import { peopleProblems } from '../../../src/domain/people-problems.ts';
import { makePaper } from '../../fixtures/papers.ts';

const place = { file: 'content/people.yaml', line: 1, column: 1 };
const problemsOf = (papers: ReturnType<typeof makePaper>[], people: unknown) =>
  peopleProblems(papers, peopleSchema.parse(people), () => place).map(({ code }) => code);

describe('identifyNames', () => {
  const people = peopleSchema.parse({
    'ada-osei': { name: 'Ada Osei', spellings: ['A. B. Osei', 'Ada Osei-Mensah'] },
    'bo-li': { name: 'Bo Li', papers: ['rain'] },
    'bo-li-2': { name: 'Bo Li' },
    'mia-roe': { name: 'Mia Roe', formerNames: ['Max Roe'] },
    'jo-muller': { name: 'Jo Muller' },
    'jo-mueller': { name: 'Jo Müller' },
  });
  const identify = identifyNames(people);

  test.each([
    ['the listed name', 'snow', 'Ada Osei', 'ada-osei'],
    ['another spelling', 'snow', 'A. B. Osei', 'ada-osei'],
    ['a spelling with other accents', 'snow', 'Ada Oséi', 'ada-osei'],
    ['a former name', 'snow', 'Max Roe', 'mia-roe'],
    ['a name that resembles one', 'snow', 'Adam Osei', '~adam osei'],
    ['a namesake with this paper', 'rain', 'Bo Li', 'bo-li'],
    ['a namesake with the other papers', 'snow', 'Bo Li', 'bo-li-2'],
    ['a namesake without accent', 'snow', 'Jo Muller', 'jo-muller'],
    ['a namesake with accent', 'snow', 'Jo Müller', 'jo-mueller'],
  ])('knows %s', (_, paper, name, id) => {
    expect(identify(paper, [name])).toEqual([id]);
  });

  test('knows two namesakes on one paper by their order', () => {
    const two = peopleSchema.parse({ 'bo-1': { name: 'Bo Li' }, 'bo-2': { name: 'Bo Li' } });
    expect(identifyNames(two)('rain', ['Bo Li', 'Cy Roe', 'Bo Li'])).toEqual([
      'bo-1',
      '~cy roe',
      'bo-2',
    ]);
  });
});

describe('ownerTest', () => {
  test.each([
    ['Ada B. Osei', 'Ada Osei', true],
    ['Ada B. Osei', 'A. Oséi', true],
    ['Ada B. Osei', 'A. B. Osei', true],
    ['Ada B. Osei', 'Ada Beth Osei', true],
    ['Ada B. Osei', 'Ada C. Osei', false],
    ['Ada B. Osei', 'Ana B. Osei', false],
    ['Ada B. Osei', 'B. Osei', false],
    ['Ada B. Osei', 'Ada B. Oseid', false],
    ['Ada B. Osei', 'Osei', false],
    ['Ada B. Osei', 'Ada Osei Collaboration', false],
    ['Osei', 'Ada Osei', false],
  ])('for the owner %s, %s is the owner: %s', (owner, name, isOwner) => {
    expect(ownerTest(owner)(name)).toBe(isOwner);
  });
});

describe('a person', () => {
  const papers = [
    makePaper({ id: 'rain', authors: ['Bo Li', 'Max Roe'] }),
    makePaper({ id: 'snow', authors: ['Bo Li', 'Elia Monte Verdini'] }),
    makePaper({ id: 'hail', authors: ['Zoe Abel'] }),
  ];

  test('stays apart from a namesake, with a page and papers of their own', () => {
    const { authors, papersByAuthor } = buildCatalog(papers, {
      people: peopleSchema.parse({
        'bo-li': { name: 'Bo Li', papers: ['rain'], home: 'https://example.org/bo' },
        'bo-li-oslo': { name: 'Bo Li', papers: ['snow'] },
      }),
    });
    expect(authors.filter(({ name }) => name === 'Bo Li').map(({ id }) => id)).toEqual([
      'bo-li',
      'bo-li-oslo',
    ]);
    expect(papersByAuthor.get('bo-li')?.map(({ id }) => id)).toEqual(['rain']);
    expect(papersByAuthor.get('bo-li-oslo')?.map(({ id }) => id)).toEqual(['snow']);
  });

  test('who is renamed is printed by the new name everywhere; the old address leads on', () => {
    const authors = { value: ['Bo Li', 'Max Roe'], source: 'https://example.org' };
    const publication = { kind: 'journal' as const, authors };
    const rain = makePaper({
      id: 'rain',
      authors: authors.value,
      overlay: { authors, publication },
    });
    const catalog = buildCatalog([rain], {
      people: peopleSchema.parse({
        'mia-roe': { name: 'Mia Roe', formerNames: ['Max Roe'], formerIds: ['max-roe'] },
      }),
    });
    expect(JSON.stringify([catalog.papers, catalog.authors])).not.toContain('Max');
    const [paper] = catalog.papers;
    expect(paper?.authors.map(({ full }) => full)).toEqual(['Bo Li', 'Mia Roe']);
    expect(paper?.facts).toMatchObject({
      authors: { value: ['Bo Li', 'Mia Roe'], source: 'https://example.org' },
      publication: { authors: { value: ['Bo Li', 'Mia Roe'] } },
    });
    expect(catalog.formerAuthorIds).toEqual(new Map([['max-roe', 'mia-roe']]));
  });

  test('stands in the list where the family name belongs', () => {
    const people = peopleSchema.parse({
      'elia-monte-verdini': { name: 'Elia Monte Verdini', family: 'Monte Verdini' },
    });
    expect(buildCatalog(papers, { people }).authors.map(({ name }) => name)).toEqual([
      'Zoe Abel',
      'Bo Li',
      'Elia Monte Verdini',
      'Max Roe',
    ]);
    const given = { family: 'Verdini', given: 'Elia Monte' };
    const two = [...papers, makePaper({ id: 'dew', authors: [given, 'Bo Li'] })];
    const families = buildCatalog(two, { people }).papers.map(
      ({ id, authors: [first, second] }) => [id, first?.family, second?.family],
    );
    // What the source of one paper says is not changed.
    expect(families).toEqual([
      ['dew', 'Verdini', 'Li'],
      ['hail', 'Abel', undefined],
      ['rain', 'Li', 'Roe'],
      ['snow', 'Li', 'Monte Verdini'],
    ]);
  });
});

describe('peopleProblems', () => {
  const rain = makePaper({ id: 'rain', authors: ['Ada Osei', 'Jo Müller'] });
  const snow = makePaper({ id: 'snow', authors: ['Ada Oséi', 'Bo Li'] });

  test.each([
    ['spellings that differ in accents only', {}, ['spellings-joined']],
    ['nothing once the person is named', { 'ada-osei': { name: 'Ada Osei' } }, []],
    [
      'a person without a paper',
      { 'ada-osei': { name: 'Ada Osei' }, 'cy-roe': { name: 'Cy Roe' } },
      ['person-unused'],
    ],
    [
      'a paper that is not by the person',
      { 'ada-osei': { name: 'Ada Osei' }, 'bo-li': { name: 'Bo Li', papers: ['snow', 'rain'] } },
      ['person-paper-unknown'],
    ],
    [
      'namesakes that nothing tells apart',
      {
        'ada-osei': { name: 'Ada Osei' },
        'bo-li': { name: 'Bo Li' },
        'bo-li-2': { name: 'Bo Lí' },
      },
      ['person-unused', 'person-ambiguous'],
    ],
    [
      'a family name that the name has not',
      {
        'ada-osei': { name: 'Ada Osei', family: 'Lind' },
        'bo-li': { name: 'Bo Li', family: 'Bo' },
      },
      ['person-family-unknown'],
    ],
    [
      'a former id that is in use',
      { 'ada-osei': { name: 'Ada Osei', formerIds: ['bo-li'] }, 'bo-li': { name: 'Bo Li' } },
      ['person-address-taken'],
    ],
    [
      'an address that two would have',
      { 'ada-osei': { name: 'Ada Osei' }, 'bo-li': { name: 'Jo Müller' } },
      ['address-shared'],
    ],
  ])('reports %s', (_, people, codes) => {
    expect(problemsOf([rain, snow], people)).toEqual(codes);
  });

  test.each([
    [{}, '“Ada Osei” and “Ada Oséi” count as one author'],
    [
      { 'bo-li': { name: 'Jo Müller' } },
      '“Bo Li” and “Jo Müller” would all have the address authors/bo-li/',
    ],
    [{ 'cy-roe': { name: 'Cy Roe' } }, 'No paper has any name of “cy-roe”.'],
    [
      { ada: { name: 'Ada Osei', family: 'Lind' } },
      '“Lind” is given as the family name of Ada Osei',
    ],
    [{ ada: { name: 'Ada Osei', papers: ['hail', 'rain'] } }, '“hail” is listed for Ada Osei'],
    [
      { bo: { name: 'Bo Li' }, 'bo-2': { name: 'Bo Lí' } },
      'The name “bo li” belongs to bo and bo-2, and nothing says who wrote which paper.',
    ],
    [{ ada: { name: 'Ada Osei', formerIds: ['bo'] }, bo: { name: 'Bo Li' } }, 'The former id “bo”'],
  ])('of %j says %s', (people, words) => {
    const problems = peopleProblems([rain, snow], peopleSchema.parse(people), () => place);
    expect(problems.map(({ message }) => message).join('\n')).toContain(words);
  });

  test('takes namesakes for told apart if all but one have papers', () => {
    const people = { bo: { name: 'Bo Li' }, 'bo-2': { name: 'Bo Li', papers: ['snow'] } };
    const hail = makePaper({ id: 'hail', authors: ['Bo Li'] });
    const named = { ...people, ada: { name: 'Ada Osei' } };
    expect(problemsOf([rain, snow, hail], named)).toEqual([]);
  });
});

describe('peopleSchema', () => {
  test.each([
    ['0000-0002-1825-0097', true],
    ['0000-0002-1694-233X', true],
    ['0000-0002-1825-0098', false],
    ['0000000218250097', false],
    ['0000-0002-1825-0097/', false],
    ['x0000-0002-1825-0097', false],
  ])('takes the ORCID %s: %s', (orcid, isGood) => {
    expect(peopleSchema.safeParse({ bo: { name: 'Bo', orcid } }).success).toBe(isGood);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', '//example.org', 'example.org'])(
    'refuses the home page %s',
    (home) => {
      expect(peopleSchema.safeParse({ bo: { name: 'Bo', home } }).success).toBe(false);
    },
  );
});
