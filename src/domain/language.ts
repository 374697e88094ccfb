/** Language tags (BCP 47). */

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** English names of languages, and babel's names -> tags. */
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
 * The canonical tag for a tag or an English name; undefined for anything else.
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

/**
 * The language of a paper: what its source says, or the site's usual one, unless the title is in another script.
 * @example languageOf('雨声', undefined, 'de') // undefined
 */
export function languageOf(
  title: string,
  given: string | undefined,
  usual: string,
): string | undefined {
  const letters = title.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  const isLatin = latin.length * 2 >= letters.length;
  const fits = letters.length === 0 || isLatin === (scriptOf(usual) === 'Latn');
  return toLanguageTag(given ?? '') ?? (fits ? usual : undefined);
}

function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}

/** The `lang` attribute on an English page; undefined for English. */
export function langOf(language: string | undefined): string | undefined {
  if (language === undefined) return 'und';
  return /^en(?:-|$)/i.test(language) ? undefined : language;
}

function namesOf(tags: readonly string[]): readonly (readonly [string, string])[] {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return tags.flatMap((tag) => {
    const name = names.of(tag)?.toLowerCase();
    return name === undefined ? [] : [[name, tag] as const];
  });
}
