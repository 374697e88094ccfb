/** Letters that authors name by a prefix, an ending or a short form. */
import type { Macros } from './katex-options.ts';
import { LOWER, rows, UPPER } from './macro-rows.ts';

/** Letters of an alphabet by a prefix: `\cA`, `\calA` and `\mcA` are all a calligraphic A. */
const ALPHABETS: readonly (readonly [
  prefixes: string,
  alphabet: string,
  letters: readonly string[],
])[] = [
  ['c cal Cal mc mcal cl mathcal', '\\mathcal', UPPER],
  ['bb Bb Bbb mbb dbl', '\\mathbb', UPPER],
  ['f frak mf mfr goth got eu', '\\mathfrak', [...UPPER, ...LOWER]],
  ['scr sc mscr', '\\mathscr', UPPER],
  ['bf mbf', '\\mathbf', [...UPPER, ...LOWER]],
  ['bs bm bsym', '\\boldsymbol', [...UPPER, ...LOWER]],
  ['sf', '\\mathsf', [...UPPER, ...LOWER]],
  ['rm', '\\mathrm', [...UPPER, ...LOWER]],
];

/** The same by an ending: `\\Acal`, `\\Rbb`. */
const ENDINGS: readonly (readonly [ending: string, alphabet: string])[] = [
  ['cal', '\\mathcal'],
  ['bb', '\\mathbb'],
  ['frak', '\\mathfrak'],
  ['bf', '\\mathbf'],
  ['scr', '\\mathscr'],
];

/** `\\bR`: a set of numbers is blackboard bold; other letters are bold, as are vectors `\\bx`. */
const BOLD_NUMBERS = Array.from('CNQRZ');

/** An accent over a letter by a prefix or an ending: `\hatx`, `\xhat`, `\barp`, `\pbar`. */
const ACCENTS = ['hat', 'bar', 'tilde', 'vec', 'dot'] as const;

/** Greek letters by the short names authors give them. */
const GREEK: Readonly<Record<string, string>> = {
  alpha: 'al alp alf',
  beta: 'bet',
  gamma: 'gam',
  delta: 'dlt',
  epsilon: 'epsi epsil',
  varepsilon: 'eps vare veps vareps varep ep',
  zeta: 'zet ze',
  theta: 'tet thet tht',
  vartheta: 'vth vtheta',
  kappa: 'kap ka',
  lambda: 'lam lbd lamb lambd',
  sigma: 'sig si',
  varphi: 'vphi varp',
  varrho: 'vrho',
  omega: 'om omg',
  upsilon: 'ups',
  Gamma: 'Ga Gam',
  Delta: 'De Del Dlt',
  Theta: 'Th Tht',
  Lambda: 'La Lam Lmd',
  Sigma: 'Si Sig',
  Phi: 'Ph',
  Omega: 'Om Omg',
  Upsilon: 'Ups',
  varsigma: 'vsig',
  varpi: 'vpi',
};

/** Greek letters as LaTeX names them, for families over all of them. */
const GREEK_NAMES =
  'alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi rho sigma tau upsilon ' +
  'phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell';

const BLACKBOARD: Readonly<Record<string, string>> = {
  C: 'C CC complexes',
  D: 'DD',
  E: 'EE',
  F: 'FF GF',
  G: 'GG',
  H: 'HH quaternions',
  K: 'K KK',
  N: 'NN naturals',
  P: 'PP',
  Q: 'Q QQ rationals',
  R: 'RR reals',
  T: 'TT',
  Z: 'ZZ integers',
  1: '1 one bbone',
  k: 'kk',
};

export const PRIVATE_LETTERS: Macros = {
  ...ENDINGS.reduce((all, [ending, alphabet]) => ({ ...all, ...endingsOf(ending, alphabet) }), {}),
  ...ALPHABETS.reduce(
    (all, [prefixes, alphabet, letters]) => ({ ...all, ...lettersOf(prefixes, alphabet, letters) }),
    {},
  ),
  ...lettersOf('b', '\\mathbf', [...UPPER, ...Array.from('vwxyz')]),
  ...lettersOf('b', '\\mathbb', BOLD_NUMBERS),
  ...lettersOf('v', '\\vec', Array.from('kqxy')),
  ...slashed(),
  ...ACCENTS.reduce((all, accent) => ({ ...all, ...accentsOf(accent) }), {}),
  ...uprightGreek(),
  ...spelled(GREEK, (name) => `{\\${name}}`),
  ...spelled(BLACKBOARD, (letter) => `{\\mathbb{${letter}}}`),
};

function lettersOf(prefixes: string, alphabet: string, letters: readonly string[]): Macros {
  const commands = prefixes
    .split(' ')
    .flatMap((prefix) => letters.map((letter) => [prefix + letter, letter] as const));
  return Object.fromEntries(
    commands.map(([name, letter]) => [`\\${name}`, `{${alphabet}{${letter}}}`]),
  );
}

function accentsOf(accent: string): Macros {
  const letters = [...UPPER, ...LOWER].map((letter) => [letter, letter] as const);
  const names = GREEK_NAMES.split(' ').map((name) => [name, `\\${name}`] as const);
  return Object.fromEntries(
    [...letters, ...names].flatMap(([name, letter]) => [
      [`\\${accent}${name}`, `{\\${accent}{${letter}}}`],
      [`\\${name}${accent}`, `{\\${accent}{${letter}}}`],
    ]),
  );
}

/** `\\pslash`: a letter struck through, after Feynman. */
function slashed(): Macros {
  return Object.fromEntries(
    [...UPPER, ...LOWER].map((letter) => [`\\${letter}slash`, `{\\not{${letter}}}`]),
  );
}

/** Short names for a long one: the key is what they mean. */
function spelled(
  table: Readonly<Record<string, string>>,
  expand: (meaning: string) => string,
): Macros {
  return Object.entries(table).reduce<Macros>(
    (all, [meaning, names]) => ({ ...all, ...rows(expand(meaning), names) }),
    {},
  );
}

function endingsOf(ending: string, alphabet: string): Macros {
  return Object.fromEntries(
    UPPER.map((letter) => [`\\${letter}${ending}`, `{${alphabet}{${letter}}}`]),
  );
}

/** `\\upmu` of the package upgreek: KaTeX has one shape of Greek. */
function uprightGreek(): Macros {
  return Object.fromEntries(GREEK_NAMES.split(' ').map((name) => [`\\up${name}`, `\\${name}`]));
}
