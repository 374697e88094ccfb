/** A position in a text, which moves forward up to `limit`. */
export class Cursor {
  readonly text: string;
  readonly limit: number;
  at: number;

  constructor(text: string, at: number, limit: number) {
    this.text = text;
    this.at = at;
    this.limit = limit;
  }

  get isAtEnd(): boolean {
    return this.at >= this.limit;
  }

  /** Takes what a sticky pattern matches here. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const [match] = pattern.exec(this.text) ?? [];
    if (match === undefined || this.at + match.length > this.limit) return undefined;
    this.at += match.length;
    return match;
  }

  /**
   * Takes the text up to `close` outside braces, and `close` itself; nothing if there is none. As in BibTeX, a backslash
   * does not escape a brace.
   */
  takeBalanced(close: string): string | undefined {
    let depth = 0;
    for (let at = this.at; at < this.limit; at += 1) {
      const character = this.text[at];
      if (character === close && depth === 0) {
        const inside = this.text.slice(this.at, at);
        this.at = at + 1;
        return inside;
      }
      if (character === '{') depth += 1;
      if (character === '}') depth -= 1;
      if (depth < 0) return undefined;
    }
    return undefined;
  }

  skipBalanced(close: string): void {
    if (this.takeBalanced(close) === undefined) this.at = this.limit;
  }
}
