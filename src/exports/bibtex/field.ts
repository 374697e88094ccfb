/** Lines of an entry: none for what is not known. */
import { textToBibtex } from './texts.ts';

/** Percent-encodes what would end the field or be taken for TeX. */
export function address(text: string): string {
  return text.replaceAll(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}

export function text(name: string, value: string | undefined): readonly string[] {
  return field(name, value === undefined ? undefined : textToBibtex(value));
}

export function field(name: string, value: string | undefined): readonly string[] {
  return value === undefined || value === '' || name === '' ? [] : [`${name} = {${value}}`];
}
