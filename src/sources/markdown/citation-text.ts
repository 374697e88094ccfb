/** A citation in a sentence, as in academicpages, with the names before the year or the title. */
import { decodeHTML } from 'entities';
import { readNames } from '../bibtex/names.ts';
import type { SettledNames } from '../settled-names.ts';
import { findDoi } from '../identifiers.ts';

/** Pages after a volume and issue, if there are any: `, 3-9`, `:pp. 3–9`. */
export const PAGES = String.raw`(?:[,:] ?(?:pp?\. ?)?(?<page>\w?\d+(?: ?[-–] ?\w?\d+)?))?`;

/** Numbers after the name of the journal: `1(1), 3-9`, and in medicine `2021 May 3;1(1):3-9`. */
const NUMBERS = new RegExp(
  String.raw`^\W*(?:(?:19|20)\d{2}[\w ]{0,12};\s?)?(?<volume>\d{1,4}) ?(?:\((?<issue>[^()]{1,12})\))?${PAGES}`,
);

/** Numbers with labels: `vol. 7, no. 2, pp. 11–19`, `12, no. 3 (2021): 101–119`. */
const LABELLED = {
  volume: /\bvol(?:ume|\.)? ?(?<text>\w{1,6})\b/i,
  issue: /\b(?:no\.|issue|number) ?(?<text>\w[\w/-]{0,8})/i,
  page: /(?:\bpp?\. ?|\(\d{4}\): ?)(?<text>\w*\d(?: ?[-–—] ?\w*\d)?\d*)/i,
} as const;

export interface CitationText extends SettledNames {
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly page?: string | undefined;
  readonly doi?: string | undefined;
  /** If the sentence says it. */
  readonly genre?: string | undefined;
}

/**
 * @example readCitationText('Osei, A., &amp; Lind, B. (2024). "Rain." <i>Roofs</i>. 1(1).', 'Rain', 'Roofs').names
 * // [{ family: 'Osei', given: 'A.' }, { family: 'Lind', given: 'B.' }]
 */
export function readCitationText(
  citation: string,
  title: string | undefined,
  venue: string | undefined,
): CitationText {
  const text = decodeHTML(citation.replaceAll(/<[^<>]*>/g, ''))
    .replaceAll(/\s+/g, ' ')
    .trim();
  const ends = [text.search(/\(\s*\d{4}|[“"‘]|\b(?:19|20)\d{2}\b/), placeOf(text, title)];
  const end = Math.min(...ends.filter((at) => at >= 0), text.length);
  const listed = end === text.length ? '' : text.slice(0, end).replace(/[\s,;:(]+$/, '');
  // A full stop after an initial is part of the name.
  const isOnlyStop = listed.indexOf('.') === listed.length - 1 && !/,\s*\p{Lu}\.$/u.test(listed);
  const isSentence = /\p{Ll}\.$/u.test(listed) || isOnlyStop;
  const names = readNames(isSentence ? listed.replace(/\.$/, '') : listed);
  const at = placeOf(text, venue);
  const afterVenue = venue === undefined || at < 0 ? '' : text.slice(at + venue.length);
  const numbers = NUMBERS.exec(afterVenue)?.groups ?? {};
  const isYear = /^(?:19|20)\d{2}$/.test(numbers['volume'] ?? '');
  const rest = text.slice(Math.max(0, placeOf(text, title)) + (title?.length ?? 0));
  const [volume, issue, page] = (['volume', 'issue', 'page'] as const).map(
    (name) => (isYear ? undefined : numbers[name]) ?? LABELLED[name].exec(rest)?.groups?.['text'],
  );
  return {
    ...names,
    volume,
    issue,
    page,
    doi: findDoi(rest),
    genre: /\b(?:ph\.? ?d\.?|doctoral|master[’']?s|bachelor[’']?s) (?:thesis|dissertation)\b/i.exec(
      rest,
    )?.[0],
  };
}

function placeOf(text: string, words: string | undefined): number {
  return words === undefined || words === '' ? -1 : text.toLowerCase().indexOf(words.toLowerCase());
}
