import { expect, test } from 'vitest';
import { formatCoins } from '../../../src/exports/coins.ts';
import { makeReferences, NASTY_TITLES, SOURCE } from '../../fixtures/references.ts';

function read(paper: Parameters<typeof makeReferences>[0]): URLSearchParams {
  return new URLSearchParams(formatCoins(makeReferences(paper)[0]));
}

test('formatCoins calls a preprint a preprint', () => {
  const coins = read({
    authors: ['Ada Osei', 'Ludo van der Velde'],
    overlay: { arxiv: { value: '2103.00001', source: SOURCE } },
  });
  expect([...coins]).toEqual([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'preprint'],
    ['rft.title', 'Rain on Tin Roofs'],
    ['rft.publisher', 'arXiv'],
    ['rft.description', 'We listen.'],
    ['rft.au', 'Osei, Ada'],
    ['rft.au', 'van der Velde, Ludo'],
    ['rft.date', '2021-03-04'],
    ['rft_id', 'info:doi/10.48550/arXiv.2103.00001'],
    ['rft_id', 'https://arxiv.org/abs/2103.00001'],
  ]);
});

test.each([
  ['conference', 'rft.genre', 'proceeding'],
  ['journal', 'rft.jtitle', 'Rain & Roofs'],
] as const)('formatCoins names the venue of a %s paper', (kind, key, value) => {
  const publication = {
    kind,
    venue: { value: 'Rain & Roofs', source: SOURCE },
    year: { value: 2022, source: SOURCE },
  };
  const coins = read({ overlay: { publication, doi: { value: '10.1000/a&b', source: SOURCE } } });
  expect(coins.get(key)).toBe(value);
  expect(coins.get('rft.atitle')).toBe('Rain on Tin Roofs');
  expect(coins.get('rft_id')).toBe('info:doi/10.1000/a&b');
});

test.each(NASTY_TITLES)('formatCoins keeps $text', ({ markdown, text }) => {
  expect(read({ title: markdown }).get('rft.title')).toBe(text);
});
