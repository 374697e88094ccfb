import { describe, expect, test } from 'vitest';
import { repairMojibake } from '../../../src/markup/mojibake.ts';

describe('repairMojibake', () => {
  test.each([
    ['MÃ¼ller', 'Müller', 1],
    ['MÃ¼ller and PetroviÄ‡', 'Müller and Petrović', 2],
    ['itâ€™s', 'it’s', 1],
    ['α is Î±', 'α is α', 1],
    ['ItÂ\u0092s', 'It’s', 1],
    ['it\u0092s', 'it’s', 1],
    ['a smile ðŸ˜€', 'a smile 😀', 1],
    ['Å\u0081ukasz', 'Łukasz', 1],
  ])('restores %j', (text, expected, count) => {
    const { text: repaired, findings } = repairMojibake(text);
    expect(repaired).toBe(expected);
    expect(findings).toHaveLength(count);
    expect(findings.every(({ restored }) => restored !== undefined)).toBe(true);
  });

  test.each([
    ['the Kurdyka-Åojasiewicz condition', 12, 'Å'],
    ['a $Ï$-sub-Gaussian', 3, 'Ï'],
    ['$Î>0$', 1, 'Î'],
    ['an Ã xample', 3, 'Ã'],
    ['naÃve', 2, 'Ã'],
    ['Erd\uFFFDs', 3, '\uFFFD'],
    ['PetroviÄ and', 7, 'Ä'],
  ])('reports what is left of a letter in %j', (text, index, found) => {
    expect(repairMojibake(text)).toEqual({ text, findings: [{ index, found }] });
  });

  test.each([
    'Ångström',
    'Åsa Öberg and Åke Ærø',
    'Knut Åkesson',
    'Ísland and Ïsland',
    'a resolution of 5 Å, or 3.2Å',
    'Ägypten, Änderung, Ärger',
    'Âge, Âme, ÂNE',
    'Île, Îlot',
    'Ñandú and Ñuble',
    'ÐURO, ÐÐ',
    'El Niño, naïve, Zoë, Čapková, João, MÃE',
    'Ünal Şahin, ÅNGSTRÖM, FÄRBER',
    '北京 Ελλάς Дом',
  ])('leaves %j alone', (text) => {
    expect(repairMojibake(text)).toEqual({ text, findings: [] });
  });
});
