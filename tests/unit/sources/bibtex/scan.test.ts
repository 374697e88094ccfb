import { describe, expect, test } from 'vitest';
import { scanBibtex } from '../../../../src/sources/bibtex/scan.ts';

function fieldsOf(text: string): readonly (readonly [string, string])[] {
  return scanBibtex(text).flatMap(({ fields }) =>
    fields.map(({ name, value }): [string, string] => [name, value]),
  );
}

describe('the value of a field', () => {
  test.each([
    ['in braces', 'year = {2021}', '2021'],
    ['in braces twice', 'year = {{2021}}', '{2021}'],
    ['in quotes with braces', 'year = "20{"}21"', '20{"}21'],
    ['a number', 'year = 2021', '2021'],
    ['pieces joined', 'year = "20" # 21 # {!}', '2021!'],
    ['a word of a @string', 'YEAR = Rain # { 2021}', 'Journal of Rain 2021'],
    ['a word that nothing explains', 'year = rainy', 'rainy'],
    ['in quotes of a word processor', 'year = “20 “and” {2}1”', '20 “and” {2}1'],
    ['with an order for BibTeX', 'year = {\\noopsort{1973b}1973}', '1973'],
    ['with an accent of a word processor', 'year = {J\\”urgen Ren\\’e}', 'J\\"urgen Ren\\\'e'],
    ['with a soft sign', 'year = {Il\\cprime in {\\cprime}}', "Il'in {'}"],
    ['with an @ and a line that begins like a field', 'year = {a@b{\nx = 1}}', 'a@b{\nx = 1}'],
  ])('%s', (_label, field, value) => {
    expect(fieldsOf(`@string{rain = "Journal of Rain"}\n@misc{osei, ${field}}`)).toEqual([
      ['year', value],
    ]);
  });
});

describe('what stands between entries', () => {
  test.each([
    ['front matter', '---\n---\n'],
    ['a comment', '% @misc{no, year = 1}\n'],
    ['a declaration of a comment', '@comment{ @misc{no, year = 1} }\n@Comment jabref-meta\n'],
    ['a comment around entries', '@comment{\n@misc{no,\n  year = 1,\n}\n@misc{nor, year = 2}\n}\n'],
    ['a declaration in brackets', '@string(no = "1")\n'],
    ['a preamble', '@preamble{"\\newcommand{\\x}{y}"}\n'],
    ['prose with addresses', 'Write to ada@example.org, or (see @osei (2020)).\n'],
    ['a byte order mark and carriage returns', '\uFEFF\r\n'],
  ])('%s', (_label, text) => {
    expect(scanBibtex(`${text}@misc{osei, year = 2021}${text}`).map(({ key }) => key)).toEqual([
      'osei',
    ]);
  });
});

test.each(['@misc{, year = 2021}', '@misc{year = 2021}', '@misc(osei, year = 2021)'])(
  '%s is an entry',
  (text) => {
    expect(fieldsOf(text)).toEqual([['year', '2021']]);
  },
);

describe('a fault costs one entry', () => {
  const behind = '\n@misc{lind, year = 2020}';

  test.each([
    ['a comma is missing', '@misc{osei, year = 2021\n title = {Rain}}', true, 2],
    ['the last brace is missing', '@misc{osei, year = 2021, title = {Rain},', true, 2],
    [
      'a brace closes the entry between its fields',
      '@misc{osei, title = {Rain}},\n year = 2021}',
      true,
      2,
    ],
    ['quotes are typographic', '@misc{osei, title = „Rain“, year = 2021}', true, 2],
    ['typographic quotes have no end', '@misc{osei, year = 2021, title = “Rain}', false, 1],
    ['a value has no end', '@misc{osei, year = 2021, title = {Rain on {Tin}', false, 1],
    ['a value swallows others', '@misc{osei, title = {Rain,\n year = {2021},\n}', false, 1],
    ['a quote has no end', '@misc{osei, year = 2021, title = "Rain, }', false, 1],
    ['a brace is one too many', '@misc{osei, title = {Rain} on Tin},\n year = 2021}', false, 2],
  ])('%s', (_label, text, isRepaired, count) => {
    const [osei, lind] = scanBibtex(text + behind);
    expect(osei?.faults.map((fault) => fault.isRepaired)).toEqual([isRepaired]);
    expect(osei?.fields).toHaveLength(count);
    expect(lind?.fields.map(({ value }) => value)).toEqual(['2020']);
  });
});
