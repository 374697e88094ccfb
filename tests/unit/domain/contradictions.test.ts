import { describe, expect, test } from 'vitest';
import { contradictions } from '../../../src/domain/contradictions.ts';
import { overlaySchema } from '../../../src/domain/overlay.ts';
import { makeFacts } from '../../fixtures/papers.ts';

const place = { file: 'content/overlays/osei-2021-rain.yaml', line: 1, column: 1 };
const source = 'https://example.org/1';
const cut = makeFacts({ authors: ['Ada Osei', 'Zoe Ås'], truncated: true });

describe('contradictions', () => {
  test.each([
    ['a completed list', cut, { authors: { value: ['Ada Osei', 'Zoe Ås', 'Bo Li'], source } }],
    ['a list with other accents', cut, { authors: { value: ['Ada Oséi', 'Zoe As'], source } }],
    ['the same day', cut, { firstSubmitted: { value: '2021-03-04', source } }],
    [
      'a listing with the day of a revision',
      cut,
      {
        firstSubmitted: { value: '2020-01-01', source },
        lastRevised: { value: '2021-03-04', source },
      },
    ],
    ['the same category', cut, { category: { value: 'cs.LG', source } }],
  ])('finds none in %s', (_, entry, overlay) => {
    expect(contradictions(entry, overlaySchema.parse(overlay), place)).toEqual([]);
  });

  test.each([
    ['another author', { authors: { value: ['Ada Osei', 'Bo Li'], source } }, 'Zoe Ås'],
    ['another order', { authors: { value: ['Zoe Ås', 'Ada Osei', 'Bo Li'], source } }, 'et al.'],
    ['a shorter list', { authors: { value: ['Ada Osei'], source } }, 'Zoe Ås'],
    ['another category', { category: { value: 'stat.ML', source } }, 'cs.LG'],
    ['another day', { firstSubmitted: { value: '2020-01-01', source } }, '2021-03-04'],
  ])('names overlay and listing at %s', (_, overlay, words) => {
    const [found, ...others] = contradictions(cut, overlaySchema.parse(overlay), place);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'overlay-contradicted', severity: 'warning', place });
    expect(found?.message).toContain('content/listings/osei');
    expect(found?.message).toContain(words);
  });

  test('finds a longer list where the listing says that its own is whole', () => {
    const whole = makeFacts({ authors: ['Ada Osei'] });
    const overlay = overlaySchema.parse({ authors: { value: ['Ada Osei', 'Bo Li'], source } });
    expect(contradictions(whole, overlay, place)).toHaveLength(1);
  });
});
