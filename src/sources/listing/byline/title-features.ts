/** How well the left part of a candidate reads as a title that ends here. */
import type { Candidate } from './candidates.ts';
import { growth, type Add, type Evidence } from './evidence.ts';
import { bareWord } from './knowledge.ts';
import { nameShape } from './name-shape.ts';
import { CAMEL_PREFIXES, STOP_WORDS } from './name-words.ts';
import { isBalanced, isInitial } from './token-shape.ts';

/** Endings of a title by their letters. */
const ENDINGS = [
  { feature: 'end.digit', pattern: /\d$/ },
  { feature: 'end.close', pattern: /[)\]}]$/ },
  { feature: 'end.mark', pattern: /[?!”"]$/ },
  { feature: 'end.dollar', pattern: /\$$/ },
  { feature: 'end.upper', pattern: /\p{Lu}{2}$/u },
  { feature: 'end.plural', pattern: /\p{Lu}s$/u },
  { feature: 'end.mixed', pattern: /\p{Ll}\p{Lu}+$/u },
  { feature: 'end.otherScript', pattern: /\p{Lo}$/u },
  { feature: 'end.apostrophe', pattern: /['’`]$/ },
  { feature: 'end.hyphen', pattern: /[^-\s]-$/ },
  { feature: 'end.dash', pattern: /[–—]$|--$|^-$/ },
] as const;

/** A dash that closes a pair: `—A Look at Deep Water—`. */
const DASH_PAIR = /(?:—[^—]+—|–[^–]+–|-{2,3}[^-][^—]*--| -[^-]+ -)$/;

/** Limits the cost of a long line. */
const LONGEST_WORD = 80;
const LONGEST_TITLE = 2000;

/** Measures the title and its last word. */
export function measureTitle({ title, authors }: Candidate, evidence: Evidence, add: Add): void {
  const end = title.slice(Math.max(title.lastIndexOf(' ') + 1, title.length - LONGEST_WORD));
  const [first = ''] = authors[0]?.split(' ') ?? [];
  for (const { feature, pattern } of ENDINGS) add(feature, pattern.test(end));
  add('end.stop', end.length > 1 && STOP_WORDS.has(end.toLowerCase()));
  add('end.initial', isInitial(end));
  add('end.dashPair', DASH_PAIR.test(title.slice(-LONGEST_TITLE)));
  measureLastWord(bareWord(end), evidence, add);
  measureGlued(end, first, evidence, add);
  add('title.one', !title.includes(' '));
  add('title.unbalanced', !isBalanced(title.slice(-LONGEST_TITLE)));
  add('title.empty', !/\p{L}{2}/u.test(title));
}

/** Whether the listing knows the last word, or its part after a hyphen. */
function measureLastWord(word: string, { listing, ofThisRecord }: Evidence, add: Add): void {
  const part = word.slice(word.lastIndexOf('-') + 1);
  const words = Math.max(listing.wordCount(word), listing.wordCount(part));
  const forms = Math.max(listing.formCount(word), listing.formCount(part));
  const isUpper = /^\p{Lu}+$/u.test(word);
  const isUnknown = words === 0 && forms === 0 && /\p{L}{2}/u.test(word);
  const inner = /\p{L}(\p{Lu}\p{Ll}{2,})$/u.exec(part)?.[1];
  add('end.ownWord', ofThisRecord.wordCount(word) + ofThisRecord.wordCount(part) > 0);
  add('end.form', growth(forms));
  add('end.ownForm', ofThisRecord.formCount(word) + ofThisRecord.formCount(part) > 0);
  add('end.unknown', isUnknown && !isUpper);
  add('end.unknownUpper', isUnknown && isUpper);
  add('end.oneLetter', /^\p{Lu}$/u.test(part));
  if (inner !== undefined && forms === 0) {
    add('end.inner', 1);
    add('end.innerShape', nameShape(inner));
    add('end.innerName', listing.nameCount(inner) > 0);
    add('end.innerWord', listing.wordCount(part.slice(0, -inner.length)) > 0);
  }
  if (/^\p{L}\p{Ll}+$/u.test(part)) add('end.shape', nameShape(part));
}

/** Whether the boundary would cut a known word or name. */
function measureGlued(
  end: string,
  first: string,
  { listing, ofThisRecord }: Evidence,
  add: Add,
): void {
  const glued = bareWord(end + first);
  const tail = bareWord(glued.slice(glued.lastIndexOf('-') + 1));
  add('glue.form', growth(Math.max(listing.formCount(glued), listing.formCount(tail))));
  add('glue.ownForm', ofThisRecord.formCount(glued) + ofThisRecord.formCount(tail) > 0);
  add('glue.word', growth(listing.wordCount(glued)));
  add('glue.name', listing.nameCount(glued) > 0);
  add('glue.prefix', CAMEL_PREFIXES.has(end));
  add('glue.otherScript', /\p{Lo}$/u.test(end) && /^\p{Lo}/u.test(first));
}
