/** Tags of languages (BCP 47). */

/**
 * The tag in its usual form; undefined for a language in words.
 * @example toLanguageTag('PT-br') // 'pt-BR'
 * @example toLanguageTag('ngerman') // undefined
 */
export function toLanguageTag(text: string): string | undefined {
  if (!/^[a-z]{2,3}(?![a-z])/i.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
