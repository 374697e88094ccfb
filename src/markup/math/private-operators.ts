import type { Macros } from './katex-options.ts';
import { family } from './macro-rows.ts';

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
  'Fred Conf Met Sect Cone Lag Hull Aff Haar Unif Pois Bern Exp Normal AC BV PSH SH Cap Leb Ell ELL Loc Sub Sup Set Sets Top Cat Grp Ab Ring Mon Pos tot opt OPT MAX MIN Alg Bl Ch Syz Det Ord Pol Vec Crit Der res spin hull size alg val univ perf dist symp triv real free path tree graph Graphs disc Disc Opt rel out obs crit lead';

/** Acronyms and the names of complexity classes. */
const ACRONYMS =
  'ACC BPP BQP BMO CFT CMB CNF DFT EXP EXPTIME FFT FLRW FP FPT GW HF IP IR KK KO LHC LO LP LTL MHD MLE NC NEXP NEXPTIME NLO NNLO ' +
  'NPSPACE PCP PDE PSPACE QCD QED QMA RG SAT SDE SGD SM SUSY SYT UV VC WZW XOR YM ZF ZFC';

/** Ions as spectroscopists write them: the element and a Roman number. */
const IONS =
  'CII CIII CIV CaII FeII FeIII HeI HeII HI HII MgI MgII NII NV NaI NeV OI OII OIII OVI SII SiII SiIV';

export const PRIVATE_OPERATORS: Macros = {
  ...family(ACRONYMS.split(' '), (name) => [name, `{\\mathrm{${name}}}`]),
  ...family(IONS.split(' '), (name) => [name, `{\\mathrm{${name.replace(/[IV]+$/, '\\,$&')}}}`]),
  ...family(OPERATORS.split(' '), (name) => [name, `\\operatorname{${name}}`]),
};
