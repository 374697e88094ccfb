/** What a reader must know of a paper before anything else: that it is retracted, withdrawn or corrected. */
import { z } from 'zod';
import { sourceSchema } from './links.ts';
import { partialDateSchema } from './partial-date.ts';

const text = z.string().trim().min(1);

export const noticeSchema = z.strictObject({
  kind: z
    .enum(['withdrawn', 'retracted', 'corrected'])
    .describe('What happened: `withdrawn`, `retracted` or `corrected`.'),
  date: partialDateSchema.optional().describe('Day of the notice, as exactly as it is known.'),
  source: sourceSchema.describe('Address of the notice, or words.'),
  note: text.optional().describe('What the notice says, in a sentence.'),
});

export type Notice = z.infer<typeof noticeSchema>;

const WORDS: readonly (readonly [Notice['kind'], RegExp])[] = [
  ['retracted', /^(?:this \w+ (?:has been|was|is) )?(?:retracted|retraction)\b[\s:.,–-]*/i],
  ['withdrawn', /^(?:this \w+ (?:has been|was|is) )?(?:withdrawn|withdrawal)\b[\s:.,–-]*/i],
  ['corrected', /^(?:corrected|corrigendum|erratum)\b[\s:.,–-]*/i],
];

/**
 * The notice that a note amounts to, if any.
 * @example noticeOfNote('Retracted: Rain Letters 4, 7 (2015)') // { kind: 'retracted', source: 'Rain Letters 4, 7 (2015)' }
 */
export function noticeOfNote(note: string | undefined): Notice | undefined {
  for (const [kind, words] of WORDS) {
    const found = words.exec(note ?? '');
    if (found === null) continue;
    const rest = (note ?? '').slice(found[0].length).trim();
    if (rest === '') return { kind, source: 'The list of publications says so.' };
    // If the sentence continues, the whole note is kept.
    return { kind, source: /^\p{Ll}/u.test(rest) ? (note ?? '') : rest };
  }
  return undefined;
}
