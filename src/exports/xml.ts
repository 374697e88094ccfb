/** Text in XML 1.0 (Fifth Edition): characters that the format has not got are left out, whatever their escape. */
import { lookUp } from '../domain/look-up.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** For text and for attribute values in double quotes. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"]/g, (character) => lookUp(ESCAPES, character) ?? character);
}

/** An element with text; nothing when there is no text. */
export function element(name: string, text: string | undefined): readonly string[] {
  return text === undefined ? [] : [`<${name}>${escapeXml(text)}</${name}>`];
}
