/** The permanent name of a paper: `noci-2022-signal-propagation-transformers`. */
import { wordSet } from './look-up.ts';
import { yearOf, type PartialDate } from './partial-date.ts';
import { cutSlug, toSlug, uniqueSlug } from './slug.ts';

/** Significant title words in an id, unless more are needed to tell two papers apart. */
const TITLE_WORDS = 3;

/** Characters of an id: in scripts without spaces, a whole title is one word. */
const LONGEST = 100;

const INSIGNIFICANT_WORDS = wordSet(
  'a an and are as at be by can do does for from how in into is it its me my of on or our some than that the their there these they this through to towards under upon via we what when where which who why with without you your',
);

/**
 * An id that is not in `taken`: family name of the first author, year, first significant words of the title. On a clash
 * more words are added, then a number.
 */
export function createPaperId(
  paper: {
    readonly family: string;
    readonly date: PartialDate | undefined;
    readonly title: string;
  },
  taken: { has(id: string): boolean },
): string {
  const year = paper.date === undefined ? 'forthcoming' : String(yearOf(paper.date));
  const stem = `${cutSlug(toSlug(paper.family), LONGEST / 2) || 'anonymous'}-${year}`;
  const words = significantWords(paper.title);
  for (let count = TITLE_WORDS; count < words.length; count += 1) {
    const id = cutSlug([stem, ...words.slice(0, count)].join('-'), LONGEST);
    if (!taken.has(id)) return id;
  }
  return uniqueSlug(cutSlug([stem, ...words].join('-'), LONGEST), taken);
}

/** Slugs of the significant words; of all words if none is significant. An initial says little: `E. coli`. */
function significantWords(title: string): readonly string[] {
  const words = toSlug(title.replaceAll(/(?<!\S)\p{L}\.(?= )/gu, ''))
    .split('-')
    .filter(Boolean);
  const significant = words.filter((word) => !INSIGNIFICANT_WORDS.has(word));
  return (significant.length > 0 ? significant : words).slice(0, 12);
}
