/** The permanent name of a paper: `noci-2022-signal-propagation-transformers`. */
import { yearOf, type PartialDate } from './partial-date.ts';
import { cutSlug, toSlug, uniqueSlug } from './slug.ts';

/** How many telling words of the title an id has, unless more are needed to tell two papers apart. */
const TITLE_WORDS = 3;

/** Characters of an id: scripts without spaces make a word of a whole title. */
const LONGEST = 100;

const SILENT_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be by can do does for from how in into is it its me my of on or our some than that the their there these they this through to towards under upon via we what when where which who why with without you your'.split(
    ' ',
  ),
);

/**
 * An id that `taken` does not hold: family name of the first author, year, first telling words of the title.
 * A clash takes more words of the title, then a number.
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
  const words = tellingWords(paper.title);
  for (let count = TITLE_WORDS; count < words.length; count += 1) {
    const id = cutSlug([stem, ...words.slice(0, count)].join('-'), LONGEST);
    if (!taken.has(id)) return id;
  }
  return uniqueSlug(cutSlug([stem, ...words].join('-'), LONGEST), taken);
}

/** Slugs of the words that tell; all words where none does. */
function tellingWords(title: string): readonly string[] {
  const words = toSlug(title).split('-').filter(Boolean);
  const telling = words.filter((word) => !SILENT_WORDS.has(word));
  return (telling.length > 0 ? telling : words).slice(0, 12);
}
