/** Tags of languages (BCP 47). */

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** `german`, and words of babel for it -> `de`. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ...namesOf(LETTERS.flatMap((first) => LETTERS.map((second) => first + second))),
  ...Object.entries({
    de: 'ngerman austrian naustrian',
    en: 'american usenglish british ukenglish',
    fr: 'francais canadien',
    no: 'norsk nynorsk',
    pt: 'brazilian brazil',
  }).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const)),
]);

/**
 * The tag in its usual form, of a tag or of a language in English; undefined for anything else.
 * @example toLanguageTag('PT-br') // 'pt-BR'
 * @example toLanguageTag('ngerman') // 'de'
 */
export function toLanguageTag(text: string): string | undefined {
  const named = NAMES.get(text.trim().toLowerCase());
  if (named !== undefined) return named;
  if (!/^[a-z]{2,3}(?![a-z])/i.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function namesOf(tags: readonly string[]): readonly (readonly [string, string])[] {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return tags.flatMap((tag) => {
    const name = names.of(tag)?.toLowerCase();
    return name === undefined ? [] : [[name, tag] as const];
  });
}
