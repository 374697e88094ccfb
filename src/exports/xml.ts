/** Text in XML 1.0 (Fifth Edition). Characters that XML does not allow, even escaped, are left out. */
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

/** An element with text; none without text. */
export function element(name: string, text: string | undefined): readonly string[] {
  return text === undefined ? [] : [`<${name}>${escapeXml(text)}</${name}>`];
}
