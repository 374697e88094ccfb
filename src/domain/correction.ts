/** Applies the corrections of an overlay: replaces text of a title or abstract that the listing damaged. */
import type { Correction } from './overlay.ts';
import { problem, type Place, type Problem } from './problem.ts';

/** Markdown, as in the entry. */
export interface Texts {
  readonly title: string;
  readonly abstract: string;
}

/** A correction whose text does not occur exactly once is reported and not applied: the listing may have been fixed. */
export function applyCorrections(
  texts: Texts,
  corrections: readonly Correction[],
  place: Place,
): { texts: Texts; problems: readonly Problem[] } {
  const corrected = { ...texts };
  const problems: Problem[] = [];
  for (const correction of corrections) {
    const { in: where, find, replace } = correction;
    const text = corrected[where];
    const count = text.split(find).length - 1;
    if (isFixed(text, correction)) problems.push(needless(correction, place));
    else if (count === 1) corrected[where] = text.replace(find, () => replace);
    else problems.push(misplaced(correction, count, place));
  }
  return { texts: corrected, problems };
}

/** Whether the listing has the right text, and the wrong text only as part of it. */
function isFixed(text: string, { find, replace }: Correction): boolean {
  if (replace === '' || !text.includes(replace)) return false;
  return !text.replaceAll(replace, '\n').includes(find);
}

function needless({ find, replace, in: where }: Correction, place: Place): Problem {
  const message = `The listing itself now has “${replace}” in the ${where}, so the correction of “${find}” is not needed.`;
  const hint = 'Remove the correction.';
  return problem('correction-needless', place, message, hint);
}

function misplaced({ find, in: where }: Correction, count: number, place: Place): Problem {
  const times = count === 0 ? 'does not occur' : `occurs ${String(count)} times`;
  return problem(
    'correction-misplaced',
    place,
    `The correction of “${find}” cannot be applied: the text ${times} in the ${where}.`,
    count === 0
      ? 'Remove the correction if the listing has been fixed, or copy the text from content/papers again.'
      : 'Include more of the surrounding text, so that it occurs once.',
  );
}
