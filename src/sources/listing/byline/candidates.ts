/**
 * Every place in a byline where the title could end and the authors begin. Such a boundary has no space on either side,
 * and what follows begins like a name.
 */
import { AUTHORS_SHOWN, splitAuthors, type BylineParts } from '../byline.ts';
import { PARTICLES } from './name-words.ts';

export interface Candidate {
  /** Index in the core of the first author's first character. */
  readonly boundary: number;
  readonly title: string;
  readonly authors: readonly string[];
  /** Whether a copied listing would show this many authors: three before `et al.`, or up to three. */
  readonly isUsualCount: boolean;
  /** Whether there is an “and” before the last author. */
  readonly hasAnd: boolean;
}

/** Limits the cost of a long line: about a hundred authors. */
const LONGEST_AUTHORS = 2000;
const LONGEST_NAME = 150;

/** A name can start with a capital, a letter of a script without case, or an accent in TeX. */
const CASED_START = /^(?:[\p{Lu}\p{Lt}\p{Lo}]|\{?\\(?:["'`^~=.]|[A-Za-z]{1,2}(?![A-Za-z])))/u;
/** Never the end of a title; but an escaped comma is TeX's thin space. */
const NO_END = /[\s;:‐‑([{\\/&=^_<~@]$|(?<!\\),$|\\["'`^~=.]$|(?:^|\P{L})[DLNOdl]['’]$/u;
/** A hyphen between two parts of a word, not a charge (`e+e-`, `W^-`) or a dash (` -`, `---`). */
const JOINING_HYPHEN = /(?<!\+\s?\S|[-+)\]}^\d\s])-$/u;
/** A TeX command that is cut off: the `\A` of `\AA`, but not `\alpha`, `\Gamma`, `\AA`. */
const COMMAND_CUT = /\\(?!(?:[a-z]+|[A-Z][a-z]+|AA|AE|OE|[LOPS])$)[A-Za-z]+$/;
const LONGEST_COMMAND = 20;
const LOWER_START = /^(?:d['’]|al-|the |l['’])\p{Lu}/u;

/**
 * Candidates from left to right.
 *
 * @example findCandidates({ core: 'Use of LLMsAna Gomez, Bo Li', truncated: false, affiliations: [] })
 * // titles 'Use of L' (author 'LMsAna Gomez'), 'Use of LL', 'Use of LLMs'
 */
export function findCandidates({ core, truncated }: BylineParts): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (
    let boundary = Math.max(core.length - LONGEST_AUTHORS, 1);
    boundary < core.length;
    boundary += 1
  ) {
    const comma = core.indexOf(', ', boundary);
    const isNear = (comma < 0 ? core.length : comma) - boundary <= LONGEST_NAME;
    if (!isNear || !isBoundary(core, boundary)) continue;
    const text = core.slice(boundary);
    const authors = splitAuthors(text);
    const isUsualCount = truncated
      ? authors.length === AUTHORS_SHOWN
      : authors.length <= AUTHORS_SHOWN;
    candidates.push({
      boundary,
      title: core.slice(0, boundary),
      authors,
      isUsualCount,
      hasAnd: / (?:and|&) /.test(text),
    });
  }
  return candidates;
}

function isBoundary(core: string, boundary: number): boolean {
  const end = core.slice(Math.max(0, boundary - LONGEST_COMMAND), boundary);
  if (NO_END.test(end) || JOINING_HYPHEN.test(end) || COMMAND_CUT.test(end)) return false;
  const rest = core.slice(boundary, boundary + 12);
  if (CASED_START.test(rest)) return true;
  return LOWER_START.test(rest) || startsWithParticle(rest) || isLowerAfterMark(core, boundary);
}

/** A name in lower case can begin after a punctuation mark. */
function isLowerAfterMark(core: string, boundary: number): boolean {
  return (
    /[?!.)"”]/.test(core.charAt(boundary - 1)) &&
    /^\p{Ll}{2}/u.test(core.slice(boundary, boundary + 2))
  );
}

function startsWithParticle(rest: string): boolean {
  const space = rest.indexOf(' ');
  return space > 1 && PARTICLES.has(rest.slice(0, space)) && /^ \p{L}/u.test(rest.slice(space));
}
