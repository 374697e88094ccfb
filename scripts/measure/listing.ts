/** A listing of invented papers of invented people, as many as wanted, the same in every run. */
import { seededRandom, type Random } from '../lib/random.ts';

const ADJECTIVES =
  'sparse robust convex adaptive stochastic spectral causal Bayesian federated graph-based ' +
  'low-rank implicit greedy private distributed hierarchical invariant temporal kernel noisy';
const NOUNS =
  'descent sampling regression clustering attention transport matching pruning inference ' +
  'estimation transformers networks bandits flows embeddings gradients ensembles tensors codes maps';
const CONTEXTS =
  'rain rivers harbours markets glaciers orchards tides bridges forests archives proteins ' +
  'galaxies crystals sensors languages melodies lenses pollen batteries satellites';
const VERBS = 'study bound compare extend simplify measure analyse accelerate relax characterise';
const GIVEN =
  'Ada Bo Cy Dora Emil Farah Goran Hana Imre Jun Kofi Lena Mateo Nadia Oskar Priya Quentin Rosa ' +
  'Sven Tariq Una Viktor Wanda Xin Yara Zeno';
const FAMILY_STARTS =
  'Ald Ber Car Dan Est Fal Gar Hol Iv Jan Kor Lin Mor Nov Os Par Ros Sal Tor Val';
const FAMILY_ENDS = 'a ani berg dal ev ez in ini ko man mann o ova sen ski son stein ström ton vic';
const FORMULAS = [
  '$O(n \\log n)$',
  '$\\mathcal{O}(1/\\varepsilon^{2})$',
  '$f: \\mathbb{R}^{d} \\to \\mathbb{R}$',
  '$\\|\\nabla f(x_{k})\\|_{2} \\leq \\varepsilon$',
  '$\\sum_{i=1}^{n} w_{i} x_{i}$',
  '$\\tilde{\\Omega}(\\sqrt{T})$',
  '$p(x \\mid \\theta)$',
  '$\\frac{\\sigma^{2}}{n}$',
  '$k \\geq 3$',
  '$\\alpha$',
];
const CODES = 'LG CL AI RO QUANT-PH HEP-TH ML'.split(' ');
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Sentences of an abstract; a third of them have a formula. */
const SENTENCES = 7;

interface Invented {
  /** Three lines a paper. */
  readonly text: string;
  /** Every byline with a bar where the title ends: no invented name may be in doubt. */
  readonly corrections: string;
}

export function inventListing(count: number, seed = 1): Invented {
  const random = seededRandom(seed);
  const records = Array.from({ length: count }, () => inventRecord(count, random));
  return {
    text: records.map(({ lines }) => lines.join('\n')).join('\n'),
    corrections: [...new Set(records.map(({ correction }) => correction))].join('\n'),
  };
}

function inventRecord(
  count: number,
  random: Random,
): { readonly lines: readonly string[]; readonly correction: string } {
  const date = `${random.pick(MONTHS)} ${String(1 + random.below(28))}, ${String(2005 + random.below(20))}`;
  const badge = random.next() < 0.2 ? 'Code' : '';
  const authors = Array.from({ length: 1 + random.below(4) }, () => inventName(count, random));
  const cut = random.next() < 0.3 ? ' et al.' : '';
  const abstract = Array.from({ length: SENTENCES }, () => inventSentence(random)).join(' ');
  const title = inventTitle(random);
  const names = `${authors.join(', ')}${cut}`;
  return {
    lines: [`${random.pick(CODES)}${date}${badge}`, `${title}${names}`, abstract],
    correction: `${title} | ${names}`,
  };
}

function inventTitle(random: Random): string {
  const formula = random.next() < 0.05 ? ` in ${random.pick(FORMULAS)} Steps` : '';
  const subject = `${word(ADJECTIVES, random)} ${word(NOUNS, random)} with ${word(ADJECTIVES, random)} ${word(NOUNS, random)}`;
  return `${titleCase(`${subject} for ${word(CONTEXTS, random)} and ${word(CONTEXTS, random)}`)}${formula}`;
}

function inventSentence(random: Random): string {
  const formula = random.next() < 0.35 ? ` and obtain ${random.pick(FORMULAS)}` : '';
  return (
    `We ${word(VERBS, random)} ${word(ADJECTIVES, random)} ${word(NOUNS, random)} of ${word(CONTEXTS, random)}` +
    ` under ${word(ADJECTIVES, random)} ${word(NOUNS, random)}${formula},` +
    ` which ${word(CONTEXTS, random)} with ${word(ADJECTIVES, random)} ${word(NOUNS, random)} need.`
  );
}

/** About as many people as papers; a few of them write much, as everywhere. */
function inventName(count: number, random: Random): string {
  const at = Math.floor(count ** random.next());
  const [starts, ends] = [FAMILY_STARTS.split(' '), FAMILY_ENDS.split(' ')];
  const given = GIVEN.split(' ');
  const family = `${starts[at % starts.length] ?? ''}${ends[Math.floor(at / 20) % ends.length] ?? ''}`;
  return `${given[(at + Math.floor(at / 400)) % given.length] ?? ''} ${family}`;
}

function word(words: string, random: Random): string {
  return random.pick(words.split(' '));
}

function titleCase(text: string): string {
  return text.replaceAll(/\b(?!with\b|for\b|and\b)[a-z]/g, (letter) => letter.toUpperCase());
}
