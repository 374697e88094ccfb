/**
 * Macros that authors define for themselves, so often and so alike that their meaning is not in doubt. A name
 * that means one thing in one field and another in the next (`\L`, `\o`, `\pd`) has no row: it is shown by its
 * name, and reported.
 */
import type { Macros } from './katex-options.ts';
import { family, LOWER, rows, UPPER } from './macro-rows.ts';

/** Names of functions and functors, set upright as written. */
const OPERATORS =
  'Ad Alb Alt Ann Aut Ber Bin Br Bun Cay Char Cl Coh Coker Cov Div Dom Ext Exp Fil Fix Fr Frac Frob Fun GL Gal Gr Graph Grass Hess Hilb Hol Hom Id Im Imm Ind Inf Inn Int ' +
  'Irr Isom Iso Jac Ker KL Lie Lip Log MSE Map Mat Max Min Mod Mor NP NS Nil Nm Nrd O Ob Obj Op Or Out PGL PSL PSO PSU PSp Per Perf Pf Pic Poly Proj Prob QCoh Quot ' +
  'Rad Ran Rank Re Rep Res Ric Riem SL SO SU Sch Sel Sgn Sh Sing Sp Span Spec Spf Spin Stab Stoch Supp Sym Tor Tr Trace Var Vect Vol Wr ad adj alb ann arccosh ' +
  'arccot arcosh arcsinh arctanh argmax argmin arsinh artanh aut av bdry card cat ch char cl closure cod codim coim coker colim conv corank corr cov crit cosec csch curl depth det ' +
  'diag diam dist div divergence dom dvol eff emb erf erfc ess esssup essinf ev ext fix gen genus gr grad grade hgt high hocolim holim id im ind indeg index inj ' +
  'int interior inv irr isom ker lcm length lin loc loglog lub max mesh mex min mod mult nm nul nullity ob op ord out perm pf poly polylog pr pri prob proj ' +
  'projdim pt qpoly quot rad ran range rank rec red reg rel relint res rk rot sech sep sgn sh sign sinc sing sing soc span spec spt st stab star sub supp ' +
  'sym tail tan tanh th tr trace trdeg tors var vol weak wt area argch argsh argth arcsec const conj cosh cotanh cone deg diam dimH dlog End Symp Diff Homeo Diffeo Teich MCG ' +
  'Fred Conf Met Sect Cone Lag Hull Aff Haar Unif Pois Bern Exp Normal AC BV PSH SH Cap Leb Ell ELL Loc Sub Sup Set Sets Top Cat Grp Ab Ring Mon Pos';

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

export const PRIVATE_MACROS: Macros = {
  ...ALPHABETS.reduce(
    (all, [prefixes, alphabet, letters]) => ({ ...all, ...lettersOf(prefixes, alphabet, letters) }),
    {},
  ),
  ...slashed(),
  ...ACCENTS.reduce((all, accent) => ({ ...all, ...accentsOf(accent) }), {}),
  ...family(OPERATORS.split(' '), (name) => [name, `\\operatorname{${name}}`]),
  ...spelled(GREEK, (name) => `{\\${name}}`),
  ...spelled(BLACKBOARD, (letter) => `{\\mathbb{${letter}}}`),
  ...rows(
    '\\lesssim',
    'lsim lesim ltsim simlt ltsima lta lapprox lsimeq lessim ltapprox lsima laq simle',
  ),
  ...rows('\\gtrsim', 'gsim gesim gtsim simgt gtsima gta gapprox gsimeq gtapprox gsima gaq simge'),
  ...rows('\\to', 'ra tto'),
  ...rows('\\rightarrow', 'rar'),
  ...rows('\\longrightarrow', 'lra longto'),
  ...rows('\\Rightarrow', 'Ra Rar'),
  ...rows('\\Leftrightarrow', 'Lra LRa'),
  ...rows('\\leftrightarrow', 'lrar'),
  ...rows('\\hookrightarrow', 'hra into'),
  ...rows('\\twoheadrightarrow', 'onto surj'),
  ...rows('\\xrightarrow{\\sim}', 'isomto isoto toiso'),
  ...rows('\\overline{#1}', 'ol ov ovl oline'),
  ...rows('\\underline{#1}', 'ul uline'),
  ...rows('\\widetilde{#1}', 'wt wtilde wti'),
  ...rows('\\widehat{#1}', 'wh what'),
  ...rows('\\mathbb{#1}', 'bb mbb Bb'),
  ...rows('\\mathcal{#1}', 'mc mcal mathcalligra'),
  ...rows('\\mathfrak{#1}', 'mf mfr mfrak got euf eufm ger'),
  ...rows('\\mathbf{#1}', 'mbf'),
  ...rows('\\mathrm{#1}', 'mr mrm'),
  ...rows('\\mathsf{#1}', 'msf'),
  ...rows('\\mathscr{#1}', 'scr mscr'),
  ...rows('\\boldsymbol{#1}', 'bs bsym vect mathbi'),
  ...rows('\\operatorname{#1}', 'oper opname'),
  ...rows('\\partial', 'pa'),
  ...rows('\\bar{\\partial}', 'dbar delbar'),
  ...rows('\\partial\\bar{\\partial}', 'ddbar'),
  ...rows('\\nabla', 'na nab'),
  ...rows('\\infty', 'infinity infy'),
  ...rows('\\tfrac{1}{2}', 'half onehalf'),
  ...rows('\\tfrac{1}{3}', 'third'),
  ...rows('\\tfrac{1}{4}', 'quarter'),
  ...rows('\\mathrm{d}', 'd dd dif'),
  ...rows('\\mathrm{i}', 'ii'),
  ...rows('\\coloneqq', 'defeq eqdef definedas isdef bydef'),
  ...rows('\\overset{d}{=}', 'eqd eqdist'),
  ...rows('\\perp\\!\\!\\!\\perp', 'indep'),
  ...rows('\\mid', 'given'),
  ...rows('\\cong', 'isom'),
  ...rows('\\otimes', 'ot tens'),
  ...rows('\\{', 'lbr'),
  ...rows('\\}', 'rbr'),
  ...rows('\\mathcal{O}', 'bigO bigo Oh OO Ocal BigO bigOh'),
  ...rows('\\tilde{\\mathcal{O}}', 'tO tildeO Otilde softO'),
  ...rows('\\mathfrak{g}', 'g'),
  ...rows('\\mathfrak{gl}', 'gl'),
  ...rows('\\mathfrak{sl}', 'sll'),
  ...rows('\\mathfrak{so}', 'so'),
  ...rows('\\mathfrak{su}', 'su'),
  ...rows('{\\alpha_s}', 'alphas alphaS alps alfas'),
  ...rows('{\\alpha_{\\mathrm{em}}}', 'alphaem aem'),
  ...rows('{\\overline{\\mathrm{MS}}}', 'msbar MSbar MSBAR'),
  ...rows('{\\overline{\\mathrm{DR}}}', 'drbar DRbar'),
  ...rows('{\\Lambda_{\\mathrm{QCD}}}', 'LQCD LambdaQCD lqcd'),
  ...rows('{\\Lambda_{\\overline{\\mathrm{MS}}}}', 'LambdaMSbar'),
  ...rows('{\\Lambda\\mathrm{CDM}}', 'LCDM lcdm LambdaCDM Lcdm'),
  ...rows('{\\sqrt{s}}', 'sqrts rts roots'),
  ...rows('{\\sqrt{s_{NN}}}', 'snn sNN sqrtsNN sqrtsnn'),
  ...rows('{J/\\psi}', 'jpsi Jpsi JPsi'),
  ...rows('{e^+e^-}', 'epem'),
  ...rows('{\\mu^+\\mu^-}', 'mumu mupmum'),
  ...rows('{t\\bar{t}}', 'ttbar'),
  ...rows('{b\\bar{b}}', 'bbbar'),
  ...rows('{c\\bar{c}}', 'ccbar'),
  ...rows('{q\\bar{q}}', 'qqbar'),
  ...rows('{p\\bar{p}}', 'ppbar'),
  ...rows('{p_T}', 'pT'),
  ...rows('{Q^2}', 'qsq Qsq'),
  ...rows('{\\chi^2}', 'chisq'),
  ...rows('{\\tan\\beta}', 'tanb tgb tanbeta'),
  ...rows('{\\sin^2\\theta_W}', 'sintw'),
  ...rows('{M_W}', 'MW'),
  ...rows('{M_Z}', 'MZ'),
  ...rows('{M_{\\mathrm{Pl}}}', 'mpl Mpl MPl mPl'),
  ...rows('{N_c}', 'Nc'),
  ...rows('{N_f}', 'Nf'),
  ...rows('{\\Omega_m}', 'Omm omegam'),
  ...rows('{\\Omega_\\Lambda}', 'omegal OmL'),
  ...rows('{f_{\\mathrm{NL}}}', 'fnl fNL'),
  ...rows('{L^2}', 'ltwo Ltwo'),
  ...rows('{L^1}', 'lone Lone'),
  ...rows('{C^*}', 'cstar Cstar'),
  ...rows('{\\mathrm{CP}}', 'CP'),
  ...rows('{\\mathbb{CP}}', 'CCP'),
  ...rows('{\\mathbb{RP}}', 'RP'),
  ...rows('{\\mathrm{AdS}}', 'AdS ads'),
  ...rows('{\\mathrm{CFT}}', 'CFT'),
  ...rows('{\\mathrm{H\\,II}}', 'HII hii'),
  ...rows('{\\mathrm{H\\,I}}', 'HI'),
  ...rows('{\\mathrm{H}\\alpha}', 'Halpha'),
  ...rows('{\\mathrm{Ly}\\alpha}', 'Lya lya'),
  '\\paren': '(#1)',
  '\\parens': '(#1)',
  '\\brak': '[#1]',
  '\\braces': '\\{#1\\}',
  '\\pair': '\\langle #1,#2\\rangle',
  '\\bk': '\\langle #1|#2\\rangle',
  '\\modp': '\\pmod{#1}',
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
  const letters = [...UPPER, ...LOWER];
  return Object.fromEntries(
    letters.flatMap((letter) => [
      [`\\${accent}${letter}`, `{\\${accent}{${letter}}}`],
      [`\\${letter}${accent}`, `{\\${accent}{${letter}}}`],
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
