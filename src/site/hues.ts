/** The colour of a topic is its archive's. What a hue looks like, the tokens `--hue-…` of src/styles/tokens.css say. */
import { findCategory } from '../domain/category.ts';

/** arXiv's archive -> hue: fields that are near each other share one. */
const HUES = {
  cs: 'computing',
  math: 'mathematics',
  'math-ph': 'mathematics',
  stat: 'statistics',
  eess: 'engineering',
  physics: 'physics',
  nlin: 'physics',
  'cond-mat': 'matter',
  'quant-ph': 'matter',
  'astro-ph': 'astronomy',
  'gr-qc': 'astronomy',
  'hep-ex': 'particles',
  'hep-lat': 'particles',
  'hep-ph': 'particles',
  'hep-th': 'particles',
  'nucl-ex': 'particles',
  'nucl-th': 'particles',
  'q-bio': 'biology',
  'q-fin': 'economics',
  econ: 'economics',
} as const;

/** `other` is for what belongs to no archive: a picture's last layer. */
export type Hue = (typeof HUES)[keyof typeof HUES] | 'other';

/**
 * A closed archive has the hue of the one that took over.
 *
 * @example hueOf('alg-geom') // 'mathematics'
 */
export function hueOf(category: string): Hue {
  const known = findCategory(category);
  const { archive = '' } = findCategory(known?.subsumedBy ?? category) ?? {};
  return isNamed(archive) ? HUES[archive] : 'other';
}

function isNamed(archive: string): archive is keyof typeof HUES {
  return Object.hasOwn(HUES, archive);
}
