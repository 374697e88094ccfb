import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createCitationFormatter } from '../../../src/exports/formatted-citation.ts';
import type { FactsInput } from '../../fixtures/papers.ts';
import { makeReferences, NASTY_TITLES, SOURCE } from '../../fixtures/references.ts';

function read(name: string): string {
  return readFileSync(new URL(`../../../src/exports/csl/${name}`, import.meta.url), 'utf8');
}

const STYLES = {
  apa: read('apa.csl'),
  ieee: read('ieee.csl'),
  chicago: read('chicago-author-date.csl'),
  locale: read('locales-en-US.xml'),
};
const format = createCitationFormatter(STYLES);

const AUTHORS = ['Ludo van der Velde', 'Ada M. Osei', 'Bo Li'];

describe('a preprint', () => {
  const overlay = { arxiv: { value: '2103.00001', source: SOURCE } };

  test('with all its authors', () => {
    expect(format(makeReferences({ authors: AUTHORS, overlay })[0])).toEqual({
      apa: 'van der Velde, L., Osei, A. M., & Li, B. (2021). Rain on Tin Roofs (arXiv:2103.00001). arXiv. https://arxiv.org/abs/2103.00001',
      ieee: 'L. van der Velde, A. M. Osei, and B. Li, “Rain on Tin Roofs.” arXiv, Mar. 04, 2021. [Online]. Available: https://arxiv.org/abs/2103.00001',
      chicago:
        'Velde, Ludo van der, Ada M. Osei, and Bo Li. 2021. “Rain on Tin Roofs.” arXiv. https://arxiv.org/abs/2103.00001.',
      markdown:
        'van der Velde, L., Osei, A. M., & Li, B. (2021). *Rain on Tin Roofs* (arXiv:2103.00001). arXiv. <https://arxiv.org/abs/2103.00001>',
    });
  });

  test.each([
    [
      1,
      'van der Velde, L. et al. (2021)',
      'L. van der Velde et al., “',
      'Velde, Ludo van der et al. 2021',
    ],
    [
      2,
      'van der Velde, L., Osei, A. M., et al. (2021)',
      'L. van der Velde, A. M. Osei, et al., “',
      'Velde, Ludo van der, Ada M. Osei, et al. 2021',
    ],
    [
      3,
      'van der Velde, L., Osei, A. M., Li, B., et al. (2021)',
      'L. van der Velde, A. M. Osei, B. Li, et al., “',
      'Velde, Ludo van der, Ada M. Osei, Bo Li, et al. 2021',
    ],
  ])('with %i authors and more', (count, apa, ieee, chicago) => {
    const [cut] = makeReferences({ authors: AUTHORS.slice(0, count), truncated: true, overlay });
    const { markdown, ...citations } = format(cut);
    expect(citations.apa).toContain(apa);
    expect(citations.ieee).toContain(ieee);
    expect(citations.chicago).toContain(chicago);
    expect(markdown).not.toContain('others');
  });
});

test.each(['constructor', '__proto__', 'toString'])('%s is a name like others', (word) => {
  const fact = { value: word, source: SOURCE };
  const overlay = {
    publication: { kind: 'journal' as const, venue: fact, volume: fact, publisher: fact },
    keywords: { value: [word], source: SOURCE },
  };
  const authors = [`Ada ${word}`, `${word} Osei`, word];
  const [reference] = makeReferences({ authors, title: word, overlay });
  expect(format(reference).chicago).toContain(`${word}, Ada`);
  expect(format(reference).apa).toContain(`${word}, A., Osei, `);
});

test('a conference paper', () => {
  const [published] = makeReferences({
    authors: AUTHORS,
    overlay: {
      arxiv: { value: '2103.00001', source: SOURCE },
      publication: {
        kind: 'conference',
        venue: { value: 'RainConf', source: SOURCE },
        year: { value: 2022, source: SOURCE },
        pages: { value: '3-9', source: SOURCE },
      },
    },
  });
  expect(format(published)).toMatchObject({
    apa: 'van der Velde, L., Osei, A. M., & Li, B. (2022). Rain on Tin Roofs. RainConf, 3–9. https://arxiv.org/abs/2103.00001',
    ieee: 'L. van der Velde, A. M. Osei, and B. Li, “Rain on Tin Roofs,” in RainConf, 2022, pp. 3–9. [Online]. Available: https://arxiv.org/abs/2103.00001',
  });
});

test.each(NASTY_TITLES)('the title $text stays as it is', ({ markdown, text }) => {
  const { apa, ieee, chicago } = format(makeReferences({ title: markdown })[0]);
  // Styles have their own quotes within quotes, and capitals of title case.
  const plain = (words: string): string => words.replaceAll(/[“”‘’"']/g, '').toLowerCase();
  for (const citation of [apa, ieee, chicago]) expect(plain(citation)).toContain(plain(text));
});

test.each<[string, FactsInput, string]>([
  [
    'a review, which no style knows by what it reviews',
    {
      type: 'review',
      variables: { 'container-title': 'Rain Review', volume: '3', page: '100-101' },
    },
    'Osei, A. (2021). Rain on Tin Roofs. *Rain Review*, *3*, 100–101.',
  ],
  [
    "a chapter of the author's own book",
    { type: 'chapter', variables: { publisher: 'Rain Press', edition: '2' } },
    'Osei, A. (2021). *Rain on Tin Roofs* (2nd ed.). Rain Press.',
  ],
  [
    'an address that ends in a bracket',
    { type: 'report', doi: '10.1000/rain_3(1)' },
    'Osei, A. (2021). *Rain on Tin Roofs*. <https://doi.org/10.1000/rain_3(1)>',
  ],
])('%s', (_, facts, markdown) => {
  expect(format(makeReferences(facts)[0]).markdown).toBe(markdown);
});

test('Chicago has no empty book around a chapter', () => {
  const [reference] = makeReferences({ type: 'chapter', variables: { publisher: 'Rain Press' } });
  expect(format(reference).chicago).toBe('Osei, Ada. 2021. Rain on Tin Roofs. Rain Press.');
});

describe.each(['apa', 'ieee', 'chicago'] as const)('another version of %s', (name) => {
  test.each([
    ['sorts in another way', /<sort>|disambiguate-/g],
    ['cites in the text in another way', /<\/citation>/g],
    ['abbreviates names in another way', /et-al-min/g],
  ])('that %s is refused, not taken as it is', (_, pattern) => {
    const styles = { ...STYLES, [name]: STYLES[name].replaceAll(pattern, 'other') };
    expect(() => createCitationFormatter(styles)).toThrow('A citation style has no');
  });
});
