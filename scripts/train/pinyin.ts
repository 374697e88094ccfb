/** Chinese names in Latin letters, made of the syllables of pinyin. */
const INITIALS_OF: Readonly<Record<string, string>> = {
  a: ' b p m f d t n l g k h zh ch sh z c s y w',
  o: 'b p m f w y',
  e: ' m d t n l g k h zh ch sh r z c s y',
  ai: ' b p m d t n l g k h zh ch sh z c s w',
  ei: 'b p m f d n l g k h zh sh z w',
  ao: ' b p m d t n l g k h zh ch sh r z c s y',
  ou: ' p m f d t n l g k h zh ch sh r z c s y',
  an: ' b p m f d t n l g k h zh ch sh r z c s y w',
  en: ' b p m f d n g k h zh ch sh r z c s w',
  ang: ' b p m f d t n l g k h zh ch sh r z c s y w',
  eng: 'b p m f d t n l g k h zh ch sh r z c s w',
  ong: 'd t n l g k h zh ch r z c s y',
  i: 'b p m d t n l j q x zh ch sh r z c s y',
  ia: 'd l j q x',
  ie: 'b p m d t n l j q x',
  iao: 'b p m d t n l j q x',
  iu: 'm d n l j q x',
  ian: 'b p m d t n l j q x',
  in: 'b p m n l j q x y',
  iang: 'n l j q x',
  ing: 'b p m d t n l j q x y',
  iong: 'j q x',
  u: 'b p m f d t n l g k h zh ch sh r z c s y w j q x',
  ua: 'g k h zh ch sh',
  uo: 'd t n l g k h zh ch sh r z c s',
  uai: 'g k h zh ch sh',
  ui: 'd t g k h zh ch sh r z c s',
  uan: 'd t n l g k h zh ch sh r z c s j q x y',
  un: 'd t n l g k h zh ch sh r z c s j q x y',
  uang: 'g k h zh ch sh',
  ue: 'n l j q x y',
};

const PAIRS = 15_000;

/** Every syllable once, and given names of two syllables drawn at random. */
export function pinyinNames(random: () => number): readonly string[] {
  const syllables = Object.entries(INITIALS_OF).flatMap(([final, initials]) =>
    initials.split(' ').map((initial) => initial + final),
  );
  const draw = (): string => syllables[Math.floor(random() * syllables.length)] ?? '';
  return [
    ...syllables.filter(({ length }) => length > 1),
    ...Array.from({ length: PAIRS }, () => draw() + draw()),
  ];
}
