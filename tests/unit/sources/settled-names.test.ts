import { expect, test } from 'vitest';
import type { Name } from '../../../src/domain/name.ts';
import { settleNames, splitParticle } from '../../../src/sources/settled-names.ts';

const OSEI = { family: 'Osei', given: 'Ada' };

test.each<[string, Name, Name]>([
  ['stray commas', { family: 'Osei,', given: ', Ada' }, OSEI],
  ['marks at any part', { family: 'Osei*', given: 'Ada†' }, { ...OSEI, marks: '*†' }],
  ['marks at a printed name', 'Ada Osei*', { printed: 'Ada Osei', marks: '*' }],
  ['runs of ties', 'Ada~~Osei', 'Ada Osei'],
  [
    'the suffix in the place of the given name',
    { family: 'Velde', given: 'Jr.', suffix: 'Ludo' },
    { family: 'Velde', given: 'Ludo', suffix: 'Jr.' },
  ],
  [
    'a particle with a capital',
    { family: 'Cruz', particle: 'De La', given: 'Ana' },
    { family: 'De La Cruz', given: 'Ana' },
  ],
  ['a Chinese name in one field', { family: '王小明' }, '王小明'],
  ['a given name alone', { family: '', given: 'Ada' }, 'Ada'],
  ['a comma in an organisation', { literal: 'Rain, Snow & Co.,' }, { literal: 'Rain, Snow & Co.' }],
])('a name is read without %s, and not reported', (_, name, settled) => {
  expect(settleNames([name])).toEqual({ names: [settled], isCut: false, doubts: [] });
  expect(settleNames([settled]).names).toEqual([settled]);
});

test.each<[string, Name, readonly Name[]]>([
  ['is left out without a letter', '~~ 1', []],
  [
    'is one unit with a comma in a part',
    { family: 'Osei, Roe', given: 'A.' },
    [{ literal: 'A. Osei, Roe' }],
  ],
  [
    'is one unit with two names in a part',
    { family: 'Osei', given: 'Ada & Bo Lind' },
    [{ literal: 'Ada & Bo Lind Osei' }],
  ],
  [
    'is one unit with words for a suffix',
    { family: 'Osei', given: 'Ada', suffix: 'Bo Lind' },
    [{ literal: 'Ada Osei Bo Lind' }],
  ],
  ['loses characters of code', { family: 'Osei}', given: 'Ada' }, [OSEI]],
  ['loses a number inside', 'Ada 0001 Osei', ['Ada Osei']],
  ['loses an identifier', { family: 'Osei', given: 'Ada (0000-0002-1825-0097)' }, [OSEI]],
  ['loses the number of a footnote', 'Ada Osei [1]', ['Ada Osei']],
])('a name %s, and is reported', (_, name, names) => {
  const settled = settleNames([name]);
  expect(settled.names).toEqual(names);
  expect(settled.doubts).toHaveLength(1);
});

test.each<Name>([
  'others',
  'et al.',
  '…',
  '12 more',
  { family: 'al.', given: 'et' },
  { literal: 'others' },
  { printed: 'others', marks: '*' },
])('%o cuts a list', (name) => {
  expect(settleNames([OSEI, name])).toEqual({ names: [OSEI], isCut: true, doubts: [] });
});

test.each([
  ['van der Velde', 'van der', 'Velde'],
  ['d’Averse', undefined, 'd’Averse'],
  ['de la', undefined, 'de la'],
  ['Velde', undefined, 'Velde'],
])('the particle of %s is %s', (name, particle, family) => {
  expect(splitParticle(name)).toEqual({ particle, family });
});
