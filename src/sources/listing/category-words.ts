/**
 * Words by which categories with the same code are distinguished: a paper on galaxies under CO is cosmology. Stems
 * picked by hand; they choose a category, but the warning about the code stays.
 */
import { lookUp } from '../../domain/look-up.ts';

const CHARACTERISTIC_WORDS: Readonly<Record<string, string>> = {
  'astro-ph.CO':
    'cosmolog galax quasar agn sdss sky dark hubble cmb redshift inflation universe lensing halo baryon',
  'cond-mat.supr-con': 'superconduct cuprate pairing',
  'cs.CG': 'polygon voronoi triangulation geometric algorithm convex mesh',
  'cs.CV': 'image video vision object segment detect visual camera neural',
  'cs.DS':
    'algorithm kernel np-hard graph approximation data streaming time polynomial-time hashing',
  'cs.GR': 'render graphics shading mesh animation texture scene image gaussian 3d',
  'cs.GT': 'game auction equilibri mechanism player strateg bidder nash',
  'cs.LO': 'verification automat temporal checking program decidab specification',
  'cs.SC': 'symbolic gröbner computer polynomial algorithm',
  'cs.SI': 'social network twitter communit users online influence',
  'econ.EM': 'econometric estimat regression panel',
  'econ.GN': 'economic market polic income labor gdp trade growth',
  'econ.TH': 'preference utility agent equilibri choice mechanism incentiv',
  'eess.SP': 'signal channel antenna mimo radar sensing wireless frequency',
  'math.AP': 'pde equation boundary elliptic parabolic solution sobolev weak regularity',
  'math.CO': 'graph combinatori partition permutation coloring vertices matroid polytope extremal',
  'math.CV':
    'holomorphic complex analytic entire disk plurisubharmonic univalent riemann conformal kähler',
  'math.DS': 'dynamical ergodic entropy invariant continued orbit attractor hyperbolic map flow',
  'math.GN': 'topolog compact space hausdorff metrizable continuous',
  'math.GR': 'group subgroup nilpotent finite coset cayley automorphism',
  'math.GT': 'knot manifold 3-manifold surface braid mapping hyperbolic link',
  'math.LO': 'model-theoretic forcing set cardinal theory arithmetic definable ultrafilter',
  'math.PR': 'random brownian martingale probabilit stochastic markov percolation',
  'math.SP': 'spectr eigenvalue schrödinger laplacian operator',
  'math.ST': 'estimat minimax asymptotic bayes likelihood test inference sample',
  'nlin.CG': 'cellular automat lattice gas',
  'nlin.SI': 'integrable soliton rogue waves nonlinear hierarchy painlevé lax kdv darboux',
  'q-bio.GN': 'gene genom sequenc dna rna protein',
  'q-bio.OT': 'biolog cell organism',
  'q-bio.SC': 'cell membrane intracellular actin organelle protein',
  'q-fin.GN': 'financ market firm bank',
  'q-fin.PR': 'option pric volatility derivative hedging',
  'q-fin.ST': 'stock market return volatility price financial',
  'stat.AP': 'data statistical survey forecast epidem patient climate season',
  'stat.CO': 'mcmc monte sampler posterior computation markov package',
  'stat.OT': 'statistic teaching education data',
};

/**
 * How many of a category's characteristic words a text contains.
 *
 * @example countCharacteristicWords('math.CO', 'Colorings of planar graphs') // 2
 */
export function countCharacteristicWords(category: string, text: string): number {
  const stems = lookUp(CHARACTERISTIC_WORDS, category)?.split(' ') ?? [];
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}-]+/gu));
  return stems.filter((stem) => [...words].some((word) => word.startsWith(stem))).length;
}
