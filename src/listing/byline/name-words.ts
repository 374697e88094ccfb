/** Closed sets of words that tell names from titles, whatever the listing. */

/** Lower-case words inside a family name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    'af al ap at av ben bin bint da das de degli dei del della delle den der des di do dos du el ibn la las ' +
    'le los né née op ould s santa ter ten the tot van vom von und y zu zum zur e i'
  ).split(' '),
);

/** Starts of a word after which a capital belongs to the same word: McDonald, DeVries. */
export const CAMEL_PREFIXES: ReadonlySet<string> = new Set(
  "Mc Mac De Di Da Del Della Des Du Dal Dalla La Le Lo Li Van Von Vander Vande Fitz O' O’ D' D’ L' L’ St San El Al Ab Abd Ben Ó Bel' Del' Dell' Dell’ Dall' Dall’ Ter Ten Mc' N' M' Ní".split(
    ' ',
  ),
);

/** Words that no title ends in and no name holds. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at between beyond but by can could does during each every for from has have how if in ' +
    'into is its not of on or our over per should some such than that their these this those through ' +
    'to toward towards under upon using via versus vs was we were what when where which while who whose why ' +
    'will with within without your et des une sur pour dans les est und für mit über'
  ).split(' '),
);

/** Last words of an author that is no person. */
export const GROUP_WORDS: ReadonlySet<string> = new Set(
  'collaboration collaborations consortium team teams group groups project network initiative community committee alliance experiment survey'.split(
    ' ',
  ),
);

/** @example foldWord('Möbius') // 'mobius' */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/[\p{M}{}]|\\[A-Za-z"'`^~=.]/gu, '')
    .toLowerCase();
}
