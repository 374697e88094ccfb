/**
 * What is measured on a candidate split. Names of features are the rows of the weight table, whose weights
 * scripts/train-bylines.ts learns; a word on the title's side counts nothing, so that candidates compare.
 */
import type { Candidate } from './candidates.ts';
import { bareWord, type Knowledge } from './knowledge.ts';
import { nameShape } from './name-shape.ts';
import { CAMEL_PREFIXES, GROUP_WORDS, PARTICLES, STOP_WORDS } from './name-words.ts';

export const FEATURES = [
  'name.known',
  'name.knownLog',
  'name.word',
  'name.ownWord',
  'name.form',
  'name.ownForm',
  'name.shape',
  'name.shapeUnknown',
  'name.initial',
  'name.bareInitial',
  'name.particle',
  'name.stop',
  'name.lower',
  'name.symbol',
  'name.digit',
  'name.upper',
  'name.camel',
  'name.camelPrefix',
  'name.otherScript',
  'name.group',
  'name.count',
  'author.one',
  'author.two',
  'author.three',
  'author.four',
  'author.many',
  'author.endsInitial',
  'author.endsParticle',
  'author.startsParticle',
  'author.known',
  'author.knownLog',
  'author.family',
  'author.given',
  'author.onlyInitials',
  'author.unbalanced',
  'author.badPlace',
  'author.initialsThenName',
  'authors.one',
  'authors.two',
  'authors.three',
  'first.given',
  'first.unknown',
  'first.initialAfterUpper',
  'first.upperAfterUpper',
  'first.upperAfterLower',
  'first.oneLetter',
  'first.particle',
  'first.tex',
  'first.shape',
  'end.word',
  'end.ownWord',
  'end.form',
  'end.ownForm',
  'end.unknown',
  'end.stop',
  'end.name',
  'end.shape',
  'end.oneLetter',
  'end.digit',
  'end.close',
  'end.mark',
  'end.period',
  'end.dollar',
  'end.upper',
  'end.plural',
  'end.mixed',
  'end.roman',
  'end.otherScript',
  'end.apostrophe',
  'end.initial',
  'end.hyphen',
  'end.unknownUpper',
  'glue.form',
  'glue.ownForm',
  'glue.word',
  'glue.name',
  'glue.prefix',
  'glue.sameScript',
  'glue.shape',
  'title.unbalanced',
  'title.one',
  'title.two',
  'title.three',
  'title.empty',
] as const;

export type Feature = (typeof FEATURES)[number];

const INDEX: Readonly<Record<string, number>> = Object.fromEntries(
  FEATURES.map((feature, index) => [feature, index]),
);

/** What is known when a record is split. */
export interface Evidence {
  /** Of the whole listing but this record's own split. */
  readonly listing: Knowledge;
  /** Of this record's abstract alone. */
  readonly own: Knowledge;
}

/** The measures of a candidate, in the order of `FEATURES`. */
export function measure(candidate: Candidate, evidence: Evidence): Float64Array {
  const sums = new Float64Array(FEATURES.length);
  const add = (feature: Feature, value: number | boolean): void => {
    const index = INDEX[feature];
    if (index !== undefined) sums[index] = (sums[index] ?? 0) + Number(value);
  };
  measureAuthors(candidate, evidence, add);
  measureEnd(candidate, evidence, add);
  measureTitle(candidate, add);
  return sums;
}

type Add = (feature: Feature, value: number | boolean) => void;

const log = (count: number): number => Math.log2(1 + Math.min(count, 63));

function measureAuthors({ authors, title }: Candidate, { listing, own }: Evidence, add: Add): void {
  add(
    authors.length === 1 ? 'authors.one' : authors.length === 2 ? 'authors.two' : 'authors.three',
    1,
  );
  authors.forEach((author, place) => {
    const tokens = author.split(' ');
    const last = tokens.at(-1) ?? '';
    const isGroup = GROUP_WORDS.has(last.toLowerCase());
    for (const token of tokens) measureToken(token, isGroup, listing, own, add);
    if (isGroup) {
      add('name.group', 1);
    } else
      add(
        tokens.length === 1
          ? 'author.one'
          : tokens.length === 2
            ? 'author.two'
            : tokens.length === 3
              ? 'author.three'
              : tokens.length === 4
                ? 'author.four'
                : 'author.many',
        tokens.length > 4 ? tokens.length - 4 : 1,
      );
    add('author.endsInitial', tokens.length > 1 && isInitial(last));
    add('author.endsParticle', PARTICLES.has(last));
    add(
      'author.onlyInitials',
      tokens.every((token) => isInitial(token) || /^\p{Lu}$/u.test(token)),
    );
    add('author.unbalanced', !isBalanced(author));
    const known = listing.fullNameCount(author);
    add('author.known', known > 0);
    add('author.knownLog', log(known));
    add('author.family', listing.familyCount(last) > 0);
    add('author.given', tokens.length > 1 && listing.givenCount(tokens[0] ?? '') > 0);
    if (place > 0) return;
    const first = tokens[0] ?? '';
    const before = title.at(-1) ?? '';
    add('first.unknown', listing.nameCount(first) === 0 && /^\p{L}{2}/u.test(first));
    add('first.initialAfterUpper', isInitial(first) && /\p{Lu}/u.test(before));
    add(
      'first.upperAfterUpper',
      /\p{Lu}/u.test(before) && /^\p{Lu}/u.test(first) && !isInitial(first),
    );
    add('first.upperAfterLower', /\p{Ll}/u.test(before) && /^\p{Lu}/u.test(first));
    add('first.oneLetter', /^\p{Lu}$/u.test(first));
    add('first.particle', /^\p{Ll}/u.test(first));
    add('first.tex', /^[{\\]/.test(first));
    add('first.given', log(listing.givenCount(first)));
    if (/^\p{Lu}\p{L}/u.test(first)) add('first.shape', nameShape(first));
  });
}

function measureToken(
  token: string,
  isGroup: boolean,
  listing: Knowledge,
  own: Knowledge,
  add: Add,
): void {
  add('name.count', 1);
  if (isInitial(token)) {
    add('name.initial', 1);
    return;
  }
  if (/^\p{Lu}$/u.test(token)) {
    add('name.bareInitial', 1);
    return;
  }
  const names = listing.nameCount(token);
  if (PARTICLES.has(token)) {
    add('name.particle', 1);
    return;
  }
  if (!isGroup) {
    add('name.stop', STOP_WORDS.has(token.toLowerCase()));
    const word = bareWord(token);
    add('name.word', log(listing.wordCount(word)));
    add('name.ownWord', own.wordCount(word) > 0);
    add('name.form', log(listing.formCount(word)));
    add('name.ownForm', own.formCount(word) > 0);
    add('name.lower', /^\p{Ll}/u.test(token));
    add('name.symbol', /[^\p{L}\p{M}.'’‐‑`\\{}"^~=-]/u.test(token) || /[?!:;]/.test(token));
    add('name.digit', /\d/.test(token));
    add('name.upper', /^\p{Lu}{2,}$/u.test(token));
  }
  add('name.known', names > 0);
  add('name.knownLog', log(names));
  if (/\p{Lo}/u.test(token)) {
    add('name.otherScript', 1);
    return;
  }
  const shape = nameShape(token);
  add('name.shape', shape);
  if (names === 0 && listing.wordCount(token) === 0) add('name.shapeUnknown', shape);
  const camel = camelPrefix(token);
  if (camel !== undefined) add(CAMEL_PREFIXES.has(camel) ? 'name.camelPrefix' : 'name.camel', 1);
}

function measureEnd({ title, authors }: Candidate, { listing, own }: Evidence, add: Add): void {
  const end = title.slice(title.lastIndexOf(' ') + 1);
  const before = title.at(-1) ?? '';
  const first = authors[0]?.split(' ')[0] ?? '';
  const word = bareWord(end);
  const part = word.slice(word.lastIndexOf('-') + 1);
  const words = Math.max(listing.wordCount(word), listing.wordCount(part));
  const forms = Math.max(listing.formCount(word), listing.formCount(part));
  add('end.word', log(words));
  add('end.ownWord', own.wordCount(word) + own.wordCount(part) > 0);
  add('end.form', log(forms));
  add('end.ownForm', own.formCount(word) + own.formCount(part) > 0);
  const isUnknown = words === 0 && forms === 0 && /\p{L}{2}/u.test(word);
  add('end.unknown', isUnknown && !/^\p{Lu}+$/u.test(word));
  add('end.unknownUpper', isUnknown && /^\p{Lu}+$/u.test(word));
  add('end.stop', STOP_WORDS.has(end.toLowerCase()) && end.length > 1);
  add('end.name', log(listing.nameCount(word)));
  if (/^\p{L}\p{Ll}+$/u.test(part)) add('end.shape', nameShape(part));
  add('end.oneLetter', /^\p{Lu}$/u.test(part));
  add('end.digit', /\d/.test(before));
  add('end.close', /[)\]}]/.test(before));
  add('end.mark', /[?!”"]/.test(before));
  add('end.period', before === '.');
  add('end.initial', isInitial(end));
  add('end.dollar', before === '$');
  add('end.upper', /\p{Lu}{2}$/u.test(end));
  add('end.plural', /\p{Lu}s$/u.test(end));
  add('end.mixed', /\p{Ll}\p{Lu}$/u.test(end));
  add('end.roman', /^[IVX]{1,5}$/.test(end));
  add('end.otherScript', /\p{Lo}$/u.test(end));
  add('end.apostrophe', /['’`]/.test(before));
  add('end.hyphen', part === '');
  const glued = bareWord(end + first);
  const tail = bareWord(glued.slice(glued.lastIndexOf('-') + 1));
  add('glue.form', log(Math.max(listing.formCount(glued), listing.formCount(tail))));
  add('glue.ownForm', own.formCount(glued) + own.formCount(tail) > 0);
  add('glue.word', log(Math.max(listing.wordCount(glued))));
  add('glue.name', listing.nameCount(glued) > 0);
  add('glue.prefix', CAMEL_PREFIXES.has(end));
  add('glue.sameScript', /\p{Lo}$/u.test(end) && /^\p{Lo}/u.test(first));
}

function measureTitle({ title }: Candidate, add: Add): void {
  const words = title.split(' ').length;
  if (words <= 3) add(words === 1 ? 'title.one' : words === 2 ? 'title.two' : 'title.three', 1);
  add('title.unbalanced', !isBalanced(title));
  add('title.empty', !/\p{L}{2}/u.test(title));
}

/** @example isInitial('J.-P.') // true */
function isInitial(token: string): boolean {
  return /^-?(?:\p{Lu}\p{Ll}?\.-?)+$/u.test(token);
}

/** What stands before the first capital inside a word: `Mc` of `McDonald`. */
function camelPrefix(token: string): string | undefined {
  return /^(\p{L}*?[\p{Ll}'’])\p{Lu}/u.exec(token)?.[1];
}

function isBalanced(text: string): boolean {
  const count = (character: string): number => text.split(character).length - 1;
  const dollars = text.replaceAll('\\$', '').split('$').length - 1;
  return (
    count('(') === count(')') &&
    count('[') === count(']') &&
    count('{') === count('}') &&
    dollars % 2 === 0
  );
}
