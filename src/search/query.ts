/**
 * What a person typed, as clauses. `author:` `title:` `abstract:` `venue:` ask in one field, `topic:` `year:` `has:`
 * are conditions, `"…"` is a phrase, `-` excludes, `OR` stands between alternatives; every other clause must hold.
 * Conditions are the same as the filters beside the results.
 */
import { LONGEST_QUERY } from './address.ts';
import { isIdentifier } from './identifiers.ts';
import { symbolNamed, wordsOf } from './words.ts';

export type Clause = WordsClause | ConditionClause;

export interface WordsClause {
  readonly kind: 'words';
  /** Terms that stand side by side: several for a phrase and for what is written without spaces, `warm-up`. */
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

/** `year`: `2021` or `2021..2023`; `topic`: `cs.LG` or words of its name; `has`: one of `MARKS`. */
export interface Condition {
  readonly name: ConditionName;
  readonly value: string;
}

export type ConditionName = (typeof CONDITIONS)[number];

export interface Query {
  /** All must hold; of each group one clause. */
  readonly groups: readonly (readonly Clause[])[];
  readonly excluded: readonly Clause[];
  /** Conditions that stand alone, with their places in the typed text. */
  readonly conditions: readonly (Condition & { readonly start: number; readonly end: number })[];
  /** What could not be read, in full sentences. */
  readonly messages: readonly string[];
}

const TEXT_OPERATORS = ['author', 'title', 'abstract', 'venue'] as const;
const CONDITIONS = ['year', 'topic', 'has'] as const;

/** What may be published with a paper. */
export const MARKS: readonly string[] = ['code', 'pdf', 'data', 'slides', 'video'];

/**
 * A clause: what it excludes begins with a hyphen, then perhaps an operator, then words in quotes or one word. Behind
 * an operator that is known there may be a space.
 */
const PART =
  /(-)?(?:\b(author|title|abstract|venue|year|topic|has):\s+|(\p{L}+):(?!\/))?(?:"([^"]*)"?|([^\s"-][^\s"]*))/giu;

/** What parts words besides spaces; `Q&A` is one word. */
const SEPARATORS = /[;,]|(?<!(?<![\p{L}\p{N}])\p{L})&|&(?!\p{L}(?![\p{L}\p{N}]))/gu;

/** An operator of which nothing more is typed yet. */
const UNFINISHED = /^(?:author|title|abstract|venue|year|topic|has):$/i;

/** What is read of a text, however long it is; half characters are left out. */
export function shortened(typed: string): string {
  return typed.slice(0, LONGEST_QUERY).toWellFormed().replaceAll('\uFFFD', ' ');
}

/** @example parseQuery('noci "rank collapse" year:2022 -vision') // three that must hold, one that must not */
export function parseQuery(typed: string): Query {
  const messages: string[] = [];
  const groups: Clause[][] = [];
  const excluded: Clause[] = [];
  const conditions: (Condition & { start: number; end: number })[] = [];
  const text = typed.replaceAll(/[“”„«»]/g, '"').replaceAll(SEPARATORS, ' ');
  let last: ConditionClause | 'OR' | undefined;
  for (const match of text.matchAll(PART)) {
    const [source, minus, spaced, close, quoted, bare = ''] = match;
    // `AND` is what stands between words anyhow.
    if (source === 'AND' || UNFINISHED.test(bare)) continue;
    if (source === 'OR') {
      // The condition before it is one of several.
      if (typeof last === 'object' && conditions.pop() !== undefined) groups.push([last]);
      last = 'OR';
      continue;
    }
    const clause = readClause(spaced ?? close, quoted, bare, messages);
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

/** Whether `value` is a year or a span of years that the condition `year` can read. */
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
    messages.push(notCalled(`${operator}:`, known));
  }
  const terms = wordsOf(readTex(typed)).map(({ term }) => term);
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
  const mark = value.toLowerCase();
  if (name === 'has' && !MARKS.includes(mark)) {
    messages.push(
      notCalled(
        `has:${value}`,
        MARKS.map((each) => `has:${each}`),
      ),
    );
    return undefined;
  }
  return { kind: 'condition', condition: { name, value: name === 'has' ? mark : value } };
}

function notCalled(typed: string, known: readonly string[]): string {
  return `No filter is called “${typed}”. You can use ${known.join(', ')}.`;
}

/** Commands of TeX that only style what follows. */
const STYLES = /^(?:math(?:cal|bb|bf|rm|frak|scr)|text(?:bf|it|rm)?|operatorname|boldsymbol)$/;

/** TeX as typed to the symbols and words it stands for: `$\sigma_{max}$` and `sigma_max` to `σ_{max}`. */
function readTex(typed: string): string {
  const commands = typed.replaceAll(/\\([a-z]+)/gi, (_each, name: string) =>
    STYLES.test(name) ? ' ' : (symbolNamed(name) ?? ` ${name} `),
  );
  return commands.replaceAll(/[a-z]+(?=[_^\d])/gi, (name) => symbolNamed(name) ?? name);
}
