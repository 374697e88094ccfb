import { describe, expect, test } from 'vitest';
import { toPartialDate } from '../../../src/domain/partial-date.ts';
import { createPaperId } from '../../../src/domain/paper-id.ts';

const date = toPartialDate('2021-03-04');

describe('createPaperId', () => {
  test.each([
    ['Osei', 'On the Noise of Rain: a Survey of Tin Roofs', [], 'osei-2021-noise-rain-survey'],
    ['van Ås', 'Rain', [], 'van-as-2021-rain'],
    ['Osei', 'How to Be', [], 'osei-2021-how-to-be'],
    ['Osei', '3D Rain.', [], 'osei-2021-3d-rain'],
    ['Osei', 'Growth of E. pluvia in N-Body Rain', [], 'osei-2021-growth-pluvia-n'],
    [
      'Osei',
      'Noise of Rain in Spring Woods',
      ['osei-2021-noise-rain-spring'],
      'osei-2021-noise-rain-spring-woods',
    ],
    ['Osei', 'Rain', ['osei-2021-rain'], 'osei-2021-rain-2'],
    ['', '…', [], 'anonymous-2021-'],
    ['Wang', '雨'.repeat(60), [], `wang-2021-${'yu'.repeat(45)}`],
    ['Wang', '雨'.repeat(60), [`wang-2021-${'yu'.repeat(45)}`], `wang-2021-${'yu'.repeat(45)}-2`],
    ['Ås'.repeat(60), 'Rain', [], `${'as'.repeat(25)}-2021-rain`],
    [
      'Osei',
      `Rain ${'snow'.repeat(9)} ${'hail'.repeat(20)}`,
      [],
      `osei-2021-rain-${'snow'.repeat(9)}`,
    ],
  ])('%s, “%s”, taken %j: %s', (family, title, taken, id) => {
    expect(createPaperId({ family, date, title }, new Set(taken))).toBe(id.replace(/-$/, ''));
  });
});
