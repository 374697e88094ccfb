/**
 * Forms that few papers have, made of the words and names of known ones, so that they can be learnt and
 * measured: inner capitals in a first author, nicknames, titles that end in a dash, in TeX or in a coined word,
 * typed lists of authors of any length, cut anywhere or with an “and”.
 */
import { shuffle, type Truth } from './truth.ts';

type Pick = <Item>(items: readonly Item[]) => Item | undefined;

const PREFIXES = 'Ha Le La De Di Du Mac Mc Sri El Al Ben Abd Fitz Van Lo Da'.split(' ');
const TEX_ENDS = [
  '5 \\AA',
  '1234 \\AA\\,',
  '7~TeV',
  '\\Lambda CDM',
  'SU(3)$_c$',
  '\\alpha',
  '$^{12}$C',
  'K\\"ahler',
];
const DASHES = [' —', ' –', ' ---', ' - '];

/** Listings in which `share` of the papers have a rare form of name or title, and each list a form of its own. */
export function rareForms(
  papers: readonly Truth[],
  random: () => number,
  share: number,
): readonly Truth[] {
  const pick: Pick = (items) => items[Math.floor(random() * items.length)];
  const givens = wordsIn(papers, ({ authors }) => authors.map((name) => name.split(' ')[0] ?? ''));
  const families = wordsIn(papers, ({ authors }) =>
    authors.map((name) => name.split(' ').at(-1) ?? ''),
  );
  const words = wordsIn(papers, ({ title }) => title.split(' '));
  const list = pick([shown, shown, typed, typed, cutAnywhere, joined]) ?? shown;
  return shuffle(papers, random).map((paper) => {
    const listed = list(paper, pick);
    if (random() > share) return listed;
    return random() < 0.6
      ? withFirst(listed, rareName(listed.authors[0] ?? '', givens, families, pick))
      : { ...listed, title: rareTitle(listed.title, words, pick) };
  });
}

function wordsIn(
  papers: readonly Truth[],
  of: (paper: Truth) => readonly string[],
): readonly string[] {
  return papers.flatMap(of).filter((word) => /^\p{Lu}?\p{Ll}{2,}$/u.test(word));
}

function shown(paper: Truth): Truth {
  return paper;
}

function typed(paper: Truth): Truth {
  const authors = paper.all_authors.length > 0 ? paper.all_authors : paper.authors;
  return { ...paper, authors: authors.slice(0, 40), truncated: authors.length > 40 };
}

function cutAnywhere(paper: Truth, pick: Pick): Truth {
  const all = typed(paper);
  const authors = all.authors.slice(0, pick([1, 2, 4, 5]) ?? 1);
  return { ...all, authors, truncated: authors.length < all.authors.length };
}

function joined(paper: Truth, pick: Pick): Truth {
  const { authors, ...rest } = typed(paper);
  if (authors.length < 2) return { ...rest, authors };
  const last = `${pick([' and ', ' and ', ', and ', ' & ']) ?? ' and '}${authors.at(-1) ?? ''}`;
  return { ...rest, authors, authorsText: authors.slice(0, -1).join(', ') + last };
}

function withFirst(paper: Truth, first: string): Truth {
  const { authors, authorsText } = paper;
  const [former = '', ...others] = authors;
  const text = authorsText && first + authorsText.slice(former.length);
  return { ...paper, authors: [first, ...others], ...(text && { authorsText: text }) };
}

function rareName(
  name: string,
  givens: readonly string[],
  families: readonly string[],
  pick: Pick,
): string {
  const tokens = name.split(' ');
  const given = tokens[0] ?? name;
  const family = tokens.at(-1) ?? name;
  const other = pick(givens) ?? given;
  const forms = [
    `${pick(givens) ?? given}${other} ${family}`,
    `${pick(givens) ?? given}${other} ${family}`,
    `${pick(PREFIXES) ?? 'Le'}${other} ${family}`,
    `${given} ${pick(PREFIXES) ?? 'Le'}${pick(families) ?? family}`,
    `${given} ${pick(PREFIXES) ?? 'Le'}${pick(families) ?? family}-${family}`,
    `${given} ${pick(families) ?? family}${family}`,
    `${given} "${other}" ${family}`,
    `${given} (${other}) ${family}`,
    `${given} ${family.toUpperCase()}`,
    `${given.slice(0, 1)} ${family}`,
    `${given.slice(0, 1)}${other.slice(0, 1)} ${family}`,
    `${given.slice(0, 1)}. ${other} ${family}`,
  ];
  return pick(forms) ?? name;
}

function rareTitle(title: string, words: readonly string[], pick: Pick): string {
  const word = (): string => {
    const chosen = pick(words) ?? 'Rain';
    return chosen.charAt(0).toUpperCase() + chosen.slice(1);
  };
  const dash = pick(DASHES) ?? ' —';
  const forms = [
    `${title}: ${word()}${word()}`,
    `${title} with ${word().slice(0, 4).toUpperCase()}${word()}`,
    `${title} of ${word().slice(0, 5)}${word().slice(0, 3).toUpperCase()}`,
    `${title}${dash}A ${word()} ${word()}${dash.trimEnd()}`,
    `${title}${dash}${word()} of ${word()}${dash.trimEnd()}`,
    `${title} at ${pick(TEX_ENDS) ?? '\\AA'}`,
    `${title}. ${pick(['I', 'II', 'III', 'IV', 'V', 'X']) ?? 'I'}`,
    `${title}: “${word()} ${word()}”`,
    `${title} (${word()} ${word().toUpperCase()})`,
  ];
  return pick(forms) ?? title;
}
