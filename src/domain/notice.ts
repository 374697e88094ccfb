/** What a source's note says of a paper before anything else: that it is retracted, withdrawn or corrected. */
import type { Notice } from './overlay.ts';

const WORDS: readonly (readonly [Notice['kind'], RegExp])[] = [
  ['retracted', /^(?:this \w+ (?:has been|was|is) )?(?:retracted|retraction)\b[\s:.,–-]*/i],
  ['withdrawn', /^(?:this \w+ (?:has been|was|is) )?(?:withdrawn|withdrawal)\b[\s:.,–-]*/i],
  ['corrected', /^(?:corrected|corrigendum|erratum)\b[\s:.,–-]*/i],
];

/**
 * The notice that a note is; undefined for any other note.
 * @example noticeOfNote('Retracted: Rain Letters 4, 7 (2015)') // { kind: 'retracted', source: 'Rain Letters 4, 7 (2015)' }
 */
export function noticeOfNote(note: string | undefined): Notice | undefined {
  for (const [kind, words] of WORDS) {
    const found = words.exec(note ?? '');
    if (found === null) continue;
    const rest = (note ?? '').slice(found[0].length).trim();
    if (rest === '') return { kind, source: 'as the list of publications says' };
    // A sentence that goes on is kept whole.
    return { kind, source: /^\p{Ll}/u.test(rest) ? (note ?? '') : rest };
  }
  return undefined;
}
