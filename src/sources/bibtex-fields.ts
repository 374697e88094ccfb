/** Fields of a BibTeX entry as text, and its authors as names. */
import { parse, type Entry } from '@retorquere/bibtex-parser';
import { parseLatex } from '../markup/latex/parse.ts';
import { toText } from '../markup/to-text.ts';

/** Authors in the order in which a name is read aloud; the last is "others" where the list is cut. */
export function namesOf({ fields }: Entry): readonly string[] {
  return (fields.author ?? []).map(({ firstName, prefix, lastName, suffix, name }) => {
    const parts =
      lastName === undefined ? inOrder(name ?? '') : [firstName, prefix, lastName, suffix];
    return parts.flatMap((part) => textOf(part) ?? []).join(' ');
  });
}

/** Names of a field that the parser does not know for one of names. */
export function parseNames(names: string | undefined): readonly string[] | undefined {
  if (names === undefined) return undefined;
  const [entry] = parse(`@misc{names, author = {${names}}}`, { raw: true }).entries;
  return entry && namesOf(entry);
}

/** `van der Velde, Jr., Ludo` in the order in which it is read; the parser leaves that form whole. */
function inOrder(name: string): readonly string[] {
  const [, family, suffix, given] = /^([^,{}]+), ([^,]+), ([^,]+)$/.exec(name) ?? [];
  return family && suffix && given ? [given, family, suffix] : [name];
}

/** Readable Unicode of a field in LaTeX. */
export function textOf(value: unknown): string | undefined {
  const tex = stringOf(value);
  return tex && toText(parseLatex(tex).tree).normalize('NFC');
}

export function stringOf(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value.join(', ') : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}
