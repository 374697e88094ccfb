import { expect, test } from 'vitest';
import { formatRis } from '../../../src/exports/ris.ts';
import { makeReferences, NASTY_NAMES, NASTY_TITLES, SOURCE } from '../../fixtures/references.ts';

function values(ris: string, tag: string): readonly string[] {
  return ris
    .split('\r\n')
    .flatMap((line) => (line.startsWith(`${tag}  - `) ? [line.slice(6)] : []));
}

test('formatRis writes a conference paper', () => {
  const [published] = makeReferences({
    authors: ['Ludo van der Velde Jr.', 'Rain Collaboration'],
    overlay: {
      arxiv: { value: '2103.00001', source: SOURCE },
      publication: {
        kind: 'conference',
        venue: { value: 'RainConf', source: SOURCE },
        year: { value: 2022, source: SOURCE },
        series: { value: 'PRR 7', source: SOURCE },
        pages: { value: '3–9', source: SOURCE },
      },
    },
  });
  expect(formatRis(published).split('\r\n')).toEqual([
    'TY  - CONF',
    'ID  - osei-2021-rain-tin-roofs',
    'TI  - Rain on Tin Roofs',
    'AU  - van der Velde, Ludo, Jr.',
    'AU  - Rain Collaboration',
    'PY  - 2022',
    'DA  - 2022///',
    'C3  - RainConf',
    'BT  - RainConf',
    'T3  - PRR',
    'VL  - 7',
    'SP  - 3',
    'EP  - 9',
    'AN  - arXiv:2103.00001',
    'UR  - https://arxiv.org/abs/2103.00001',
    'L1  - https://arxiv.org/pdf/2103.00001',
    'LA  - en',
    'KW  - cs.LG',
    'AB  - We listen.',
    'ER  - ',
    '',
  ]);
});

test.each(NASTY_NAMES)('formatRis keeps the words of $name', ({ name }) => {
  const [author = ''] = values(formatRis(makeReferences({ authors: [name] })[0]), 'AU');
  const letters = (text: string): string =>
    text
      .split(/[, ]+/)
      .filter((word) => word !== '')
      .flatMap((word) => (word === '李雪' ? ['李', '雪'] : [word]))
      .toSorted()
      .join(' ');
  expect(letters(author)).toBe(letters(name));
});

test.each(NASTY_TITLES)('formatRis keeps $text on one line', ({ markdown, text }) => {
  expect(values(formatRis(makeReferences({ title: markdown })[0]), 'TI')).toEqual([text]);
});

test('formatRis says that a list of authors is cut', () => {
  expect(values(formatRis(makeReferences({ truncated: true })[0]), 'N1')).toHaveLength(1);
});

test('formatRis marks an organisation that looks like a person', () => {
  const authors = [
    { literal: 'Roof Standards Body' },
    { literal: 'Institute of Rain, Snow and Hail' },
    { literal: 'Rain Institute' },
    'Ada Osei',
  ];
  expect(values(formatRis(makeReferences({ authors })[0]), 'AU')).toEqual([
    'Roof Standards Body,',
    'Institute of Rain, Snow and Hail,',
    'Rain Institute',
    'Osei, Ada',
  ]);
});

test('formatRis writes a year with four digits', () => {
  const ris = formatRis(makeReferences({ date: '0984' })[0]);
  expect([values(ris, 'PY'), values(ris, 'DA')]).toEqual([['0984'], ['0984///']]);
});
