/**
 * Listings to learn from, made of real titles, abstracts and lists of authors: whole, in small pieces as an
 * author's page is, with the authors of another paper behind each title, and with titles that end hard.
 */
import { rareForms } from './rare-forms.ts';
import { chunk, shuffle, type Truth } from './truth.ts';

const PIECES = [1, 5, 20, 50] as const;
const SWAPS = 2;
const RARE = 6;
const RARE_SHARE = 0.1;

export function trainingListings(
  papers: readonly Truth[],
  random: () => number,
): readonly (readonly Truth[])[] {
  const pieces = (from: readonly Truth[], sizes: readonly number[]): (readonly Truth[])[] =>
    sizes.flatMap((size) => chunk(shuffle(from, random), size));
  const swapped = Array.from({ length: SWAPS }, () => swapAuthors(papers, random));
  const hard = swapped.map((each) => hardEndings(each, random));
  return [
    papers,
    ...pieces(papers, PIECES),
    ...swapped,
    ...swapped.flatMap((each) => pieces(each, [1, 20])),
    ...hard.flatMap((each) => pieces(each, [1, 30])),
    ...Array.from({ length: RARE }, () => rareForms(papers, random, RARE_SHARE)).flatMap((each) =>
      pieces(each, [30]),
    ),
  ];
}

/** Each title with the list of authors of another paper. */
export function swapAuthors(papers: readonly Truth[], random: () => number): readonly Truth[] {
  const others = shuffle(papers, random);
  return papers.map((paper, index) => {
    const { authors, truncated } = others[index] ?? paper;
    return { ...paper, authors, truncated };
  });
}

/** Titles that end in capitals, digits or signs already, and titles given such an end from an abstract. */
export function hardEndings(papers: readonly Truth[], random: () => number): readonly Truth[] {
  const isHard = ({ title }: Truth): boolean => !/(?:^|[\s-])\p{Lu}?\p{Ll}+$/u.test(title);
  const already = papers.filter(isHard);
  const given = shuffle(papers, random)
    .slice(0, Math.ceil(papers.length / 4))
    .map((paper, index) => {
      const source = index % 3 === 0 ? (papers[index] ?? paper) : paper;
      const ends = source.abstract.split(' ').filter(isHardEnd);
      const end = ends[Math.floor(random() * ends.length)];
      return end === undefined ? paper : { ...paper, title: `${paper.title} ${trimEnd(end)}` };
    });
  return [...already, ...already, ...given];
}

function isHardEnd(token: string): boolean {
  return /^\(?[\p{Lu}$][^\s,;:]*[\p{Lu}\d)$]s?[.,]?$/u.test(token) && token.length < 16;
}

function trimEnd(token: string): string {
  const bare = token.replace(/[.,;:]$/, '');
  return bare.startsWith('(') === bare.endsWith(')') ? bare : bare.replaceAll(/[()]/g, '');
}
