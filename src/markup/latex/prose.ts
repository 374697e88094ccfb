/** Syntax tree -> what a reader sees: each command is given its meaning, formulas keep their author's TeX. */
import type { InlineMath, Math } from 'mdast-util-math';
import type { List, ListItem, PhrasingContent } from 'mdast';
import type { MarkupIssue } from '../issue.ts';
import { quote } from '../issue.ts';
import { accented, accentOf } from './accents.ts';
import { toSafeUrl, unescapeAddress } from './addresses.ts';
import { Cursor } from './cursor.ts';
import { environmentMeaning } from './environments.ts';
import {
  isNameJoint,
  mathName,
  takeMathCommand,
  takeScriptArgument,
  unicodeScript,
} from './math-in-prose.ts';
import type { Command, Environment, Script, Syntax } from './syntax.ts';
import { plainText } from '../plain-text.ts';
import { textCommand, type Style, type TextCommand } from './text-commands.ts';

/** The end of a paragraph among phrasing content. */
export interface ParagraphEnd {
  readonly type: 'paragraphEnd';
}

export type Piece = PhrasingContent | Math | List | ParagraphEnd;

export interface Prose {
  readonly pieces: readonly Piece[];
  readonly issues: readonly MarkupIssue[];
}

/** @example composeProse('{\\em so}', nodes).pieces // [{ type: 'emphasis', children: [...] }] */
export function composeProse(source: string, nodes: readonly Syntax[]): Prose {
  const composer = new Composer(source);
  return { pieces: composer.compose(nodes, false), issues: composer.issues };
}

class Composer {
  readonly issues: MarkupIssue[] = [];
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** `inGroup`: a switch of font changes what follows; outside a group it would change the whole abstract. */
  compose(nodes: readonly Syntax[], inGroup: boolean): Piece[] {
    const cursor = new Cursor(nodes, this.#source);
    const pieces: Piece[] = [];
    for (let node = cursor.take(); node !== undefined; node = cursor.take()) {
      switch (node.kind) {
        case 'word':
          pushText(pieces, node.value);
          break;
        case 'space':
          pushText(pieces, ' ');
          break;
        case 'tie':
          pushText(pieces, this.#isTilde(node.offset) ? '∼' : '\u00A0');
          break;
        case 'paragraph':
          pieces.push({ type: 'paragraphEnd' });
          break;
        case 'group':
          pieces.push(...this.compose(node.children, true));
          break;
        case 'environment':
          pieces.push(...this.#environment(node));
          break;
        case 'formula':
          pieces.push(toFormula(node.value, node.display, node.offset));
          break;
        case 'verbatim':
          pieces.push({ type: 'inlineCode', value: node.value });
          break;
        case 'address':
          pieces.push({ type: 'link', title: null, url: node.url, children: [text(node.label)] });
          break;
        case 'script':
          this.#script(node, cursor, pieces);
          break;
        case 'command':
          this.#command(node, cursor, pieces, inGroup);
      }
    }
    return pieces;
  }

  /** "about ~5" and "/~name": a tilde that ties nothing. */
  #isTilde(offset: number): boolean {
    const before = this.#source.charAt(offset - 1);
    return /[\s(/[]|^$/.test(before) && /[\w$\\]/.test(this.#source.charAt(offset + 1));
  }

  #environment(node: Environment): Piece[] {
    const meaning = environmentMeaning(node.name);
    if (meaning === 'list' || meaning === 'numbered') {
      const list = this.#list(node.children, meaning === 'numbered');
      if (list !== undefined) return [list];
    }
    if (meaning === undefined) {
      this.#report(
        'latex-unknown-command',
        node.offset,
        `No environment is known by the name ${quote(node.name)}; its content is kept.`,
      );
    }
    const inside = this.compose(node.children, true);
    return [{ type: 'paragraphEnd' }, ...inside, { type: 'paragraphEnd' }];
  }

  #list(children: readonly Syntax[], ordered: boolean): List | undefined {
    const items: Syntax[][] = [];
    for (const child of children) {
      const isItem = child.kind === 'command' && textCommand(child.name)?.does === 'item';
      if (isItem) items.push([]);
      else if (items.length > 0) items.at(-1)?.push(child);
      else if (child.kind === 'word') return undefined;
    }
    const content = items
      .map((item) => flatten(this.#item(item)))
      .filter((phrasing) => plainText(phrasing).trim() !== '');
    if (content.length === 0) return undefined;
    return {
      type: 'list',
      ordered,
      start: ordered ? 1 : null,
      spread: false,
      children: content.map(toListItem),
    };
  }

  #item(nodes: readonly Syntax[]): Piece[] {
    const cursor = new Cursor(nodes, this.#source);
    cursor.skipSpace();
    const label = cursor.takeOption();
    if (label === undefined) return this.compose(nodes, true);
    const strong: Piece = { type: 'strong', children: flatten(this.compose(label, true)) };
    return [strong, text(' '), ...this.compose(cursor.takeRest(), true)];
  }

  #script(script: Script, cursor: Cursor, pieces: Piece[]): void {
    const before = cursor.beforeLast;
    if (isNameJoint(script, before, cursor.current)) {
      const last = pieces.at(-1);
      if (last?.type !== 'inlineMath' || cursor.current === undefined) {
        if (!this.#isChemical(before, cursor)) {
          pushText(pieces, script.mark);
          return;
        }
      }
    }
    const argument = takeScriptArgument(cursor);
    if (argument === undefined) {
      pushText(pieces, script.mark);
      return;
    }
    const { tex, rest } = argument;
    this.#attach(
      script,
      tex,
      rest !== undefined ||
        (cursor.current?.kind === 'word' && /^[\p{L}\p{N}]/u.test(cursor.current.value)),
      pieces,
    );
    if (rest !== undefined) pushText(pieces, rest.value);
  }

  /** `Cu_{1-x}`, `(..)_x`: what is lowered is in braces or follows a closing parenthesis. */
  #isChemical(before: Syntax | undefined, cursor: Cursor): boolean {
    const touches = before !== undefined && before.kind !== 'space' && before.kind !== 'tie';
    return (
      touches &&
      (cursor.current?.kind === 'group' ||
        cursor.current?.kind === 'command' ||
        before.kind === 'script' ||
        before.kind === 'group')
    );
  }

  #attach(script: Script, tex: string, goesOn: boolean, pieces: Piece[]): void {
    const last = pieces.at(-1);
    const raised = `${script.mark}${tex.length === 1 ? tex : `{${tex}}`}`;
    if (last?.type === 'inlineMath') {
      pieces[pieces.length - 1] = { ...last, value: last.value + raised };
      return;
    }
    const base =
      last?.type === 'text' ? /(?:^|[^\p{L}\p{N}])(\d+|\p{L})$/u.exec(last.value)?.[1] : undefined;
    if (last?.type === 'text' && base !== undefined && !goesOn) {
      pieces[pieces.length - 1] = text(last.value.slice(0, last.value.length - base.length));
      pieces.push(toFormula(base + raised, false, script.offset));
      return;
    }
    const unicode = unicodeScript(script.mark, tex);
    if (unicode === undefined) pieces.push(toFormula(`{}${raised}`, false, script.offset));
    else pushText(pieces, unicode);
  }

  #command(node: Command, cursor: Cursor, pieces: Piece[], inGroup: boolean): void {
    const accent = accentOf(node.name);
    if (accent !== undefined) {
      if (this.#accent(accent, cursor, pieces)) return;
      if (!/^[a-z]+$/i.test(node.name)) {
        if (node.name === '~') pushText(pieces, '∼');
        if (node.name === "'") pushText(pieces, "'");
        return;
      }
    }
    const command = textCommand(node.name);
    if (command !== undefined) {
      this.#meaning(command, node, cursor, pieces, inGroup);
      return;
    }
    const math = mathName(node.name);
    if (math !== undefined) {
      pieces.push(toFormula(takeMathCommand(math, cursor), false, node.offset));
      return;
    }
    this.#unknown(node, cursor, pieces);
  }

  #accent(combining: string, cursor: Cursor, pieces: Piece[]): boolean {
    const letters = cursor.takeLetters();
    if (letters !== undefined) {
      pushText(pieces, accented(letters, combining));
      return true;
    }
    const command = cursor.takeCommand(({ name }) => {
      const meaning = textCommand(name);
      return meaning?.does === 'print' && meaning.glued;
    });
    if (command !== undefined) {
      const meaning = textCommand(command.name);
      if (meaning?.does === 'print') pushText(pieces, accented(meaning.text, combining));
      cursor.skipSpace();
      return true;
    }
    const group = cursor.takeGroup();
    if (group === undefined) return false;
    const [first, ...rest] = flatten(this.compose(group.children, true));
    if (first?.type === 'text') {
      pushText(pieces, accented(first.value.trimStart(), combining));
      pieces.push(...rest);
      return true;
    }
    if (first !== undefined) pieces.push(first, ...rest);
    return first !== undefined;
  }

  #meaning(
    command: TextCommand,
    node: Command,
    cursor: Cursor,
    pieces: Piece[],
    inGroup: boolean,
  ): void {
    switch (command.does) {
      case 'print':
        pushText(pieces, command.text);
        if (command.glued) cursor.skipSpace();
        else skipEmptyGroup(cursor);
        return;
      case 'wrap': {
        cursor.takeStar();
        if (command.style === 'formula') {
          const group = cursor.takeGroup();
          if (group !== undefined)
            pieces.push(toFormula(cursor.inside(group), false, group.offset));
          return;
        }
        pieces.push(...styled(command.style, this.compose(cursor.takeArgument(), true)));
        return;
      }
      case 'switch':
        this.#switch(command.style, node, cursor, pieces, inGroup);
        return;
      case 'keep':
        this.#keep(command.parameters, command.kept, cursor, pieces);
        return;
      case 'raise': {
        const inside = flatten(this.compose(cursor.takeArgument(), true));
        const raised = plainText(inside).trim();
        const unicode = unicodeScript(command.mark, raised);
        if (unicode !== undefined) pushText(pieces, unicode);
        else if (raised !== '') {
          pieces.push(
            toFormula(
              `{}${command.mark}{\\text{${raised.replace(/[\\{}$%#&_^~]/g, ' ')}}}`,
              false,
              node.offset,
            ),
          );
        }
        return;
      }
      case 'note':
        cursor.takeOption();
        pushText(pieces, ' (');
        pieces.push(...this.compose(cursor.takeArgument(), true));
        pushText(pieces, ')');
        return;
      case 'refer':
        this.#refer(cursor, pieces);
        return;
      case 'link':
        this.#link(command.labelled, cursor, pieces);
        return;
      case 'end-line':
        cursor.takeStar();
        cursor.takeOption();
        pieces.push({ type: 'break' });
        return;
      case 'end-paragraph':
        pieces.push({ type: 'paragraphEnd' });
        return;
      case 'item':
        cursor.takeOption();
        pieces.push({ type: 'break' });
        pushText(pieces, '• ');
    }
  }

  #switch(style: Style, node: Command, cursor: Cursor, pieces: Piece[], inGroup: boolean): void {
    const group = cursor.current?.kind === 'group' ? cursor.takeGroup() : undefined;
    if (style === 'formula') {
      const rest = group === undefined ? cursor.takeRest() : [group];
      const first = rest.find(({ kind }) => kind !== 'space');
      const last = rest.at(-1);
      if (first === undefined || last === undefined) return;
      const taken = inGroup ? last : first;
      pieces.push(
        toFormula(`{\\${node.name} ${cursor.slice(first.offset, taken.end)}}`, false, node.offset),
      );
      if (!inGroup && group === undefined)
        pieces.push(...this.compose(rest.slice(rest.indexOf(first) + 1), inGroup));
      return;
    }
    if (group !== undefined) pieces.push(...styled(style, this.compose(group.children, true)));
    else if (inGroup) pieces.push(...styled(style, this.compose(cursor.takeRest(), true)));
  }

  #keep(parameters: number, kept: number | undefined, cursor: Cursor, pieces: Piece[]): void {
    cursor.takeStar();
    if (parameters > 0) cursor.takeOption();
    for (let index = 0; index < parameters; index += 1) {
      const group = cursor.takeGroup();
      if (group !== undefined && index === kept) pieces.push(...this.compose(group.children, true));
    }
    if (parameters === 0) skipEmptyGroup(cursor);
  }

  #refer(cursor: Cursor, pieces: Piece[]): void {
    cursor.takeStar();
    const options = [cursor.takeOption(), cursor.takeOption()];
    const group = cursor.takeGroup();
    if (group === undefined) return;
    const keys = cursor.inside(group).replace(/[\\{}$~^]/g, ' ');
    const notes = options.map((option) => plainText(flatten(this.compose(option ?? [], true))));
    const parts = [...keys.split(','), ...notes].map((part) => part.replace(/\s+/g, ' ').trim());
    pushText(pieces, `[${parts.filter((part) => part !== '').join(', ')}]`);
  }

  #link(labelled: boolean, cursor: Cursor, pieces: Piece[]): void {
    cursor.takeStar();
    const group = cursor.takeGroup();
    if (group === undefined) return;
    const address = cursor.inside(group);
    const label = labelled ? cursor.takeGroup() : undefined;
    const children =
      label === undefined
        ? [text(unescapeAddress(address))]
        : flatten(this.compose(label.children, true));
    const url = toSafeUrl(address);
    if (url === undefined) {
      this.#report(
        'link-unsafe',
        group.offset,
        `The address ${quote(address)} is not http, https or mailto, so it is not linked.`,
      );
      pieces.push(...children);
    } else pieces.push({ type: 'link', title: null, url, children: withoutLinks(children) });
  }

  #unknown(node: Command, cursor: Cursor, pieces: Piece[]): void {
    if (!/^[a-z]+$/i.test(node.name)) {
      pushText(pieces, node.name);
      return;
    }
    this.#report(
      'latex-unknown-command',
      node.offset,
      `No command is known by the name ${quote(`\\${node.name}`)}.`,
    );
    const group = cursor.current?.kind === 'group' ? cursor.takeGroup() : undefined;
    if (group !== undefined && group.children.length > 0)
      pieces.push(...this.compose(group.children, true));
    else pieces.push({ type: 'inlineCode', value: node.name });
  }

  #report(code: 'latex-unknown-command' | 'link-unsafe', offset: number, message: string): void {
    this.issues.push({
      code,
      offset,
      message,
      hint: 'Correct the text by an overlay if the page reads wrongly.',
    });
  }
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function pushText(pieces: Piece[], value: string): void {
  const last = pieces.at(-1);
  if (last?.type === 'text') last.value += value;
  else pieces.push(text(value));
}

function skipEmptyGroup(cursor: Cursor): void {
  if (cursor.current?.kind === 'group' && cursor.current.children.length === 0) cursor.take();
}

function styled(style: Style, pieces: Piece[]): Piece[] {
  const children = flatten(pieces);
  if (style === 'emphasis') return [{ type: 'emphasis', children }];
  if (style === 'strong') return [{ type: 'strong', children }];
  if (style === 'code' && children.every(({ type }) => type === 'text')) {
    return [{ type: 'inlineCode', value: plainText(children) }];
  }
  return pieces;
}

/** Pieces as phrasing content: a block inside a phrase becomes part of the phrase. */
export function flatten(pieces: readonly Piece[]): PhrasingContent[] {
  return pieces.flatMap((piece): PhrasingContent[] => {
    switch (piece.type) {
      case 'paragraphEnd':
        return [text(' ')];
      case 'math':
        return [{ ...piece, type: 'inlineMath' } satisfies InlineMath];
      case 'list':
        return piece.children.flatMap((item) => [text(' '), ...itemContent(item), text(' ')]);
      default:
        return [piece];
    }
  });
}

function itemContent(item: ListItem): PhrasingContent[] {
  return item.children.flatMap((child) => (child.type === 'paragraph' ? child.children : []));
}

function toListItem(children: PhrasingContent[]): ListItem {
  return {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [{ type: 'paragraph', children }],
  };
}

function withoutLinks(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child) => (child.type === 'link' ? child.children : [child]));
}

function toFormula(value: string, display: boolean, offset: number): InlineMath | Math {
  const start = { line: 1, column: offset + 1, offset };
  const position = { start, end: start };
  const tex = value.replace(/\s+/g, ' ').trim();
  return display
    ? { type: 'math', meta: null, value: tex, position }
    : { type: 'inlineMath', value: tex, position };
}
