import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseYamlFile } from '../../../src/content/yaml-file.ts';

const schema = z.strictObject({
  name: z.string(),
  list: z.array(z.strictObject({ size: z.number() })),
});
const parse = (text: string) => parseYamlFile(text, 'a.yaml', schema);

describe('parseYamlFile', () => {
  test('gives the value of a good file', () => {
    expect(parse('name: x\nlist: [{ size: 1 }]')).toEqual({
      value: { name: 'x', list: [{ size: 1 }] },
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
});
