import type { MarkupIssue } from '../issue.ts';
import type { Syntax } from './syntax.ts';

/** Deeper groups and environments are read as if their delimiters were not there. */
const DEEPEST = 40;

interface Frame {
  /** Undefined for braces. */
  readonly environment: string | undefined;
  readonly offset: number;
  readonly children: Syntax[];
}

/** The groups and environments that are open while a text is read; what has no partner is reported. */
export class Frames {
  readonly root: Syntax[] = [];
  readonly issues: MarkupIssue[] = [];
  readonly #open: Frame[] = [];
  #ignoredGroups = 0;

  /** Adds a node to what is open. */
  push(node: Syntax): void {
    this.#siblings.push(node);
  }

  openGroup(offset: number): void {
    if (this.#open.length >= DEEPEST) this.#ignoredGroups += 1;
    else this.#open.push({ environment: undefined, offset, children: [] });
  }

  /** Closes the innermost group, and environments left open in it. */
  closeGroup(offset: number): void {
    if (this.#ignoredGroups > 0) this.#ignoredGroups -= 1;
    else if (this.#isOpen(undefined)) this.#closeTo(undefined, offset, offset + 1);
    else this.#report(offset, 'The closing brace "}" has no opening brace.');
  }

  openEnvironment(environment: string, offset: number): void {
    if (this.#open.length < DEEPEST) this.#open.push({ environment, offset, children: [] });
  }

  /** Closes the innermost environment of that name, and what is left open in it. */
  closeEnvironment(environment: string, offset: number, end: number): void {
    if (this.#isOpen(environment)) this.#closeTo(environment, offset, end);
    else this.#report(offset, `"\\end{${environment}}" closes nothing.`);
  }

  /** Closes all at the end of the text. */
  finish(end: number): void {
    while (this.#open.length > 0) this.#close(end, false);
  }

  get #siblings(): Syntax[] {
    return this.#open.at(-1)?.children ?? this.root;
  }

  #isOpen(wanted: string | undefined): boolean {
    return this.#open.some(({ environment }) => environment === wanted);
  }

  #closeTo(wanted: string | undefined, offset: number, end: number): void {
    while (this.#open.at(-1)?.environment !== wanted) this.#close(offset, false);
    this.#close(end, true);
  }

  #close(end: number, closed: boolean): void {
    const frame = this.#open.pop();
    if (frame === undefined) return;
    const { environment, offset, children } = frame;
    if (!closed) {
      const opener = environment === undefined ? '{' : `\\begin{${environment}}`;
      this.#report(offset, `"${opener}" is never closed.`);
    }
    this.push(
      environment === undefined
        ? { kind: 'group', children, offset, end }
        : { kind: 'environment', name: environment, children, offset, end },
    );
  }

  #report(offset: number, message: string): void {
    this.issues.push({ code: 'latex-unbalanced', offset, message, hint: READING_HINT });
  }
}

export const READING_HINT = 'Correct the text by an overlay if the page reads wrongly.';
