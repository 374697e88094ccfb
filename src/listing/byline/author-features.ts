/** How well the right part of a candidate reads as names. */
import { GROUP_ENDINGS } from '../../domain/name-parts.ts';
import type { Candidate } from './candidates.ts';
import { growth, type Add, type Evidence } from './features.ts';
import { bareWord } from './knowledge.ts';
import { nameShape } from './name-shape.ts';
import { CAMEL_PREFIXES, GROUP_NAMES, PARTICLES, STOP_WORDS } from './name-words.ts';
import {
  camelParts,
  hasInnerJoint,
  hasUpperRun,
  isBalanced,
  isBareInitial,
  isElided,
  isInitial,
  isKoreanPair,
  startsLower,
} from './token-shape.ts';

const AUTHOR_COUNTS = ['authors.one', 'authors.two', 'authors.three'] as const;
const TOKEN_COUNTS = ['author.one', 'author.two', 'author.three', 'author.four'] as const;

/** Adds what the authors of a candidate say for or against it. */
export function measureAuthors({ authors, title }: Candidate, evidence: Evidence, add: Add): void {
  add(AUTHOR_COUNTS[authors.length - 1] ?? 'authors.three', 1);
  for (const author of authors) measureAuthor(author, evidence, add);
  const [first = '', ...others] = authors;
  measureFirst(first, title, evidence, add);
  measureStyle(first, others, add);
}

function measureAuthor(author: string, evidence: Evidence, add: Add): void {
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
  const known = listing.fullNameCount(author);
  add('author.known', known > 0);
  add('author.knownLog', growth(known));
  add('author.family', listing.familyCount(last) > 0);
  add('author.given', tokens.length > 1 && listing.givenCount(tokens[0] ?? '') > 0);
}

function measureGroup(tokens: readonly string[], { own, listing }: Evidence, add: Add): void {
  const hasArticle = /^[Tt]he$/.test(tokens[0] ?? '');
  const name = tokens[hasArticle ? 1 : 0] ?? '';
  add('author.group', 1);
  add('group.article', hasArticle);
  add('group.ownForm', own.formCount(name) > 0);
  add('group.known', GROUP_NAMES.has(name) || listing.nameCount(name) > 0);
}

function measureToken(token: string, isGroup: boolean, evidence: Evidence, add: Add): void {
  const { listing } = evidence;
  add('name.count', 1);
  if (isInitial(token)) add('name.initial', 1);
  else if (isBareInitial(token)) add('name.bareInitial', 1);
  else if (PARTICLES.has(token)) add('name.particle', 1);
  else {
    if (!isGroup) measureAsWord(token, evidence, add);
    const names = listing.nameCount(token);
    add('name.known', names > 0);
    add('name.knownLog', growth(names));
    if (/\p{Lo}/u.test(token)) add('name.otherScript', 1);
    else if (!isGroup) measureSpelling(token, names === 0 && listing.wordCount(token) === 0, add);
  }
}

/** What speaks against a token of a name: that it is a word. */
function measureAsWord(token: string, { listing, own }: Evidence, add: Add): void {
  const word = bareWord(token);
  add('name.stop', STOP_WORDS.has(token.toLowerCase()));
  add('name.word', growth(listing.wordCount(word)));
  add('name.ownWord', own.wordCount(word) > 0);
  add('name.form', growth(listing.formCount(word)));
  add('name.ownForm', own.formCount(word) > 0);
  add('name.lower', startsLower(token) && !isElided(token));
  add('name.symbol', /[^\p{L}\p{M}.'’‐‑`\\{}"^~=-]/u.test(token));
  add('name.digit', /\d/.test(token));
  add('name.upper', /^\p{Lu}{2,}$/u.test(token));
}

function measureSpelling(token: string, isUnknown: boolean, add: Add): void {
  const shape = nameShape(token);
  add('name.shape', shape);
  if (isUnknown) add('name.shapeUnknown', shape);
  add('name.upperRun', hasUpperRun(token));
  add('name.joint', hasInnerJoint(token));
  const camel = camelParts(token);
  if (camel === undefined) return;
  if (CAMEL_PREFIXES.has(camel.before)) add('name.camelPrefix', 1);
  else if (isKoreanPair(camel)) add('name.koreanPair', 1);
  else add('name.camelShape', nameShape(camel.before) + nameShape(camel.after));
}

function measureFirst(author: string, title: string, { listing }: Evidence, add: Add): void {
  const [first = ''] = author.split(' ');
  const before = title.at(-1) ?? '';
  const isAfterUpper = /\p{Lu}/u.test(before);
  add('first.unknown', listing.nameCount(first) === 0 && /^\p{L}{2}/u.test(first));
  add('first.given', growth(listing.givenCount(first)));
  add('first.initialAfterUpper', isAfterUpper && isInitial(first));
  add('first.upperAfterUpper', isAfterUpper && /^\p{Lu}/u.test(first) && !isInitial(first));
  add('first.upperAfterLower', /\p{Ll}/u.test(before) && /^\p{Lu}/u.test(first));
  add('first.oneLetter', isBareInitial(first));
  const isParticle = PARTICLES.has(first) || isElided(first);
  add('first.particle', isParticle);
  add('first.lower', startsLower(first) && !isParticle);
  add('first.tex', /^[{\\]/.test(first));
  if (/^\p{Lu}\p{L}/u.test(first)) add('first.shape', nameShape(first));
}

/** Whether the authors of one paper are printed alike: all with initials, or none. */
function measureStyle(first: string, others: readonly string[], add: Add): void {
  if (others.length === 0) return;
  const hasInitial = (author: string): boolean => isInitial(author.split(' ')[0] ?? '');
  const alike = others.filter((other) => hasInitial(other) === hasInitial(first)).length;
  add('style.alike', alike === others.length);
  add('style.unlike', alike === 0);
}
