import { describe, expect, test } from 'vitest';
import {
  formatFamilyFirst,
  nameSortKey,
  parsePersonName,
  withFamily,
} from '../../../src/domain/person-name.ts';

const NAMES = [
  { full: 'Ana Gomez', given: 'Ana', family: 'Gomez' },
  { full: 'J. K. Petrova', given: 'J. K.', family: 'Petrova' },
  { full: 'Marie-Claire Dubois', given: 'Marie-Claire', family: 'Dubois' },
  { full: 'Ines Mendler-Brandt', given: 'Ines', family: 'Mendler-Brandt' },
  { full: 'Ludo van der Velde', given: 'Ludo', particle: 'van der', family: 'Velde' },
  { full: 'Omar bin Rashid', given: 'Omar', particle: 'bin', family: 'Rashid' },
  { full: 'Lia da Costa Prado', given: 'Lia', particle: 'da', family: 'Costa Prado' },
  { full: 'van den Berg', particle: 'van den', family: 'Berg' },
  { full: "Nora d'Aldini", given: 'Nora', family: "d'Aldini" },
  { full: 'Hadi al-Karim', given: 'Hadi', family: 'al-Karim' },
  { full: 'Rui Lopes e Sousa', given: 'Rui', family: 'Lopes e Sousa' },
  { full: 'Van Minh Tran', given: 'Van Minh', family: 'Tran' },
  { full: 'Baker Jr.', family: 'Baker', suffix: 'Jr.' },
  { full: 'Tom Baker Jr.', given: 'Tom', family: 'Baker', suffix: 'Jr.' },
  { full: 'Tom Baker, III', given: 'Tom', family: 'Baker', suffix: 'III' },
  { full: 'Sukarti', family: 'Sukarti' },
  { full: '李小明', given: '小明', family: '李' },
  { full: '欧阳明', given: '明', family: '欧阳' },
  { full: '司马文静', given: '文静', family: '司马' },
  { full: '김민준', given: '민준', family: '김' },
  { full: '山田 太郎', given: '太郎', family: '山田' },
  { full: '김 민준', given: '민준', family: '김' },
  { full: 'Jan M"uller', given: 'Jan', family: 'M"uller' },
  { full: '山本太郎', given: '太郎', family: '山本' },
  { full: 'Ana GOMEZ', given: 'Ana', family: 'GOMEZ' },
  { full: 'ANA LI', given: 'ANA', family: 'LI' },
  { full: 'Van Minh LE', given: 'Van Minh', family: 'LE' },
  { full: 'Ana  María\u00A0Gomez', given: 'Ana María', family: 'Gomez' },
  { full: 'Zhou XY', given: 'X. Y.', family: 'Zhou' },
  { full: 'Iva von', given: 'Iva', family: 'von' },
];

describe('parsePersonName', () => {
  test.each(NAMES)('takes $full apart', (parts) => {
    expect(parsePersonName(parts.full)).toEqual({ ...parts, isGroup: false });
  });

  test('knows a family name of two words only when it is told', () => {
    const full = 'Elia Monte Verdini';
    expect(parsePersonName(full).family).toBe('Verdini');
    const told = withFamily(parsePersonName(full), 'Monte Verdini');
    expect(told).toMatchObject({ full, given: 'Elia', family: 'Monte Verdini', isGiven: true });
  });

  test.each([
    ['Lin Ming', 'Lin', 'Ming'],
    ['Elia Monte Verdini', 'Monte Verdini', 'Elia'],
    ['王小明', '王', '小明'],
    ['Lin, Ming', 'Lin', 'Ming'],
    ['Lin', 'Lin', undefined],
  ])('takes of %s the family name %s that it is told', (full, family, given) => {
    expect(withFamily(parsePersonName(full), family)).toEqual({
      full,
      family,
      ...(given !== undefined && { given }),
      isGroup: false,
      isGiven: true,
    });
  });

  test('takes no half of a word for the family name', () => {
    const name = parsePersonName('Lindholm Bo');
    expect(withFamily(name, 'Lind')).toEqual(name);
  });

  test.each([
    'NOVUM Collaboration',
    'the XQ-7 team',
    'Working Group',
    'Rain Institute',
    'Centre for Rain',
    'Ministry of Rain',
    'Rain & Snow Ltd.',
    'Rain and Snow',
  ])('leaves %s whole', (full) => {
    expect(parsePersonName(full)).toEqual({ full, family: full, isGroup: true });
  });

  test.each(['', ' ', '.', 'de', 'é'])('gives a family name for %j', (full) => {
    expect(parsePersonName(full).family).toBe(full);
  });
});

describe('nameSortKey', () => {
  test.each([
    ['Ludo van der Velde', 'velde, ludo van der'],
    ['Žofie Čapková', 'capkova, zofie'],
    ['Tom Baker Jr.', 'baker, tom jr.'],
    ['Sukarti', 'sukarti'],
  ])('%s is sorted as %s', (name, key) => {
    expect(nameSortKey(parsePersonName(name))).toBe(key);
  });
});

describe('formatFamilyFirst', () => {
  test.each([
    ['Ludo van der Velde Jr.', 'van der Velde, Jr., Ludo'],
    ['Ana Gomez', 'Gomez, Ana'],
    ['NOVUM Collaboration', 'NOVUM Collaboration'],
  ])('%s is written %s', (name, formatted) => {
    expect(formatFamilyFirst(parsePersonName(name))).toBe(formatted);
  });
});
