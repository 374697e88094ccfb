import type { MarkupIssue } from '../issue.ts';
import type { Syntax } from './syntax.ts';

/** The delimiters of anything deeper are ignored. */
const DEEPEST = 40;

interface Scope {
  /** Undefined for braces. */
  readonly environment: string | undefined;
  readonly offset: number;
  readonly children: Syntax[];
}

/** Groups and environments still open while a text is parsed. Unmatched delimiters are reported. */
export class OpenScopes {
  readonly root: Syntax[] = [];
  readonly issues: MarkupIssue[] = [];
  readonly #open: Scope[] = [];
  #ignoredGroups = 0;

  /** Adds a node to the innermost open scope. */
  push(node: Syntax): void {
    this.#siblings.push(node);
  }

  openGroup(offset: number): void {
    if (this.#open.length >= DEEPEST) this.#ignoredGroups += 1;
    else this.#open.push({ environment: undefined, offset, children: [] });
  }

  /** Closes the innermost group, and any environments left open in it. */
  closeGroup(offset: number): void {
    if (this.#ignoredGroups > 0) this.#ignoredGroups -= 1;
    else if (this.#isOpen(undefined)) this.#closeTo(undefined, offset, offset + 1);
    else this.#report(offset, 'The closing brace “}” has no opening brace.');
  }

  openEnvironment(environment: string, offset: number): void {
    if (this.#open.length < DEEPEST) this.#open.push({ environment, offset, children: [] });
  }

  /** Closes the innermost environment of that name, and any scopes left open in it. */
  closeEnvironment(environment: string, offset: number, end: number): void {
    if (this.#isOpen(environment)) this.#closeTo(environment, offset, end);
    else this.#report(offset, `"\\end{${environment}}" closes nothing.`);
  }

  /** Closes every open scope, at the end of the text. */
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
    const scope = this.#open.pop();
    if (scope === undefined) return;
    const { environment, offset, children } = scope;
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

export const READING_HINT = 'If the page reads wrongly, correct the text in an overlay.';
