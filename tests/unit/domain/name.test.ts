import { describe, expect, test } from 'vitest';
import {
  formatPrinted,
  fromPersonName,
  nameSchema,
  toPersonName,
} from '../../../src/domain/name.ts';

describe('a name as a source gives it', () => {
  test.each([
    ['Ludo van der Velde', { full: 'Ludo van der Velde', family: 'Velde', isGroup: false }],
    [
      { printed: 'Ada Osei', marks: '*' },
      { full: 'Ada Osei', family: 'Osei', marks: '*' },
    ],
    [
      { literal: 'Rain and Snow', marks: '†' },
      { full: 'Rain and Snow', family: 'Rain and Snow', isGroup: true, isGiven: true, marks: '†' },
    ],
    [{ literal: 'Osei Lab' }, { full: 'Osei Lab', family: 'Osei Lab', isGroup: true }],
    [
      { family: 'Velde', given: 'Ludo', particle: 'van der', suffix: 'Jr.', marks: '*' },
      { full: 'Ludo van der Velde Jr.', given: 'Ludo', isGroup: false, isGiven: true, marks: '*' },
    ],
    [
      { family: '李', given: '小明' },
      { full: '李小明', family: '李', given: '小明' },
    ],
    [{ family: 'Osei' }, { full: 'Osei', family: 'Osei', isGiven: true }],
  ])('%j has these parts, and is the same again', (name, parts) => {
    const person = toPersonName(nameSchema.parse(name));
    expect(person).toMatchObject(parts);
    expect(fromPersonName(person)).toEqual(name);
  });
});

test.each([
  [{ family: '李', given: 'Xiaoming' }, 'Xiaoming 李'],
  [{ family: 'Osei', given: 'Ada', suffix: 'III' }, 'Ada Osei III'],
])('%j is printed as %s', (name, printed) => {
  expect(formatPrinted(name)).toBe(printed);
});
