/**
 * Invented papers of invented people, as many as wanted: words of syllables, used as often as words of a language
 * are (Zipf's law), so that the size of an index and the time of a query are those of real papers.
 */
import { toSlug } from '../../src/domain/slug.ts';
import type { SearchDocument } from '../../src/search/build/document.ts';
import { seededRandom, type Random } from '../lib/random.ts';

const ONSETS =
  'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sc sh st str t th tr v w'.split(' ');
const NUCLEI = 'a ai e ea i ia o oo ou u y'.split(' ');
const CODAS = ['', '', 'l', 'm', 'n', 'nd', 'nt', 'r', 'rs', 's', 'st', 't', 'x'];
const ENDINGS = ['', '', 's', 'ed', 'ing', 'ion', 'al', 'ity', 'ic', 'able', 'ment', 'ive'];
const FREQUENT = (
  'the of and a in to we is for that with on this by are as our an from which can be it or at show model ' +
  'models learning data method methods results paper propose problem using network networks between based'
).split(' ');
const TOPICS = [
  { id: 'cs-lg', category: 'cs.LG', name: 'Machine Learning', archive: 'Computer Science' },
  { id: 'stat-ml', category: 'stat.ML', name: 'Machine Learning', archive: 'Statistics' },
  { id: 'math-oc', category: 'math.OC', name: 'Optimization and Control', archive: 'Mathematics' },
  { id: 'cs-cl', category: 'cs.CL', name: 'Computation and Language', archive: 'Computer Science' },
];

export function inventPapers(count: number, seed = 1): readonly SearchDocument[] {
  const random = seededRandom(seed);
  const size = 4_000 + Math.round(6 * count ** 0.9);
  const words = [...FREQUENT, ...Array.from({ length: size }, () => inventWord(random))];
  const families = Array.from({ length: 800 + count }, () => inventName(random));
  const givens = Array.from({ length: 1_500 }, () => inventName(random));
  const sentence = (length: number, first: number): string =>
    Array.from({ length }, () => words[first + zipf(words.length - first, random)] ?? 'we').join(
      ' ',
    );
  return Array.from({ length: count }, (_none, index) => ({
    id: `paper-${String(index)}`,
    title: capitalise(sentence(5 + random.below(8), FREQUENT.length)),
    authors: Array.from({ length: 1 + random.below(3) }, () => {
      const name = `${random.pick(givens)} ${families[zipf(families.length, random)] ?? 'Osei'}`;
      return { name, id: toSlug(name) };
    }),
    truncated: random.next() < 0.5,
    date: `${String(2010 + random.below(16))}-0${String(1 + random.below(9))}-1${String(random.below(9))}`,
    topics: [random.pick(TOPICS)],
    abstract: Array.from({ length: 6 + random.below(4) }, () =>
      capitalise(`${sentence(14 + random.below(18), 0)}.`),
    ).join(' '),
    has: random.next() < 0.2 ? ['code'] : [],
    kind: 'Preprint',
  }));
}

/** A rank from 0; rank n comes up about 1/n as often as rank 0. */
function zipf(end: number, random: Random): number {
  return Math.min(end - 1, Math.floor(end ** random.next()) - 1);
}

function inventWord(random: Random): string {
  const syllables = Array.from(
    { length: 1 + random.below(3) },
    () => random.pick(ONSETS) + random.pick(NUCLEI),
  );
  return syllables.join('') + random.pick(CODAS) + random.pick(ENDINGS);
}

function inventName(random: Random): string {
  const syllable = (): string => random.pick(ONSETS) + random.pick(NUCLEI) + random.pick(CODAS);
  return capitalise(syllable() + (random.next() < 0.6 ? syllable() : ''));
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
