/** Good text made bad, the same for the same seed. */
import { seededRandom, type Random } from '../lib/random.ts';

/** What has a meaning somewhere, and what is seldom seen. */
export const PIECES: readonly string[] = [
  ...'{ } \\ $ ^ _ ~ ` \' - [ ] * < > . " @ = # , ; : ( ) | / & % + ! ?'.split(' '),
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '\u00A0',
    '\u2028',
    '\0',
    '\u0007',
    '\u0085',
    '\u0092',
    '\uFEFF',
    '\uFFFD',
  ],
  ...['\uD835', '\uDC00', '\u202E', 'e\u0301', '雪', 'ß', 'ﬁ', '𝔽', '👩‍🔬', 'Ã¼', 'İ'],
  ...['$x ', '$x$ ', '\\text{$', '\\(', '\\[', '$$', '\\begin{equation}', '\\verb|', '\\end{x}'],
  ...[
    '\\begin{itemize}\\item a',
    '{\\it a ',
    "\\'",
    '\\"{',
    'x^{2}',
    '\\frac{',
    '\\def\\a{\\a\\a}\\a',
  ],
  ...[
    '\\newcommand{\\b}[1]{#1#1}',
    '\\cite[',
    '\\item[',
    '\\\\ ',
    '{\\cal ',
    '\\foo{',
    '[a](',
    '![](x)',
  ],
  ...['&amp;', '&#0;', '<script>', '</script>', '<!--', ']]>', '{{', '}}', '{x}', '${x}', '<a>'],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'then',
    'null',
    'NaN',
    '-0',
    '1e999',
  ],
  ...['@article{', '@string{', '@comment', ' and ', ' and others', 'et al.', 'crossref = {x},'],
  ...[
    'TY  - JOUR',
    'ER  - ',
    '%0 ',
    'PMID- 1',
    '---',
    '+++',
    '- ',
    '*a',
    '&a ',
    '!!js ',
    '? ',
    '>-',
  ],
  ...[
    'LGJun 7, 2022',
    'Jan 31',
    '9999-99-99',
    '2021-02-30',
    '10.1234/a',
    'http://a/((',
    'arXiv:2101.00001',
  ],
  ...['author:', '"', '-x', 'OR', 'year:2..', 'A', 'Aa ', 'Ab, '],
];

/** Repeated alone, what each of these begins is looked for again and again. */
export const BEGINNINGS: readonly string[] = [
  ...['@misc{a, b = {', '@a{{', '@comment{@string{', '@misc{a,        ', '@misc{a, b = “”x “'],
  ...['\\textbf{x y} and ', '{\\bf x y} and ', 'A. Osei, ', 'A B & ', 'A ('],
];

const MOST_CHANGES = 6;
const MOST_REPEATS = 3000;

export function spoil(samples: readonly string[], seed: number): string {
  const random = seededRandom(seed);
  // The first numbers of neighbouring seeds are neighbours.
  for (let skip = 0; skip < 8; skip += 1) random.next();
  let text = random.pick(samples);
  const changes = 1 + random.below(MOST_CHANGES);
  for (let count = 0; count < changes; count += 1) text = change(text, samples, random);
  return text;
}

function change(text: string, samples: readonly string[], random: Random): string {
  const from = random.below(text.length + 1);
  const to = Math.min(text.length, from + random.below(random.next() < 0.5 ? 4 : 80));
  const [before, middle, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  const piece = random.pick(PIECES);
  const kind = random.below(7);
  if (kind === 0) return before + after;
  if (kind === 1) return before + middle + middle + after;
  if (kind === 2) return before + piece + after;
  if (kind === 3) return before + piece + middle + after;
  if (kind === 4) return before + text.slice(random.below(text.length + 1)) + after;
  if (kind === 5) return before + random.pick(samples).slice(from);
  // Seldom, as it takes long.
  return before + piece.repeat(random.next() < 0.05 ? random.below(MOST_REPEATS) : 3) + after;
}
