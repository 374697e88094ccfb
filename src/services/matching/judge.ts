/**
 * Whether a record is the paper: certain, likely or unlike. A wrong fact is worse than a missing one, so certain needs
 * title and authors; the first hit of a search proves nothing. Thresholds are of CrossRef's reference-matching
 * evaluation (validation of author and year raises F1 from 0.61 to 0.85) and of the checks of bibtexupdater.
 */
import { toPersonName } from '../../domain/name.ts';
import { authorLikeness, authorShare } from './authors.ts';
import type { Hit, Sought } from './sought.ts';
import { hasMoreGuards, isTelling, titleLikeness, titleShare } from './titles.ts';

export type Verdict = 'certain' | 'likely' | 'unlike';

/** Years that a record may lie before and after the paper: a preprint is printed later, a printed paper posted later. */
const EARLIEST = -2;
const LATEST = 5;

/** Share of the authors from which a paper with another title is the one that its preprint names by DOI. */
const LINKED_SHARE = 0.8;
/** Share of the words of a title from which an id that somebody gave is taken for right. */
const GIVEN_SHARE = 0.6;

/** Authors in order that tell a paper with a short title, printed in the same year. */
const SEVERAL = 2;

export function judge(sought: Sought, hit: Hit): Verdict {
  const title = titleLikeness(sought.title, hit.title);
  if (title === 'other') return 'unlike';
  const names = hit.authors.map(toPersonName);
  const authors = authorLikeness(sought, names, hit.isWhole);
  if (authors === 'none') return 'unlike';
  if (title === 'near' || authors === 'some' || authors === 'mixed') {
    return authors === 'some' && title !== 'same' ? 'unlike' : 'likely';
  }
  if (!isInTime(sought, hit)) return 'likely';
  if (title === 'spelled') return sought.authors.length > 1 ? 'certain' : 'likely';
  if (isTelling(sought.title)) return 'certain';
  const isOfSeveral = sought.authors.length >= SEVERAL && authors !== 'sorted';
  return isOfSeveral && sought.year === hit.year ? 'certain' : 'likely';
}

/** The same of a record that the paper's own preprint names by its DOI: print may have changed the title. */
export function judgeLinked(sought: Sought, hit: Hit): Verdict {
  if (hasMoreGuards(hit.title, sought.title)) return 'unlike';
  const share = authorShare(sought.authors, hit.authors.map(toPersonName));
  if (share >= LINKED_SHARE && isInTime(sought, hit)) return 'certain';
  const verdict = judge(sought, hit);
  return verdict === 'unlike' && share >= LINKED_SHARE ? 'likely' : verdict;
}

/** Whether an id that the maintainer gave is of this paper: only what looks like another one is refused. */
export function isGiven(sought: Sought, hit: Hit): boolean {
  if (titleShare(sought.title, hit.title) >= GIVEN_SHARE) return true;
  const [first] = hit.authors;
  return (
    first !== undefined &&
    authorLikeness({ authors: sought.authors.slice(0, 1), truncated: false }, [
      toPersonName(first),
    ]) === 'same'
  );
}

function isInTime(sought: Sought, hit: Hit): boolean {
  if (sought.year === undefined || hit.year === undefined) return true;
  const years = hit.year - sought.year;
  return years >= EARLIEST && years <= LATEST;
}
