/** Typesetting that was copied from a PDF along with the text. */
const LIGATURE = /[\uFB00-\uFB06]/g;
const INVISIBLE = /[\u00AD\u200B\u2060]/g;

/**
 * The text without ligatures and invisible characters, and with each accented letter as one character.
 *
 * @example toReadable('Eﬃcient Opti\u00ADmized Jose\u0301') // 'Efficient Optimized José'
 */
export function toReadable(text: string): string {
  return text
    .replaceAll(INVISIBLE, '')
    .replaceAll(LIGATURE, (ligature) => ligature.normalize('NFKD'))
    .normalize('NFC');
}
