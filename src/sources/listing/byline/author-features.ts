/** How well the right part of a candidate reads as a list of names. */
import { GROUP_ENDINGS } from '../../../domain/name-parts.ts';
import type { Candidate } from './candidates.ts';
import { growth, type Add, type Evidence } from './evidence.ts';
import { bareWord } from './knowledge.ts';
import { nameShape } from './name-shape.ts';
import {
  CAMEL_PREFIXES,
  CHINESE_FAMILY_NAMES,
  GROUP_NAMES,
  PARTICLES,
  STOP_WORDS,
} from './name-words.ts';
import {
  camelParts,
  hasInnerBoundary,
  hasUpperRun,
  isBalanced,
  isBareInitial,
  isElided,
  isInitial,
  isKoreanPair,
  startsLower,
} from './token-shape.ts';

/** `"Bo"` and `(Bo)` between names. */
const NICKNAME = /^(?:"[^"]+"|“[^”]+”|\(\p{L}+\))$/u;
const TOKEN_COUNTS = ['author.one', 'author.two', 'author.three', 'author.four'] as const;

/** Measures the list of authors as a whole. */
export function measureAuthors(candidate: Candidate, evidence: Evidence, add: Add): void {
  const { authors, title, isUsualCount, hasAnd } = candidate;
  const { listing, ofThisRecord } = evidence;
  add(
    'authors.unusual',
    !isUsualCount && !listing.hasUnusualCounts && !ofThisRecord.hasUnusualCounts,
  );
  add('authors.and', hasAnd);
  const [first = '', ...others] = authors;
  measureFirst(first, title, add);
  measureStyle(first, others, add);
}

/** Measures one author, whoever else is in the list. */
export function measureAuthor(author: string, evidence: Evidence, add: Add): void {
  const { listing } = evidence;
  const tokens = author.split(' ');
  const last = tokens.at(-1) ?? '';
  const isGroup = GROUP_ENDINGS.has(last.toLowerCase());
  for (const token of tokens) measureToken(token, isGroup, evidence, add);
  if (isGroup) measureGroup(tokens, evidence, add);
  else add(TOKEN_COUNTS[tokens.length - 1] ?? 'author.many', Math.max(1, tokens.length - 4));
  add('author.endsInitial', tokens.length > 1 && isInitial(last));
  add('author.endsParticle', PARTICLES.has(last));
  add(
    'author.onlyInitials',
    tokens.every((token) => isInitial(token) || isBareInitial(token)),
  );
  add('author.unbalanced', !isBalanced(author));
  add('author.known', listing.fullNameCount(author) > 0);
}

function measureGroup(
  tokens: readonly string[],
  { ofThisRecord, listing }: Evidence,
  add: Add,
): void {
  const hasArticle = /^[Tt]he$/.test(tokens[0] ?? '');
  const name = tokens[hasArticle ? 1 : 0] ?? '';
  add('author.group', 1);
  add('group.article', hasArticle);
  add('group.ownForm', ofThisRecord.formCount(name) > 0);
  add('group.known', GROUP_NAMES.has(name) || listing.nameCount(name) > 0);
}

function measureToken(token: string, isGroup: boolean, evidence: Evidence, add: Add): void {
  add('name.count', 1);
  if (NICKNAME.test(token)) add('name.nickname', 1);
  else if (isInitial(token)) add('name.initial', 1);
  else if (PARTICLES.has(token)) add('name.particle', 1);
  else if (!isBareInitial(token)) {
    if (!isGroup) measureAsWord(token, evidence, add);
    if (/^\p{Script=Han}+$/u.test(token)) {
      const isUsual = token.length < 4 && CHINESE_FAMILY_NAMES.has(token.charAt(0));
      add(isUsual ? 'name.chinese' : 'name.unlikeChinese', 1);
    } else if (!isGroup && !/\p{Lo}/u.test(token)) measureSpelling(token, evidence, add);
  }
}

/** Evidence that a token is a word and not part of a name. */
function measureAsWord(token: string, { listing, ofThisRecord }: Evidence, add: Add): void {
  const word = bareWord(token);
  add('name.stop', STOP_WORDS.has(token.toLowerCase()));
  add('name.word', growth(listing.wordCount(word)));
  add('name.ownWord', ofThisRecord.wordCount(word) > 0);
  add('name.form', growth(listing.formCount(word)));
  add('name.ownForm', ofThisRecord.formCount(word) > 0);
  add('name.lower', startsLower(token) && !isElided(token));
  add('name.symbol', /[^\p{L}\p{M}.'’‐‑`\\{}"^~=-]/u.test(token));
  add('name.digit', /\d/.test(token));
  add('name.upper', /^\p{Lu}{2,}$/u.test(token));
}

function measureSpelling(token: string, { listing }: Evidence, add: Add): void {
  const shape = nameShape(token);
  const isUnknown = listing.nameCount(token) === 0 && listing.wordCount(token) === 0;
  add('name.shape', shape);
  if (isUnknown) add('name.shapeUnknown', shape);
  add('name.upperRun', hasUpperRun(token));
  add('name.boundary', hasInnerBoundary(token));
  const camel = camelParts(token);
  if (camel === undefined) return;
  if (CAMEL_PREFIXES.has(camel.before)) add('name.camelPrefix', 1);
  else if (isKoreanPair(camel)) add('name.koreanPair', 1);
  else {
    const shapes = [nameShape(camel.before), nameShape(camel.after)];
    add('name.camelBefore', shapes[0] ?? 0);
    add('name.camelAfter', shapes[1] ?? 0);
    add('name.camelWord', growth(listing.wordCount(camel.before)));
    add('name.camelName', listing.nameCount(camel.before) > 0);
  }
}

function measureFirst(author: string, title: string, add: Add): void {
  const [first = ''] = author.split(' ');
  const before = title.at(-1) ?? '';
  const isAfterUpper = /\p{Lu}/u.test(before);
  add('first.upperAfterUpper', isAfterUpper && /^\p{Lu}/u.test(first) && !isInitial(first));
  add('first.upperAfterLower', /\p{Ll}/u.test(before) && /^\p{Lu}/u.test(first));
  const isParticle = PARTICLES.has(first) || isElided(first);
  add('first.particle', isParticle);
  add('first.lower', startsLower(first) && !isParticle);
  add('first.tex', /^[{\\]/.test(first));
  if (/^\p{Lu}\p{L}/u.test(first)) add('first.shape', nameShape(first));
}

/** Whether all authors of a paper are printed with initials, or none. */
function measureStyle(first: string, others: readonly string[], add: Add): void {
  if (others.length === 0) return;
  const hasInitial = (author: string): boolean => isInitial(author.split(' ')[0] ?? '');
  const alike = others.filter((other) => hasInitial(other) === hasInitial(first)).length;
  add('style.alike', alike === others.length);
  add('style.unlike', alike === 0);
}
