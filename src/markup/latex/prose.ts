/** Syntax tree to what a reader sees: commands are carried out, formulas keep their author's TeX. */
import { quote } from '../../domain/quote.ts';
import type { MarkupIssue } from '../issue.ts';
import type { Macros } from '../math/katex-options.ts';
import { writeAccent } from './accents.ts';
import { Cursor } from './cursor.ts';
import { READING_HINT } from './open-scopes.ts';
import type { Composer, Writing } from './composer.ts';
import { writeEnvironment } from './write-environment.ts';
import { isMacro, mathName, takeMathCommand } from './math-in-prose.ts';
import { formulaPiece, pushText, textPiece, type Piece } from './pieces.ts';
import { writeTextCommand } from './write-text-command.ts';
import { writeScript } from './write-script.ts';
import type { Command, Group, Syntax } from './syntax.ts';
import { textCommand } from './text-commands.ts';

export interface Prose {
  readonly pieces: readonly Piece[];
  readonly issues: readonly MarkupIssue[];
}

const UNKNOWN_HINT =
  'Define it in content/macros.yaml or, if the page reads wrongly, correct the text in an overlay.';

/** @example composeProse('{\\em so}', nodes, {}).pieces // [{ type: 'emphasis', children: [...] }] */
export function composeProse(source: string, nodes: readonly Syntax[], macros: Macros): Prose {
  const issues: MarkupIssue[] = [];
  const composer: Composer = {
    source,
    macros,
    compose: (children, inGroup) => compose(composer, children, inGroup),
    report: (code, offset, message) =>
      issues.push({
        code,
        offset,
        message,
        hint: code === 'latex-unknown-command' ? UNKNOWN_HINT : READING_HINT,
      }),
  };
  return { pieces: composer.compose(nodes, false), issues };
}

function compose(composer: Composer, nodes: readonly Syntax[], inGroup: boolean): Piece[] {
  const cursor = new Cursor(nodes, composer.source);
  const writing = { ...composer, cursor, pieces: [], inGroup };
  for (let node = cursor.take(); node !== undefined; node = cursor.take()) writeNode(writing, node);
  return writing.pieces;
}

function writeNode(writing: Writing, node: Syntax): void {
  const { source, compose, pieces } = writing;
  if (node.kind === 'word') pushText(pieces, node.value);
  else if (node.kind === 'space') pushText(pieces, ' ');
  else if (node.kind === 'tie') pushText(pieces, isTilde(source, node.offset) ? '∼' : '\u00A0');
  else if (node.kind === 'paragraph') pieces.push({ type: 'paragraphEnd' });
  else if (node.kind === 'group') pieces.push(...compose(node.children, true));
  else if (node.kind === 'environment') pieces.push(...writeEnvironment(writing, node));
  else if (node.kind === 'formula') {
    pieces.push(formulaPiece(node.value, node.display, node.offset));
  } else if (node.kind === 'verbatim') pieces.push({ type: 'inlineCode', value: node.value });
  else if (node.kind === 'address') {
    pieces.push({ type: 'link', title: null, url: node.url, children: [textPiece(node.label)] });
  } else if (node.kind === 'script') writeScript(writing, node);
  else writeCommand(writing, node);
}

/** "about ~5": after a space, a tilde means "approximately" and is not a tie. */
function isTilde(source: string, offset: number): boolean {
  return /[\s(/[]|^$/.test(source.charAt(offset - 1)) && /[\w$\\]/.test(source.charAt(offset + 1));
}

function writeCommand(writing: Writing, node: Command): void {
  const { macros, cursor, pieces } = writing;
  const isDefined = isMacro(node.name, macros);
  if (!isDefined && writeAccent(writing, node)) return;
  const command = isDefined ? undefined : textCommand(node.name);
  if (command !== undefined) {
    writeTextCommand(writing, command, node);
    return;
  }
  const math = node.name === '' ? undefined : mathName(node.name, macros);
  if (math === undefined) writeUnknown(writing, node);
  else pieces.push(formulaPiece(takeMathCommand(math, cursor, macros), false, node.offset));
}

/** Keeps the arguments of an unknown command, separated by spaces; without arguments, its name. */
function writeUnknown({ report, compose, cursor, pieces }: Writing, node: Command): void {
  if (!/^[a-z]+$/i.test(node.name)) {
    pushText(pieces, node.name || '\\');
    return;
  }
  const message = `The command ${quote(`\\${node.name}`)} is unknown.`;
  report('latex-unknown-command', node.offset, message);
  const groups: Group[] = [];
  while (cursor.current?.kind === 'group') {
    groups.push(cursor.current);
    cursor.take();
  }
  const kept = groups.filter(({ children }) => children.length > 0);
  if (kept.length === 0) pieces.push({ type: 'inlineCode', value: node.name });
  for (const [index, { children }] of kept.entries()) {
    if (index > 0) pushText(pieces, ' ');
    pieces.push(...compose(children, true));
  }
}
