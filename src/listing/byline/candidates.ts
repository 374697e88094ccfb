/**
 * Every place in a byline where the title could end and the authors begin. A joint has no space on either
 * side; what follows it starts like a name.
 */
import { AUTHOR_COMMA, AUTHORS_SHOWN, splitAuthors, type BylineParts } from '../byline.ts';
import { PARTICLES } from './name-words.ts';

export interface Candidate {
  /** Index in the core of the first author's first character. */
  readonly joint: number;
  readonly title: string;
  readonly authors: readonly string[];
}

/** No three authors are printed longer; a bound keeps a line of any length cheap. */
const LONGEST_AUTHORS = 400;

/** A name can start with a capital, a letter of a script without case, or an accent in TeX. */
const CASED_START = /^(?:[\p{Lu}\p{Lt}\p{Lo}]|\{?\\(?:["'`^~=.]|[A-Za-z]{1,2}(?![A-Za-z])))/u;
/** What no title ends with, nor a name starts after. */
const NO_END = /[\s,;:‐‑–—([{\\/&=^_<~@]$|\\["'`^~=.]$|(?:^|\P{L})[DLNOdl]['’]$/u;
/** A hyphen joins, except as the charge of a particle: `e+e-`, `W^-`. */
const JOINING_HYPHEN = /(?<!\+\s?\S|[+)\]}^\d])-$/u;
const LOWER_START = /^(?:d['’]|al-|the |l['’])\p{Lu}/u;

/**
 * Candidates in order of place. With `et al.` exactly three authors are shown, so the joint lies between the
 * third and the second last comma; without, one to three authors are.
 *
 * @example findCandidates({ core: 'Use of LLMsAna Gomez, Bo Li', truncated: false, affiliations: [] })
 * // titles 'Use of L' (author 'LMsAna Gomez'), 'Use of LL', 'Use of LLMs'
 */
export function findCandidates({ core, truncated }: BylineParts): readonly Candidate[] {
  const commas = commaIndexes(core);
  const start = Math.max(commas.at(-AUTHORS_SHOWN) ?? 0, core.length - LONGEST_AUTHORS, 1);
  const end = truncated ? (commas.at(1 - AUTHORS_SHOWN) ?? 0) : core.length;
  if (truncated && commas.length < AUTHORS_SHOWN - 1) return [];
  const candidates: Candidate[] = [];
  for (let joint = start; joint < end; joint += 1) {
    if (!isJoint(core, joint)) continue;
    const title = core.slice(0, joint);
    candidates.push({ joint, title, authors: splitAuthors(core.slice(joint)) });
  }
  return candidates;
}

/** Indexes behind each comma that divides authors: not before `Jr.`. */
function commaIndexes(core: string): readonly number[] {
  return [...core.matchAll(AUTHOR_COMMA)].map(({ index }) => index + 2);
}

function isJoint(core: string, joint: number): boolean {
  const end = core.slice(Math.max(0, joint - 4), joint);
  if (NO_END.test(end) || JOINING_HYPHEN.test(end)) return false;
  const rest = core.slice(joint, joint + 12);
  if (CASED_START.test(rest)) return true;
  return LOWER_START.test(rest) || startsWithParticle(rest) || isLowerAfterMark(core, joint);
}

/** A lower-case name can be told where a title ends in a mark. */
function isLowerAfterMark(core: string, joint: number): boolean {
  return (
    /[?!.)"”]/.test(core.charAt(joint - 1)) && /^\p{Ll}{2}/u.test(core.slice(joint, joint + 2))
  );
}

function startsWithParticle(rest: string): boolean {
  const space = rest.indexOf(' ');
  return space > 1 && PARTICLES.has(rest.slice(0, space)) && /^ \p{L}/u.test(rest.slice(space));
}
