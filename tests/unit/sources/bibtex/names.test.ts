import { describe, expect, test } from 'vitest';
import { readNames } from '../../../../src/sources/bibtex/names.ts';

const OSEI = { family: 'Osei', given: 'Ada' };
const LIND = { family: 'Lind', given: 'Bo' };
const ROE = { family: 'Roe', given: 'Cy' };

describe('names that the format allows', () => {
  test.each([
    ['spoken and family first', 'Ada Osei and Lind, Bo', ['Ada Osei', LIND]],
    [
      'a particle',
      'van der Velde, Ludo',
      [{ family: 'Velde', particle: 'van der', given: 'Ludo' }],
    ],
    [
      'family names of several words',
      "Garc{\\'\\i}a Teja, Gabriela and Ben Geshem, Dan and {\\'A}lvarez de la Teja, Rosa",
      [
        { family: 'García Teja', given: 'Gabriela' },
        { family: 'Ben Geshem', given: 'Dan' },
        { family: 'Álvarez de la Teja', given: 'Rosa' },
      ],
    ],
    [
      'a particle before braces',
      'van {der Velde}, Ludo and {van} Velde, Ludo',
      [
        { family: 'der Velde', particle: 'van', given: 'Ludo' },
        { family: 'van Velde', given: 'Ludo' },
      ],
    ],
    ['a suffix', 'Roe, III, Martin', [{ family: 'Roe', given: 'Martin', suffix: 'III' }]],
    ['a suffix behind a spoken name', 'Tom Baker, Jr. and Osei, Ada', ['Tom Baker Jr.', OSEI]],
    ['a degree', 'Bo Lind, PhD and Osei, Ada', ['Bo Lind', OSEI]],
    ['initials that look like a suffix', 'Roe, V.', [{ family: 'Roe', given: 'V.' }]],
    [
      'one unit',
      '{Rain and Snow Institute} and Osei, Ada and {RAINLAB}',
      [{ literal: 'Rain and Snow Institute' }, OSEI, { literal: 'RAINLAB' }],
    ],
    ['a company', '{Rain and Snow, Inc.}', [{ literal: 'Rain and Snow, Inc.' }]],
    [
      'a company whose name has “and” or several commas',
      '{Rain, Snow and Ice} and {Rain, Snow, Hail}',
      [{ literal: 'Rain, Snow and Ice' }, { literal: 'Rain, Snow, Hail' }],
    ],
    [
      'a mark at one unit',
      '{Rain Institute*} and Osei, Ada',
      [{ literal: 'Rain Institute', marks: '*' }, OSEI],
    ],
    ['braces around a whole name', '{Osei, Ada} and {Lind, Bo}', [OSEI, LIND]],
    ['braces around the family name', '{Osei}, Ada', [OSEI]],
    ['an ampersand within one unit', 'Rain \\& Snow and Osei, Ada', ['Rain & Snow', OSEI]],
    [
      'two family names and two given names',
      'García Teja, Ana María and Sukarti',
      [{ family: 'García Teja', given: 'Ana María' }, 'Sukarti'],
    ],
    [
      'two family names and two given names, twice',
      'García Teja, Ana María and Ben Geshem, Dan Or',
      [
        { family: 'García Teja', given: 'Ana María' },
        { family: 'Ben Geshem', given: 'Dan Or' },
      ],
    ],
    [
      'a family name in braces behind',
      'Ada {Monzio Compagnoni}',
      [{ family: 'Monzio Compagnoni', given: 'Ada' }],
    ],
    ['without spaces', '王, 小明 and 李雨', [{ family: '王', given: '小明' }, '李雨']],
    [
      'biblatex with keys',
      'family=Velde, given=Ludo, prefix=van der',
      [{ family: 'Velde', particle: 'van der', given: 'Ludo' }],
    ],
    ['a raised letter', 'M\\textsuperscript{c}Roe, Cy', [{ family: 'McRoe', given: 'Cy' }]],
    ['a number of a catalogue', 'Bo Lind 0002 and Ada Osei', ['Bo Lind', 'Ada Osei']],
    [
      'a name by which somebody is called',
      'Bo (Bobby) Lind and Ada Osei (Addie)',
      ['Bo (Bobby) Lind', 'Ada Osei (Addie)'],
    ],
    [
      'a link of Markdown, and of LaTeX',
      '[Ada Osei](https://ada.example.org) and \\href{https://bo.example.org}{Bo Lind}',
      ['Ada Osei', 'Bo Lind'],
    ],
    ['an “and” of LaTeX', 'Ada Osei \\and Bo Lind', ['Ada Osei', 'Bo Lind']],
    ['an ending of Markdown and HTML', '<b>Osei, Ada</b> and **Bo Lind**', [OSEI, 'Bo Lind']],
  ])('%s', (_label, tex, names) => {
    expect(readNames(tex)).toEqual({ names, isCut: false, doubts: [] });
  });
});

test.each([
  'Osei, Ada and others',
  'Osei, Ada and et al.',
  'Osei, Ada et al.',
  'Osei, Ada and ...',
  'Osei, Ada and 12 others',
  'Osei, Ada and {others}',
  'Osei, Ada and others%',
  'Osei, Ada and *others',
])('%s is a cut list', (tex) => {
  expect(readNames(tex)).toMatchObject({ names: [OSEI], isCut: true });
});

describe('marks are kept apart, bold type goes', () => {
  test.each([
    ['Osei*, Ada and Roe†, Cy', ['*', '†']],
    [
      'Osei, Ada (equal contribution) and Roe (corresponding author), Cy',
      ['(equal contribution)', '(corresponding author)'],
    ],
    ['Osei, Ada\\textsuperscript{*} and Roe, Cy{\\textdagger}', ['*', '†']],
    ['Osei$^{1,*}$, Ada and Roe$^{\\dagger}$, Cy', ['*', '†']],
    ['\\textbf{Osei, Ada} and {\\bf Roe, Cy}', [undefined, undefined]],
    ['\\underline{\\textit{Osei, Ada}} and \\href{https://example.org}{Roe, Cy}', []],
    ['Osei, Ada\\thanks{Rain Institute} and Roe\\textsuperscript{2}, Cy', []],
  ])('%s', (tex, marks) => {
    const [ada, cy] = marks.map((mark) => (mark === undefined ? {} : { marks: mark }));
    expect(readNames(tex).names).toEqual([
      { ...OSEI, ...ada },
      { ...ROE, ...cy },
    ]);
  });
});

describe('what has to be guessed is reported', () => {
  test.each([
    ['Osei, Ada; Lind, Bo; Roe, Cy', [OSEI, LIND, ROE], 'Names are not separated by “and”'],
    [
      'Ada Osei, Bo Lind, Cy Roe',
      ['Ada Osei', 'Bo Lind', 'Cy Roe'],
      'Names are separated by commas',
    ],
    [
      'A. Osei, B. Lind and C. Roe',
      ['A. Osei', 'B. Lind', 'C. Roe'],
      'Names are separated by commas',
    ],
    [
      'Ada Osei, Bo Lind and Cy Roe',
      ['Ada Osei', 'Bo Lind', 'Cy Roe'],
      'Names are separated by commas',
    ],
    ['A. Osei, B. Lind', ['A. Osei', 'B. Lind'], 'Names are separated by commas'],
    [
      'Osei, Ada, Lind, Bo, Roe, Cy',
      [OSEI, LIND, ROE],
      'Commas separate both the names and their parts',
    ],
    ['Osei, Ada and Lind, Bo \\& Roe, Cy', [OSEI, LIND, ROE], 'Names are not separated by “and”'],
    [
      'Osei, Ada and Lind, Bo and ',
      [OSEI, LIND],
      'An empty name before or after “and” is left out',
    ],
    [
      'Ada Osei (Rain Institute) and Lind, Bo',
      ['Ada Osei', LIND],
      '“(Rain Institute)” after “Ada Osei” is left out',
    ],
    [
      'van Osei, Ada & Lind, Bo',
      [{ ...OSEI, particle: 'van' }, LIND],
      'Names are not separated by “and”',
    ],
    [
      'Osei, Ada, Ada',
      [{ family: 'Osei', given: 'Ada', suffix: 'Ada' }],
      '“Osei, Ada, Ada” has too many commas for one name',
    ],
    ['Ada Osei/Bo Lind', ['Ada Osei', 'Bo Lind'], 'Names are not separated by “and”'],
    ['Osei, Ada und Lind, Bo', [OSEI, LIND], 'Names are not separated by “and”'],
    ['Ada Osei et Bo Lind', ['Ada Osei', 'Bo Lind'], 'Names are not separated by “and”'],
    ['Osei, Ada y Lind, Bo', [OSEI, LIND], 'Names are not separated by “and”'],
    ['王小明；李雷', ['王小明', '李雷'], 'Names are not separated by “and”'],
    ['王小明，李雷，张三', ['王小明', '李雷', '张三'], 'Names are separated by commas'],
    ['王小明, 李雷, 张三', ['王小明', '李雷', '张三'], 'Names are separated by commas'],
    ['王小明，李雷', ['王小明', '李雷'], 'Names are separated by commas'],
    ['Osei, Ada [2] and Lind, Bo', [OSEI, LIND], '“[2]” after “Osei, Ada” is left out'],
    [
      'Osei, Ada <ada@example.org> and Lind, Bo',
      [OSEI, LIND],
      '“<ada@example.org>” after “Osei, Ada” is left out',
    ],
    [
      'Prof. Dr. Ada Osei and Lind, Bo',
      ['Ada Osei', LIND],
      '“Prof. Dr.” before “Ada Osei” is left out',
    ],
    [
      'Zhou XY and Osei AB',
      [
        { family: 'Zhou', given: 'X. Y.' },
        { family: 'Osei', given: 'A. B.' },
      ],
      'The capitals after the names are read as initials',
    ],
    [
      'Lind\u0085 AB',
      [{ family: 'Lind…', given: 'A. B.' }],
      'The capitals after the names are read as initials',
    ],
    [
      'Zhou 𝔽𝔾',
      [{ family: 'Zhou', given: '𝔽. 𝔾.' }],
      'The capitals after the names are read as initials',
    ],
  ])('%s', (tex, names, doubt) => {
    const read = readNames(tex);
    expect(read.names).toEqual(names);
    expect(read.doubts).toEqual([doubt]);
  });

  test('of two names with initials after them both that, and the comma', () => {
    const { names, doubts } = readNames('Zhou XY, Osei AB');
    expect(names).toEqual([
      { family: 'Zhou', given: 'X. Y.' },
      { family: 'Osei', given: 'A. B.' },
    ]);
    expect(doubts).toHaveLength(2);
  });

  test('a name with three parts, none of which is a suffix', () => {
    expect(readNames('Osei, Ada, Beth and Lind, Bo').doubts).toEqual([
      '“Osei, Ada, Beth” has too many commas for one name',
    ]);
  });
});

test.each([
  ['Costa e Silva, Ana', { family: 'Costa e Silva', given: 'Ana' }],
  ['José Ortega y Gasset', 'José Ortega y Gasset'],
  ['Roe II, Martin F.', { family: 'Roe II', given: 'Martin F.' }],
  ['Ada von und zu Rain', 'Ada von und zu Rain'],
  ['欧阳, 小明', { family: '欧阳', given: '小明' }],
  ['山田, 太郎', { family: '山田', given: '太郎' }],
  ['王, 小明', { family: '王', given: '小明' }],
])('%s is one name', (tex, name) => {
  expect(readNames(tex)).toEqual({ names: [name], isCut: false, doubts: [] });
});

test('initials with full stops behind family names separated by commas', () => {
  expect(readNames('Иванов И.П., Петров С.').names).toEqual([
    { family: 'Иванов', given: 'И.П.' },
    { family: 'Петров', given: 'С.' },
  ]);
});

test('a comma behind a name is left over', () => {
  expect(readNames('Lind, Po Hao, and Osei, Ada').names).toEqual([
    { family: 'Lind', given: 'Po Hao' },
    OSEI,
  ]);
});

test('of a condition of TeX the text counts', () => {
  const tex = 'Osei, A. and \\ifmmode \\check{Z}\\else \\v{Z}\\fi{}aba, S.';
  expect(readNames(tex).names[1]).toEqual({ family: 'Žaba', given: 'S.' });
});
