/** Ligatures, hyphens and spaces that a PDF has for its typesetting and that are no letters of the text. */
const LIGATURE = /[\uFB00-\uFB06]/g;
const INVISIBLE = /[\u00AD\u200B\u2060]/g;

/**
 * The text with letters where a PDF has ligatures, and each accented letter as one character.
 *
 * @example toReadable('Eﬃcient Opti\u00ADmized Jose\u0301') // 'Efficient Optimized José'
 */
export function toReadable(text: string): string {
  return text
    .replaceAll(INVISIBLE, '')
    .replaceAll(LIGATURE, (ligature) => ligature.normalize('NFKD'))
    .normalize('NFC');
}
