import { describe, expect, test } from 'vitest';
import { formatEntryFile } from '../../../src/content/entry-file.ts';
import { peopleSchema } from '../../../src/domain/people.ts';
import { NO_MAINTAINER_FILES, resolvedProblems } from '../../../src/entries/apply-overlays.ts';
import { planImport, type Extent } from '../../../src/entries/import-plan.ts';
import { problem } from '../../../src/domain/problem.ts';
import { makeFacts, makePaper, type FactsInput } from '../../fixtures/papers.ts';

const digestOf = (text: string): string => String(text.length);

const contentOf = (given: FactsInput, abstract = 'We listen.') => ({
  facts: makeFacts(given),
  abstract,
  problems: [],
});
const fileOf = (given: FactsInput, abstract?: string): string => {
  const { facts, abstract: text } = contentOf(given, abstract);
  return formatEntryFile(facts, text, digestOf);
};
const plan = (
  records: readonly FactsInput[],
  files: Readonly<Record<string, string>> = {},
  extent?: Extent,
) =>
  planImport(
    records.map((given) => contentOf(given)),
    new Map(Object.entries(files)),
    digestOf,
    NO_MAINTAINER_FILES,
    extent,
  );
const idsOf = (...records: readonly FactsInput[]) => plan(records).entries.map(({ id }) => id);

const RAIN = { title: 'Rain on Tin Roofs' };
const SNOW = { title: 'Snow and Silence', listing: 'snow' };

describe('planImport', () => {
  test('says which entries are new, changed and unchanged', () => {
    const { entries, papers, problems } = plan(
      [RAIN, { ...SNOW, doi: '10.5555/snow' }, { title: 'Fog over Harbours' }],
      { rain: fileOf(RAIN), snow: fileOf(SNOW) },
    );
    expect(entries.map(({ id, state }) => [id, state])).toEqual([
      ['rain', 'unchanged'],
      ['snow', 'changed'],
      ['osei-2021-fog-over-harbours', 'new'],
    ]);
    expect(papers.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    expect(entries[1]?.text).toBe(fileOf({ ...SNOW, doi: '10.5555/snow' }));
    expect(problems).toEqual([]);
  });

  test.each<[string, Extent | undefined, readonly string[], readonly string[]]>([
    ['every source', undefined, ['snow'], ['paper-vanished']],
    ['its source', { names: new Set(['snow']), unread: new Set() }, ['snow'], ['paper-vanished']],
    ['another source', { names: new Set(['osei']), unread: new Set() }, [], []],
    [
      'its source, of which some records could not be read',
      { names: undefined, unread: new Set(['snow']) },
      [],
      ['paper-left-out'],
    ],
  ])('of a paper without a record, after %s', (_, extent, vanished, codes) => {
    const result = plan([RAIN], { rain: fileOf(RAIN), snow: fileOf(SNOW) }, extent);
    expect(result.vanished).toEqual(vanished);
    expect(result.papers.map(({ id }) => id)).toEqual(['rain']);
    expect(result.problems).toMatchObject(
      codes.map((code) => ({
        code,
        place: { file: 'content/papers/snow.md', line: 1, column: 1 },
      })),
    );
  });

  test('names a file that was edited by hand, and one that is not an entry', () => {
    const { problems } = plan([RAIN, SNOW], {
      rain: fileOf(RAIN).replace('We listen', 'We heard'),
      snow: 'Snow.',
      hail: fileOf({ title: 'Hail' }, 'We see.'),
    });
    expect(problems.map(({ code, place }) => [code, place.file])).toEqual([
      ['entry-edited', 'content/papers/rain.md'],
      ['entry-unreadable', 'content/papers/snow.md'],
      ['paper-vanished', 'content/papers/hail.md'],
    ]);
    expect(problems[0]?.severity).toBe('error');
    expect(problems[0]?.hint).toContain('content/overlays/rain.yaml');
  });

  test('repeats the problems of the records', () => {
    const told = problem('badge-unknown', { file: 'a.txt', line: 1, column: 1 }, 'One.', 'Look.');
    const { problems } = planImport(
      [{ ...contentOf(RAIN), problems: [told] }],
      new Map(),
      digestOf,
    );
    expect(problems).toEqual([told]);
  });

  test('names an overlay of no paper; an entry without a record is still a paper', () => {
    const files = new Map([['snow', fileOf(SNOW, 'We see.')]]);
    const overlays = new Map([
      ['snow', {}],
      ['snwo', {}],
    ]);
    const { problems } = planImport([contentOf(RAIN)], files, digestOf, {
      ...NO_MAINTAINER_FILES,
      overlays,
    });
    expect(problems.map(({ code, place }) => [code, place.file])).toEqual([
      ['paper-vanished', 'content/papers/snow.md'],
      ['overlay-orphaned', 'content/overlays/snwo.yaml'],
    ]);
    expect(problems[1]?.message).toBe('No paper has the id “snwo”. Did you mean “snow”?');
  });
});

describe('the id of a new paper', () => {
  test.each<[string, FactsInput, string]>([
    ['an author', {}, 'osei-2021-rain-tin-roofs'],
    [
      'an editor, without authors',
      { authors: [], editors: ['Bo Lind'] },
      'lind-2021-rain-tin-roofs',
    ],
    [
      'an author, with an editor too',
      { editors: ['Bo Lind'], title: 'Rain on *Tin*' },
      'osei-2021-rain-tin',
    ],
  ])('has the family name of %s', (_, given, id) => {
    expect(idsOf({ ...RAIN, ...given })).toEqual([id]);
  });

  test('is given to no other record, nor is that of a file which cannot be read', () => {
    expect(idsOf(RAIN, { ...RAIN, date: '2021-05-06' })).toEqual([
      'osei-2021-rain-tin-roofs',
      'osei-2021-rain-tin-roofs-2',
    ]);
    const { entries } = plan([RAIN], { 'osei-2021-rain-tin-roofs': 'Spoilt.' });
    expect(entries.map(({ id }) => id)).toEqual(['osei-2021-rain-tin-roofs-2']);
  });

  test('has the family name of people.yaml, unless the source says which it is', () => {
    const people = peopleSchema.parse({
      'elia-monte-verdini': { name: 'Elia Monte Verdini', family: 'Monte Verdini' },
    });
    const given = { family: 'Verdini', given: 'Elia Monte' };
    const { entries } = planImport(
      ['Elia Monte Verdini', 'Bo Lind', given].map((author) => contentOf({ authors: [author] })),
      new Map(),
      digestOf,
      { ...NO_MAINTAINER_FILES, people },
    );
    expect(entries.map(({ id }) => id.split('-2021')[0])).toEqual([
      'monte-verdini',
      'lind',
      'verdini',
    ]);
  });
});

test('keeps the order of a source where it gives no day', () => {
  const dates = ['2021-05', '2021-05-06', '2021-05', '2021', '2021-05'];
  const records = dates.map((date, at) => ({ title: `Rain ${String(at)}`, date }));
  const { entries } = plan([...records, { ...SNOW, date: '2021-05' }]);
  expect(entries.map(({ facts }) => facts.order)).toEqual([
    2,
    undefined,
    1,
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  ['Łojasiewicz', 'We listen.', ['mojibake-lost']],
  ['Åojasiewicz', 'We listen.', []],
  ['Łojasiewicz', 'An Åojasiewicz noise.', []],
])('a lost letter of “%s” and “%s” is found again: %j', (name, abstract, codes) => {
  const place = { file: 'osei.txt', line: 1, column: 1 };
  const problems = (['mojibake-lost', 'badge-unknown'] as const).map((code) =>
    problem(code, place, 'One.', 'Look.'),
  );
  const paper = makePaper({ id: 'rain', title: `On ${name}`, authors: ['Ada Osei'], abstract });
  expect(resolvedProblems({ problems }, paper).map(({ code }) => code)).toEqual(codes);
});
