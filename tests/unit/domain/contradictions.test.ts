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
    [
      'a whole list of the same names',
      makeFacts({ authors: ['Ada Osei', 'Zoe Ås'] }),
      { authors: { value: ['Ada Osei', 'Zoe Ås'], source } },
    ],
    [
      'a listing with only the month',
      makeFacts({ date: '2021-03' }),
      { firstSubmitted: { value: '2021-03-04', source } },
    ],
    [
      'the day of a published paper, which is not that of its preprint',
      makeFacts({ type: 'article-journal' }),
      { firstSubmitted: { value: '2020-01-01', source } },
    ],
    [
      'a listing without a date and a category',
      makeFacts({ date: '', category: undefined }),
      { firstSubmitted: { value: '2020-01-01', source }, category: { value: 'stat.ML', source } },
    ],
    ['the same category', cut, { category: { value: 'cs.LG', source } }],
  ])('finds none in %s', (_, entry, overlay) => {
    expect(contradictions(entry, overlaySchema.parse(overlay), place)).toEqual([]);
  });

  test.each([
    [
      'another author',
      { authors: { value: ['Ada Osei', 'Bo Li'], source } },
      'authors',
      'Ada Osei, Bo Li',
      'Ada Osei, Zoe Ås et al.',
    ],
    [
      'another order',
      { authors: { value: ['Zoe Ås', 'Ada Osei', 'Bo Li'], source } },
      'authors',
      'Zoe Ås, Ada Osei, Bo Li',
      'Ada Osei, Zoe Ås et al.',
    ],
    [
      'a shorter list',
      { authors: { value: ['Ada Osei'], source } },
      'authors',
      'Ada Osei',
      'Ada Osei, Zoe Ås et al.',
    ],
    [
      'another category',
      { category: { value: 'stat.ML', source } },
      'category',
      'stat.ML',
      'cs.LG',
    ],
    [
      'another day',
      { firstSubmitted: { value: '2020-01-01', source } },
      'firstSubmitted',
      '2020-01-01',
      '2021-03-04',
    ],
  ])('names overlay and listing at %s', (_, overlay, field, added, listed) => {
    const [found, ...others] = contradictions(cut, overlaySchema.parse(overlay), place);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'overlay-contradicted', severity: 'warning', place });
    expect(found?.message).toBe(
      `For ${field}, the overlay has “${added}” and content/listings/osei has “${listed}”. The overlay wins.`,
    );
    expect(found?.hint).toContain(`Check ${field}`);
  });

  test('finds a longer list where the listing says that its own is whole', () => {
    const whole = makeFacts({ authors: ['Ada Osei'] });
    const overlay = overlaySchema.parse({ authors: { value: ['Ada Osei', 'Bo Li'], source } });
    expect(contradictions(whole, overlay, place)).toHaveLength(1);
  });
});
