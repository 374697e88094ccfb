/** A version of a paper on one line: what it is and where it was published, as shown on pages and in lists. */
import { fullNames } from './author.ts';
import { KINDS } from './kinds.ts';
import type { Version } from './paper.ts';
import type { PersonName } from './person-name.ts';

/**
 * What it is and where it was published; undefined if only its date is known.
 * @example publicationLine(thesis) // 'PhD thesis, University of Rain'
 * @example publicationLine(chapter) // 'In: The Rain Book, edited by Bo Lind. Rain Press'
 */
export function publicationLine(version: Version): string | undefined {
  const { type, variables, editors } = version;
  const { label, container } = KINDS[type];
  const { publisher, genre, number, 'container-title': venue, 'event-title': event } = variables;
  if (type === 'article') return join([venue ?? publisher]);
  if (container === 'book' && venue !== undefined) {
    const edited = editors.length > 0 ? `, edited by ${inWords(editors)}` : '';
    return [`In: ${venue}${edited}`, ...(publisher === undefined ? [] : [publisher])].join('. ');
  }
  if (container !== undefined && venue !== undefined) return venue;
  const kind = [genre ?? label, number].filter((part) => part !== undefined).join(' ');
  const edition = variables.edition === undefined ? undefined : editionOf(variables.edition);
  const isGiven = event !== undefined || type === 'speech';
  const place = isGiven ? variables['event-place'] : undefined;
  const release = variables.version === undefined ? undefined : versionOf(variables.version);
  return join([kind, edition, release, venue, event, place, publisher]);
}

/**
 * Volume, pages and so on, and what else helps to find a book.
 * @example publicationDetails(article) // 'volume 58(8), pages 1670–1698'
 */
export function publicationDetails(version: Version): string | undefined {
  const { type, variables, translators } = version;
  const { volume, issue, page, number, 'original-title': original } = variables;
  const isPeriodical = KINDS[type].container === 'journal';
  const series = [variables['collection-title'], variables['collection-number']];
  const isInSeries = series[0] !== undefined && series[1] === undefined && !isPeriodical;
  return join([
    isInSeries
      ? join([[series[0], volume].filter(Boolean).join(' ')])
      : series.filter(Boolean).join(' ') || undefined,
    isInSeries || volume === undefined
      ? issue && `issue ${issue}`
      : `volume ${volume}${issue === undefined ? '' : `(${issue})`}`,
    variables['chapter-number'] && `chapter ${variables['chapter-number']}`,
    page && pagesOf(page, type === 'article-journal'),
    KINDS[type].container === undefined || number === undefined ? undefined : `article ${number}`,
    KINDS[type].container === undefined ? variables.ISBN && `ISBN ${variables.ISBN}` : undefined,
    variables['number-of-pages'] && `${variables['number-of-pages']} pages`,
    translators.length > 0 ? `translated by ${inWords(translators)}` : undefined,
    original && `original title: ${original}`,
  ]);
}

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const;

function editionOf(edition: string): string {
  if (/^\d+$/.test(edition))
    return `${edition}${ENDINGS[ORDINALS.select(Number(edition))]} edition`;
  return /\b(?:ed|aufl)/i.test(edition) ? edition : `${edition} edition`;
}

function versionOf(version: string): string {
  return /^\d/.test(version) ? `version ${version}` : version;
}

/** In a journal, a single number is that of the article. */
function pagesOf(page: string, isJournal: boolean): string {
  if (/[-–,]/.test(page)) return `pages ${page.replace('-', '–')}`;
  return isJournal && !/\D/.test(page) ? `article ${page}` : `page ${page}`;
}

function inWords(names: readonly PersonName[]): string {
  const all = fullNames(names);
  return all.length < 3
    ? all.join(' and ')
    : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}

function join(parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter((part) => part !== undefined && part !== '').join(', ') || undefined;
}
