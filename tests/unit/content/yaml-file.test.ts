import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseYamlFile } from '../../../src/content/yaml-file.ts';

const schema = z.strictObject({
  name: z.string(),
  list: z.array(z.strictObject({ size: z.number() })),
  kind: z.enum(['journal', 'conference']).optional(),
  about: z
    .strictObject({ venue: z.string(), form: z.enum(['talk', 'poster']) })
    .optional(),
  people: z
    .record(
      z.string().regex(/^[a-z]+$/, 'Expected letters.'),
      z.strictObject({ home: z.string() }).optional(),
    )
    .default({}),
});
const parse = (text: string) => parseYamlFile(text, 'a.yaml', schema);

describe('parseYamlFile', () => {
  test('gives the value of a good file', () => {
    expect(parse('name: x\nlist: [{ size: 1 }]')).toMatchObject({
      value: { name: 'x', list: [{ size: 1 }], people: {} },
      problems: [],
    });
  });

  test.each([
    ['name: x\nlist:\n  - size: two', 3, 11, 'list.0.size'],
    ['name: 1\nlist: []', 1, 7, 'name'],
    ['name: x\nlist: [', 2, 8, 'YAML'],
    ['nome: x\nname: x\nlist: []', 1, 1, 'nome'],
    ['', 1, 1, 'name'],
  ])('places a problem of %j at %i:%i', (text, line, column, words) => {
    const { value, problems } = parse(text);
    expect(value).toBeUndefined();
    expect(problems[0]?.place).toEqual({ file: 'a.yaml', line, column });
    expect(problems[0]?.message).toContain(words);
  });

  test.each([
    {
      label: 'a reference',
      text: 'name: x\nlist: []\npeople: &a\n  bo: *a',
      place: [4, 7],
      words: '*a',
    },
    { label: 'one to nothing', text: 'name: *b\nlist: []', place: [1, 7], words: 'b' },
    {
      label: 'a name that no table keeps',
      text: 'name: x\nlist: []\npeople:\n  __proto__: y',
      place: [4, 3],
      words: '__proto__',
    },
    { label: 'a mapping as a name', text: 'name: {{x}}\nlist: []', place: [1, 8], words: 'mapping' },
    {
      label: 'names of names of names',
      text: `name: x\nlist: []\npeople:\n  ${'? '.repeat(100)}: y`,
      place: [4, 5],
      words: 'mapping',
    },
    {
      label: 'a list as a name',
      text: 'name: x\nlist: []\npeople:\n  [a]: y',
      place: [4, 3],
      words: 'list',
    },
    { label: 'half a character', text: String.raw`name: "\uD835"`, place: [1, 7], words: 'half' },
    {
      label: 'a control character',
      text: String.raw`name: "a\u0007"`,
      place: [1, 7],
      words: 'control',
    },
    { label: 'a reordering one', text: 'name: a\u202Eb', place: [1, 7], words: 'reorders' },
    { label: 'one in a key', text: String.raw`"\e": x`, place: [1, 1], words: 'control' },
  ])('refuses $label at its place', ({ text, place: [line, column], words }) => {
    const { value, problems } = parse(text);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ place: { file: 'a.yaml', line, column } }]);
    expect(problems[0]?.message).toContain(words);
  });

  test.each([
    ['nmae: x\nlist: []', 1, 'There is no field “nmae”. Did you mean “name”?'],
    [
      'name: x\nlist:\n  - size: 1\n    sise: 2',
      4,
      'list.0: There is no field “sise”. Did you mean “size”?',
    ],
    [
      'name: x\nlist: []\npeople:\n  bo:\n    home: y\n    hone: z',
      6,
      'people.bo: There is no field “hone”. Did you mean “home”?',
    ],
    ['name: x\nlist: []\nabout: { venue: Y }', 3, 'about.form: This field is missing. It is one of talk, poster.'],
    [
      'name: x\nlist: []\ncolour: red',
      3,
      'There is no field “colour”. The fields are name, list, kind, about, people.',
    ],
    ['name: x\nlist: []\nkind: jurnal', 3, 'kind: There is no such word as “jurnal”. Did you mean “journal”?'],
    [
      'name: x\nlist: []\nkind: thesis',
      3,
      'kind: There is no such word as “thesis”. The words are journal, conference.',
    ],
    ['name: x\nlist: []\nvenue: J', 3, 'There is no field “venue” here. It belongs in “about”.'],
    ['name: x\nlist: []\nabout: { form: talk }', 3, 'about.venue: This field is missing.'],
    ['- name: x', 1, 'Expected fields (`name: value`), not a list (`[one, two]`).'],
    ['name: 7\nlist: []', 1, 'name: Expected text, not a number.'],
    ['name: x\nlist: y', 2, 'list: Expected a list (`[one, two]`), not text.'],
  ])('offers the right spelling in %j', (text, line, message) => {
    const problem = parse(text).problems.at(-1);
    expect(problem).toMatchObject({ message, place: { line } });
  });

  test('says what is wrong with a key, at the key', () => {
    const { problems } = parse('name: x\nlist: []\npeople:\n  b-o: { home: y }');
    expect(problems).toMatchObject([
      { message: 'people.b-o: Expected letters.', place: { line: 4, column: 3 } },
    ]);
  });

  test('reports each of several unknown fields at its own place', () => {
    const { problems } = parse('name: x\nlist: []\na: 1\nb: 2');
    expect(problems.map(({ place }) => place.line)).toEqual([3, 4]);
  });

  test('finds the place of a field', () => {
    const { placeOf } = parse('name: x\nlist: []\npeople:\n  bo: { home: y }');
    expect(placeOf(['people', 'bo'])).toMatchObject({ line: 4, column: 3 });
  });
});
