import { describe, expect, test } from 'vitest';
import { readBylineTail } from '../../../../src/sources/listing/byline.ts';
import { DOUBTFUL_BELOW } from '../../../../src/sources/listing/byline/doubt.ts';
import { rankSplits, type Ranking } from '../../../../src/sources/listing/byline/infer.ts';

const ABSTRACT =
  'We study rain, wind and snow with LLMs and the QCD of W-Algebras, and show that MT of ' +
  'weather reports by GPT-4 works, for orbits of spin and charge in $SU(3)$ models.';

function rank(bylines: readonly string[]): readonly Ranking[] {
  return rankSplits(
    bylines.map((byline) => ({ parts: readBylineTail(byline), abstract: ABSTRACT })),
  );
}

/** A bar stands where the title ends; nastiest last. */
const SPLITS = [
  'How Rain Falls | Ana Gomez, Bo Li',
  'How Rain Falls | Ana Gomez, Bo Li, Carla Roe et al.',
  'On Wind | K. Petrova, M. J. Ruiz',
  'Reporting Weather with LLMs | Ana Gomez',
  'Weather Reports in MT | Minh Tran, Bo Li',
  'Corrections in QCD | C. T. Hale, B. Moss',
  'Linearizing W-Algebras | S. Krivan, A. Sole',
  'Rings of Type M4*Z3 | Šimon Kovář',
  'The Equation $XB=BY$ | Émile Aubin',
  'Rain in $SU(3)\\otimes U(1)$ Models | D. Dunn, F. Piso',
  'Does It Snow? | Łucja Nowak, Bo Li',
  'A Swedish Lexicon (svWIND) | Åke Ström',
  'Weather Reports by GPT-4 | Ana Gomez',
  'Scattering in e+e- | Hans Ohm',
  'On Snow, III | Yi-Zhi Wong',
  'On Snow. II | Peter Nilsson',
  'Rain, Wind and Snow | Ana Gomez, Bo Li, Carla Roe et al.',
  'Spin, Charge and Orbit | A. Smits, B. Joon',
  'How PyTorch Predicts Rain | Ana McAdams, Bo DiLorenzo',
  'Forecasts at Low Cost | van der Velde',
  'Learning to Forecast | de Almeida Rui, Bo Li',
  'The Speed of Wind | João d’Almeida, Bo Li',
  'Plasma and Wind | the DIII-D team',
  'Decays at 7 TeV | LHCb Collaboration, R. Aals',
  'Questions on Ice | \\"Omer Yildiz, T. Szabo',
  'Forecasts on Ice | YoungJae Cheon, Bo Li',
  '雨的研究 (A study of rain) | 张小明, 李雷',
  '基于雨声的屋顶研究 | 王小明, 李大雨, 张三',
  'Rain on Tin Roofs | Ana Gomez and Bo Li',
  'Rain, Wind and Snow | Ana Gomez, Bo Li, and Carla Roe',
  'Snow, Slush & Ice | Ana Gomez & Bo Li',
  'The Behaviour of Clouds | Tom Moss, Ana Gomez, Bo Li, Carla Roe',
  'Rain, Wind and Hail | Tom Moss, Ana Gomez, Bo Li, Carla Roe, Cy Lind et al.',
  'The Weight of Hail | Ana Gomez et al.',
  'Hail on Glass | Ana Gomez, Bo Li et al.',
  'Puddles —A Look at Deep Water— | Ana Gomez, Bo Li',
  'Puddles? ---A Formal Look--- | Ana Gomez, Bo Li',
  'From Drizzle to Flood - Growth of Rain - | A. Gomez, B. Li',
  'Rain Spectra at 1234 \\AA\\, | A. B. Gomez, C. Li',
  'Rain Spectra at 5 \\AA | Ana Gomez, C. Li',
  'Decays of \\Lambda | B. Gomez, C. Li',
  'Rain on Roofs: A Simple Bound | LiHua Gomez, Bo Li',
  'A Survey of Wet Shoes | SriRama Gomez, Bo Li',
  'Mist Detection Methods | Tova HaLevin-Kern, Bo Li',
  'Rain on Tin Roofs | Ana "Drop" Gomez, Bo Li',
  'Rain on Tin Roofs | Ana (Drop) Gomez, Bo Li',
] as const;

/** Nobody can be sure of these: a wrong split must never be given as sure. */
const HARD = [
  'Umbrellas with Graph Networks | HosseinReza Tavani, Bo Li',
  'Rain Models Based on BERT | MehdiReza Gomez, Bo Li',
  'An Open ToolKit: RainKIT | H. Ada Gomez, Bo Li',
  'Weather Relations in newS | Ada Gomez, Bo Li',
  'ROOFS REVISITED. | I. Gomez, A. Li',
  'Introducing RainNet | DeYue Gomez, Bo Li',
  'The Strings of SU(2) | Yang-Mills Gomez',
] as const;

describe('rankSplits', () => {
  test.each(SPLITS)('finds %s', (split) => {
    const [title = ''] = split.split(' | ');
    const [[best] = []] = rank([split.replace(' | ', '')]);
    expect(best?.title).toBe(title);
  });

  test('gives probabilities that leave room for none being right', () => {
    for (const ranking of rank(SPLITS.map((split) => split.replace(' | ', '')))) {
      const sum = ranking.reduce((total, { probability }) => total + probability, 0);
      expect(sum).toBeGreaterThan(0);
      expect(sum).toBeLessThan(1);
    }
  });

  test.each(HARD)('finds %s, or is not sure', (split) => {
    const [title = ''] = split.split(' | ');
    const [[best] = []] = rank([split.replace(' | ', '')]);
    expect(best?.title === title ? 0 : (best?.probability ?? 0)).toBeLessThan(DOUBTFUL_BELOW);
  });

  test('is less sure of more authors than a copied listing shows, unless others have as many', () => {
    const byline = 'Rain over HillsTom Moss, Ana GOMEZ, Bo Li, Carla Roe';
    const others = ['On WindTom Moss, Al Roe, Bo Li, Cy Ng', 'On FogBo Li, Al Roe, Cy Ng, Di Poe'];
    const probabilityOf = (ranking: Ranking | undefined): number =>
      ranking?.find(({ title }) => title === 'Rain over Hills')?.probability ?? 0;
    const [alone] = rank([byline]);
    const [among] = rank([byline, ...others]);
    expect(probabilityOf(among)).toBeGreaterThan(probabilityOf(alone));
  });

  test('learns a name from other records and from given splits', () => {
    const doubtful = 'Clouds over KTTTJaffar';
    const [[alone] = []] = rank([doubtful]);
    const others = ['Rain over TownsAna Gomez, Jaffar Omari', 'On WindBo Li, Jaffar Omari'];
    const [[taught] = []] = rank([`${doubtful} Omari`, ...others]);
    expect(taught?.title).toBe('Clouds over KTTT');
    expect(taught?.probability).toBeGreaterThan(alone?.probability ?? 1);
  });

  test('has no candidate where no name stands right behind a word', () => {
    expect(rank(['', 'x', 'Ana Gomez', 'Rain. Ana, Bo Li', 'on roofsana gomez'])).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });
});
