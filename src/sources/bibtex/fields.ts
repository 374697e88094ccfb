/** The fields of one entry. Reports those that cannot be read and those that occur twice. */
import { wordSet } from '../../domain/look-up.ts';
import { problem, type Place, type Problem } from '../../domain/problem.ts';
import { toAddress } from '../addresses.ts';
import { TrackedFields } from '../tracked-fields.ts';
import { ignoredField } from '../record-problems.ts';
import type { Texts } from '../texts.ts';
import { venueOfMacro } from '../venues.ts';
import type { BibField } from './scan-fields.ts';

/** Fields in which a word that no @string defines is read as it is. */
const WORDS = wordSet('month mon year date day journal selected');

/** Fields in which a bare `_` is no subscript: `Supplement_1`, `v1_2`. */
const NUMBERS = wordSet('number issue volume pages page eid articleno version');

/** List fields, which may occur twice, with their separators. */
const LISTS: ReadonlyMap<string, string> = new Map([
  ['keywords', ', '],
  ['keyword', ', '],
  ['author', ' and '],
  ['editor', ' and '],
]);

export class Fields extends TrackedFields<string> {
  /** Fields whose value cannot be read. */
  readonly refused: readonly string[];
  readonly problems: readonly Problem[];
  readonly #texts: Texts;

  constructor(fields: readonly BibField[], place: Place, texts: Texts) {
    const values = new Map<string, string>();
    const refused: string[] = [];
    const problems: Problem[] = [];
    for (const { name, value, unknownWord } of fields) {
      if (/^[\s{}]*$/.test(value)) continue;
      if (unknownWord !== undefined && !WORDS.has(name)) {
        refused.push(name);
        // A switch such as `selected=true` for a site’s theme is not a mistake.
        const isSwitch = value === unknownWord && /^(?:true|false|yes|no)$/i.test(value);
        if (!isSwitch) problems.push(undefinedWord(name, unknownWord, place));
        continue;
      }
      if (name === 'journal' && unknownWord !== undefined && venueOfMacro(value) === undefined)
        problems.push(readAsName(unknownWord, place));
      const before = values.get(name);
      const separator = LISTS.get(name);
      if (before === undefined) values.set(name, value);
      else if (separator !== undefined) values.set(name, `${before}${separator}${value}`);
      else if (before.trim() !== value.trim()) problems.push(ignoredField(name, value, place));
    }
    super(values);
    this.refused = refused;
    this.problems = problems;
    this.#texts = texts;
  }

  /** The first of these fields that the entry has, in readable Unicode. */
  plain(...names: readonly string[]): string | undefined {
    const tex = this.take(...names);
    const isNumber = names.some((name) => NUMBERS.has(name)) && tex?.includes('$') === false;
    return this.#texts.plain(isNumber ? tex.replaceAll(/(?<!\\)_/g, String.raw`\_`) : tex);
  }

  /** The field as an address or an identifier. */
  address(name: string): string | undefined {
    const tex = this.take(name);
    return tex === undefined ? undefined : toAddress(tex);
  }
}

function readAsName(word: string, place: Place): Problem {
  const message = `No @string defines “${word}”, so it is read as the name of the journal.`;
  const hint = `Put the name in braces, or add @string{${word} = {…}}.`;
  return problem('source-mended', place, message, hint);
}

function undefinedWord(name: string, word: string, place: Place): Problem {
  const message = `The field “${name}” is left out: no @string defines “${word}”.`;
  const hint = `Put the text in braces, or add @string{${word} = {…}}.`;
  return problem('source-field-ignored', place, message, hint);
}
