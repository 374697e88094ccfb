/** Whether two names may be those of one journal or conference, each in full, abbreviated or as an acronym. */
import { foldWords } from '../../domain/fold.ts';
import { wordSet } from '../../domain/look-up.ts';

/** Words that most names have, and their abbreviations. */
const COMMON = wordSet(
  'annual conf conference int intl international jour journal letters meeting proc proceedings symp symposium the trans ' +
    'transactions und and for workshop',
);

/** @example mayBeOneVenue('NeurIPS', 'Advances in Neural Information Processing Systems') // true */
export function mayBeOneVenue(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return (
    foldWords(a) === foldWords(b) ||
    one.some((word) => other.some((there) => there.startsWith(word) || word.startsWith(there))) ||
    isShortFor(a, b) ||
    isShortFor(b, a)
  );
}

function wordsOf(name: string): readonly string[] {
  return foldWords(name)
    .split(' ')
    .filter((word) => /\p{L}{3}/u.test(word) && !COMMON.has(word));
}

/** The letters of an acronym are in the name, in order; `A&A` is one. */
function isShortFor(short: string, name: string): boolean {
  const letters = foldWords(name).replaceAll(' ', '');
  const words = short.replaceAll('&', '').match(/\p{L}+/gu) ?? [];
  const acronyms = words.filter((word) => (word.match(/\p{Lu}/gu) ?? []).length > 1);
  return acronyms.some((acronym) => {
    let at = -1;
    return [...foldWords(acronym).matchAll(/\p{L}/gu)].every(([letter]) => {
      at = letters.indexOf(letter, at + 1);
      return at >= 0;
    });
  });
}
