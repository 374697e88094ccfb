/** The fields of one entry, each asked for by name; what nobody asked for is known in the end. */
import { ignored } from '../citation.ts';
import { toAddress } from '../addresses.ts';
import { toPlain } from '../texts.ts';
import { problem, type Place, type Problem } from '../../domain/problem.ts';
import type { BibField } from './scan.ts';

/** Fields in which a word that no @string explains is read as a word. */
const WORDS: ReadonlySet<string> = new Set([
  'month',
  'mon',
  'year',
  'date',
  'day',
  'journal',
  'selected',
]);

/** Fields that may stand twice: their texts are joined. */
const LISTS: ReadonlySet<string> = new Set(['keywords', 'keyword', 'author', 'editor']);

export class Fields {
  readonly problems: Problem[] = [];
  readonly #values = new Map<string, string>();
  readonly #asked = new Set<string>();
  readonly #refused = new Set<string>();

  constructor(fields: readonly BibField[], place: Place) {
    for (const { name, value, unknownWord } of fields) {
      const before = this.#values.get(name);
      if (value.trim() === '') continue;
      if (unknownWord !== undefined && !WORDS.has(name))
        this.#refuse(name, value, unknownWord, place);
      else if (before === undefined) this.#values.set(name, value);
      else if (LISTS.has(name)) {
        this.#values.set(name, `${before}${name.startsWith('key') ? ', ' : ' and '}${value}`);
      } else if (before.trim() !== value.trim()) {
        this.problems.push(ignored(name, value, place));
      }
    }
  }

  /** The TeX of the first of these fields that the entry has. */
  tex(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const value = this.#values.get(name);
      if (value === undefined) continue;
      this.#asked.add(name);
      return value;
    }
    return undefined;
  }

  /** Readable Unicode of the first of these fields that the entry has. */
  plain(...names: readonly string[]): string | undefined {
    return toPlain(this.tex(...names));
  }

  /** The field as an address or an identifier. */
  address(name: string): string | undefined {
    const tex = this.tex(name);
    return tex === undefined ? undefined : toAddress(tex);
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** The TeX of a field, which counts as not asked for yet. */
  peek(name: string): string {
    return this.#values.get(name) ?? '';
  }

  /** Names of fields that nobody has asked for. */
  unasked(): readonly string[] {
    return [...this.#values.keys()].filter((name) => !this.#asked.has(name));
  }

  /** Names of fields without a value that can be read. */
  refused(): readonly string[] {
    return [...this.#refused];
  }

  #refuse(name: string, value: string, word: string, place: Place): void {
    this.#refused.add(name);
    // A switch such as `selected=true` of a site’s theme is no mistake.
    if (value === word && /^(?:true|false|yes|no)$/i.test(word)) return;
    this.problems.push(
      problem(
        'source-field-ignored',
        place,
        `The field “${name}” is left out: no @string says what “${word}” is.`,
        `Put the text in braces, or add @string{${word} = {…}}.`,
      ),
    );
  }
}
