import type { Command, Group, Syntax, Word } from './syntax.ts';

/** A position among sibling nodes, for commands that take their arguments from what follows. */
export class Cursor {
  readonly #nodes: readonly Syntax[];
  readonly #source: string;
  #index = 0;

  constructor(nodes: readonly Syntax[], source: string) {
    this.#nodes = nodes;
    this.#source = source;
  }

  /** The next node, not taken. */
  get current(): Syntax | undefined {
    return this.#nodes[this.#index];
  }

  /** Source offset after the last sibling. */
  get end(): number {
    return this.#nodes.at(-1)?.end ?? 0;
  }

  /** The node before the last one taken. */
  get beforeLast(): Syntax | undefined {
    return this.#nodes[this.#index - 2];
  }

  /** Takes the next node. */
  take(): Syntax | undefined {
    const node = this.current;
    if (node !== undefined) this.#index += 1;
    return node;
  }

  skipSpace(): void {
    while (this.current?.kind === 'space') this.#index += 1;
  }

  /** Takes the next node and the white space before it, if it is of this kind. */
  #takeIf<Node extends Syntax>(isTaken: (node: Syntax) => node is Node): Node | undefined {
    const start = this.#index;
    this.skipSpace();
    const node = this.take();
    if (node !== undefined && isTaken(node)) return node;
    this.#index = start;
    return undefined;
  }

  takeGroup(): Group | undefined {
    return this.#takeIf((node) => node.kind === 'group');
  }

  /** Takes a command's argument: a group's content, one command or formula, or one word. */
  takeArgument(): readonly Syntax[] {
    const group = this.takeGroup();
    if (group !== undefined) return group.children;
    const node = this.#takeIf(
      (each) => each.kind === 'word' || each.kind === 'command' || each.kind === 'formula',
    );
    return node === undefined ? [] : [node];
  }

  /** Takes the nodes between `[` and `]`, if `[` is next. */
  takeOption(): readonly Syntax[] | undefined {
    if (!isWord(this.current, '[')) return undefined;
    for (let index = this.#index + 1; index < this.#nodes.length; index += 1) {
      if (index - this.#index > LONGEST_OPTION) return undefined;
      if (!isWord(this.#nodes[index], ']')) continue;
      const option = this.#nodes.slice(this.#index + 1, index);
      this.#index = index + 1;
      return option;
    }
    return undefined;
  }

  /** Takes `#1` of a definition. */
  takeParameter(): boolean {
    if (!isWord(this.current, '#')) return false;
    this.#index += 2;
    return true;
  }

  takeStar(): boolean {
    if (!isWord(this.current, '*')) return false;
    this.#index += 1;
    return true;
  }

  /** Takes the next word, if it begins with a letter that can be accented. */
  takeLetters(): string | undefined {
    return this.#takeIf((node): node is Word => node.kind === 'word' && /^\p{L}/u.test(node.value))
      ?.value;
  }

  takeCommand(accepts: (command: Command) => boolean): Command | undefined {
    return this.#takeIf((node): node is Command => node.kind === 'command' && accepts(node));
  }

  /** Takes the nodes before the first for which `ends` is true. */
  takeUntil(ends: (node: Syntax) => boolean): readonly Syntax[] {
    const start = this.#index;
    while (this.current !== undefined && !ends(this.current)) this.#index += 1;
    return this.#nodes.slice(start, this.#index);
  }

  /** Skips a dimension such as `1cm` or `-0.5 em`. */
  skipDimension(): void {
    const start = this.current?.offset ?? 0;
    const dimension = DIMENSION.exec(this.#source.slice(start, start + LONGEST_OPTION));
    const end = start + (dimension?.[0].length ?? 0);
    while (this.current !== undefined && this.current.end <= end) this.#index += 1;
  }

  /** Skips `{}`, which only ends a command's name. */
  skipEmptyGroup(): void {
    if (this.current?.kind === 'group' && this.current.children.length === 0) this.#index += 1;
  }

  /** Skips what follows `\def` or `\newcommand`: a name, parameters, a body. */
  skipDefinition(): void {
    this.takeStar();
    const isNamed = this.takeCommand(() => true) !== undefined || this.takeGroup() !== undefined;
    while (this.takeOption() !== undefined || this.takeParameter());
    if (isNamed) this.takeGroup();
  }

  /** Takes all remaining nodes. */
  takeRest(): readonly Syntax[] {
    const rest = this.#nodes.slice(this.#index);
    this.#index = this.#nodes.length;
    return rest;
  }

  /** The source between a group's braces. */
  inside({ offset, end }: Group): string {
    const inner = this.#source.slice(offset + 1, end);
    return inner.endsWith('}') ? inner.slice(0, -1) : inner;
  }

  slice(offset: number, end: number): string {
    return this.#source.slice(offset, end);
  }
}

const LONGEST_OPTION = 60;
const DIMENSION =
  /^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)\s*(?:true)?(?:cm|mm|in|pt|em|ex|pc|bp|mu)(?![a-z])/;

export function isWord(node: Syntax | undefined, value: string): boolean {
  return node?.kind === 'word' && node.value === value;
}
