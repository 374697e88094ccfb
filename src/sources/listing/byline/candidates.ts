/**
 * Every place in a byline where the title could end and the authors begin. A joint has no space on either
 * side; what follows it starts like a name.
 */
import { AUTHORS_SHOWN, splitAuthors, type BylineParts } from '../byline.ts';
import { PARTICLES } from './name-words.ts';

export interface Candidate {
  /** Index in the core of the first author's first character. */
  readonly joint: number;
  readonly title: string;
  readonly authors: readonly string[];
  /** Whether a copied listing shows so many authors: three before `et al.`, at most three without. */
  readonly isUsualCount: boolean;
  /** Whether an “and” stands before the last author. */
  readonly hasAnd: boolean;
}

/** A bound that keeps a line of any length cheap: about a hundred authors. */
const LONGEST_AUTHORS = 2000;
const LONGEST_NAME = 150;

/** A name can start with a capital, a letter of a script without case, or an accent in TeX. */
const CASED_START = /^(?:[\p{Lu}\p{Lt}\p{Lo}]|\{?\\(?:["'`^~=.]|[A-Za-z]{1,2}(?![A-Za-z])))/u;
/** What no title ends with, nor a name starts after; a comma can be TeX's thin space. */
const NO_END = /[\s;:‐‑([{\\/&=^_<~@]$|(?<!\\),$|\\["'`^~=.]$|(?:^|\P{L})[DLNOdl]['’]$/u;
/** A hyphen joins, except as the charge of a particle (`e+e-`, `W^-`) or as a dash (` -`, `---`). */
const JOINING_HYPHEN = /(?<!\+\s?\S|[-+)\]}^\d\s])-$/u;
/** The end of a TeX command that can be a whole one: `\alpha`, `\Gamma`, `\AA`, not the `\A` of `\AA`. */
const COMMAND_CUT = /\\(?!(?:[a-z]+|[A-Z][a-z]+|AA|AE|OE|[LOPS])$)[A-Za-z]+$/;
const LONGEST_COMMAND = 20;
const LOWER_START = /^(?:d['’]|al-|the |l['’])\p{Lu}/u;

/**
 * Candidates in order of place.
 *
 * @example findCandidates({ core: 'Use of LLMsAna Gomez, Bo Li', truncated: false, affiliations: [] })
 * // titles 'Use of L' (author 'LMsAna Gomez'), 'Use of LL', 'Use of LLMs'
 */
export function findCandidates({ core, truncated }: BylineParts): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let joint = Math.max(core.length - LONGEST_AUTHORS, 1); joint < core.length; joint += 1) {
    const comma = core.indexOf(', ', joint);
    const isNear = (comma < 0 ? core.length : comma) - joint <= LONGEST_NAME;
    if (!isNear || !isJoint(core, joint)) continue;
    const text = core.slice(joint);
    const authors = splitAuthors(text);
    const isUsualCount = truncated
      ? authors.length === AUTHORS_SHOWN
      : authors.length <= AUTHORS_SHOWN;
    candidates.push({
      joint,
      title: core.slice(0, joint),
      authors,
      isUsualCount,
      hasAnd: / (?:and|&) /.test(text),
    });
  }
  return candidates;
}

function isJoint(core: string, joint: number): boolean {
  const end = core.slice(Math.max(0, joint - LONGEST_COMMAND), joint);
  if (NO_END.test(end) || JOINING_HYPHEN.test(end) || COMMAND_CUT.test(end)) return false;
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
