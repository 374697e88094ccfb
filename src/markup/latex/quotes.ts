import type { Token } from './lexer.ts';

/**
 * TeX's quotes as Unicode. A closing `'` is an apostrophe unless a `` ` `` is open, and `"` stays as typed unless
 * ``` `` ``` is open: the direction of straight quotes is never guessed.
 */
export class Quotes {
  #double = 0;
  #single = 0;

  /**
   * The quote token in Unicode.
   * @example new Quotes().read('``so', { kind: 'quote', value: '``', offset: 0, end: 2 }) // '“'
   */
  read(source: string, { value, offset, end }: Token): string {
    if (value.startsWith('`')) return this.#open(value.length);
    if (value === '"') return this.#closeStraight();
    const isInsideWord = isLetter(source.charAt(offset - 1)) && isLetter(source.charAt(end));
    return this.#close(value.length, isInsideWord);
  }

  #open(length: number): string {
    const double = Math.floor(length / 2);
    const single = length % 2;
    this.#double += double;
    this.#single += single;
    return '“'.repeat(double) + '‘'.repeat(single);
  }

  #closeStraight(): string {
    if (this.#double === 0) return '"';
    this.#double -= 1;
    return '”';
  }

  #close(length: number, isInsideWord: boolean): string {
    if (length === 1) {
      if (isInsideWord || this.#single === 0) return "'";
      this.#single -= 1;
      return '’';
    }
    const singleFirst = length % 2 === 1 && this.#single > 0;
    const double = Math.floor(length / 2);
    const single = length % 2 === 1 ? (singleFirst ? '’' : "'") : '';
    this.#double = Math.max(0, this.#double - double);
    if (singleFirst) this.#single -= 1;
    return single + '”'.repeat(double);
  }
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
