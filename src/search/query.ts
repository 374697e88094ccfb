/**
 * The query language. `author:` `title:` `abstract:` `venue:` search one field, `topic:` `year:` `has:` are conditions,
 * `"…"` is a phrase, `-` excludes, `OR` separates alternatives; all clauses must match. Conditions are the same as the
 * filters next to the results.
 */
import { MAX_QUERY_LENGTH } from './address.ts';
import { isIdentifier } from './identifiers.ts';
import { symbolNamed, wordsOf } from './words.ts';

export type Clause = WordsClause | ConditionClause;

export interface WordsClause {
  readonly kind: 'words';
  /** Consecutive terms: several for a phrase and for words without a space between them, `warm-up`. */
  readonly terms: readonly string[];
  /** As typed, for messages. */
  readonly typed: string;
  readonly operator: TextOperator | undefined;
  readonly isPhrase: boolean;
}

export interface ConditionClause {
  readonly kind: 'condition';
  readonly condition: Condition;
}

export type TextOperator = (typeof TEXT_OPERATORS)[number];

/** `year`: `2021` or `2021..2023`; `topic`: `cs.LG` or words of its name; `has`: one of `EXTRAS`. */
export interface Condition {
  readonly name: ConditionName;
  readonly value: string;
}

export type ConditionName = (typeof CONDITIONS)[number];

export interface Query {
  /** All must match; a group matches when one of its clauses does. */
  readonly groups: readonly (readonly Clause[])[];
  readonly excluded: readonly Clause[];
  /** Conditions outside of groups, with their offsets in the typed text. */
  readonly conditions: readonly (Condition & { readonly start: number; readonly end: number })[];
  /** Full sentences about what could not be understood. */
  readonly messages: readonly string[];
}

const TEXT_OPERATORS = ['author', 'title', 'abstract', 'venue'] as const;
const CONDITIONS = ['year', 'topic', 'has'] as const;

/** Values of `has:`: what may be published with a paper. */
export const EXTRAS: readonly string[] = ['code', 'pdf', 'data', 'slides', 'video'];

/**
 * A clause: a hyphen if it excludes, an operator if it has one, then one word, or words in quotes. A space may follow a
 * known operator.
 */
const PART =
  /(-)?(?:\b(author|title|abstract|venue|year|topic|has):\s+|(\p{L}+):(?!\/))?(?:"([^"]*)"?|([^\s"-][^\s"]*))/giu;

/** What separates words besides spaces; `Q&A` is one word. */
const SEPARATORS = /[;,]|(?<!(?<![\p{L}\p{N}])\p{L})&|&(?!\p{L}(?![\p{L}\p{N}]))/gu;

/** An operator whose value is not typed yet. */
const UNFINISHED = /^(?:author|title|abstract|venue|year|topic|has):$/i;

/** The part of a query that is used, without halves of surrogate pairs. */
export function truncateQuery(typed: string): string {
  return typed.slice(0, MAX_QUERY_LENGTH).toWellFormed().replaceAll('\uFFFD', ' ');
}

/** @example parseQuery('noci "rank collapse" year:2022 -vision') // three clauses that must match, one that must not */
export function parseQuery(typed: string): Query {
  const messages: string[] = [];
  const groups: Clause[][] = [];
  const excluded: Clause[] = [];
  const conditions: (Condition & { start: number; end: number })[] = [];
  const text = typed.replaceAll(/[“”„«»]/g, '"').replaceAll(SEPARATORS, ' ');
  let last: ConditionClause | 'OR' | undefined;
  for (const match of text.matchAll(PART)) {
    const [source, minus, spacedOperator, operator, quoted, bare = ''] = match;
    // `AND` is the default.
    if (source === 'AND' || UNFINISHED.test(bare)) continue;
    if (source === 'OR') {
      // The condition before it becomes an alternative of a group.
      if (typeof last === 'object' && conditions.pop() !== undefined) groups.push([last]);
      last = 'OR';
      continue;
    }
    const clause = readClause(spacedOperator ?? operator, quoted, bare, messages);
    if (clause === undefined) continue;
    const joined = last === 'OR' ? groups.at(-1) : undefined;
    last = undefined;
    if (minus !== undefined) excluded.push(clause);
    else if (joined !== undefined) joined.push(clause);
    else if (clause.kind === 'condition') {
      last = clause;
      conditions.push({
        ...clause.condition,
        start: match.index,
        end: match.index + source.length,
      });
    } else groups.push([clause]);
  }
  return { groups, excluded, conditions, messages };
}

/** @example parseYears('2021..') // { first: 2021, last: 9999 }; undefined for anything but a year or a range */
export function parseYears(value: string): { first: number; last: number } | undefined {
  const [, first, dots, last] = /^(\d{4})?(?:(\.\.|-|–)(\d{4})?)?$/.exec(value) ?? [];
  if (first === undefined && last === undefined) return undefined;
  return { first: Number(first ?? 0), last: Number(dots === undefined ? first : (last ?? 9999)) };
}

function readClause(
  operator: string | undefined,
  quoted: string | undefined,
  bare: string,
  messages: string[],
): Clause | undefined {
  const value = quoted ?? bare;
  const name = operator?.toLowerCase();
  const condition = CONDITIONS.find((known) => known === name);
  if (condition !== undefined) return readCondition(condition, value, messages);
  const field = TEXT_OPERATORS.find((known) => known === name);
  const typed = operator === undefined || field !== undefined ? value : `${operator}:${value}`;
  if (operator !== undefined && field === undefined && !isIdentifier(typed)) {
    const known = [...TEXT_OPERATORS, ...CONDITIONS].map((word) => `${word}:`);
    messages.push(unknownFilter(`${operator}:`, known));
  }
  const terms = wordsOf(texToSymbols(typed)).map(({ term }) => term);
  if (terms.length === 0) return undefined;
  return { kind: 'words', terms, typed: value, operator: field, isPhrase: quoted !== undefined };
}

function readCondition(
  name: ConditionName,
  value: string,
  messages: string[],
): ConditionClause | undefined {
  if (name === 'year' && parseYears(value) === undefined) {
    messages.push(`“year:${value}” is not a year. Write year:2021 or year:2021..2023.`);
    return undefined;
  }
  const extra = value.toLowerCase();
  if (name === 'has' && !EXTRAS.includes(extra)) {
    messages.push(
      unknownFilter(
        `has:${value}`,
        EXTRAS.map((each) => `has:${each}`),
      ),
    );
    return undefined;
  }
  return { kind: 'condition', condition: { name, value: name === 'has' ? extra : value } };
}

function unknownFilter(typed: string, known: readonly string[]): string {
  return `No filter is called “${typed}”. You can use ${known.join(', ')}.`;
}

/** TeX commands that only change the style of what follows. */
const STYLES = /^(?:math(?:cal|bb|bf|rm|frak|scr)|text(?:bf|it|rm)?|operatorname|boldsymbol)$/;

/** @example texToSymbols('$\\sigma_{max}$') // '$σ_{max}$', as for sigma_{max} */
function texToSymbols(typed: string): string {
  const commands = typed.replaceAll(/\\([a-z]+)/gi, (_each, name: string) =>
    STYLES.test(name) ? ' ' : (symbolNamed(name) ?? ` ${name} `),
  );
  return commands.replaceAll(/[a-z]+(?=[_^\d])/gi, (name) => symbolNamed(name) ?? name);
}
