/** A version of a paper in a line: what it is and where it came out, as lists and pages say it. */
import { fullNames } from './author.ts';
import { KINDS } from './kinds.ts';
import type { Version } from './paper.ts';
import type { PersonName } from './person-name.ts';

/**
 * What it is, where it came out; undefined where nothing but its date is known.
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
  const place = event === undefined ? undefined : variables['event-place'];
  return join([kind, edition, variables.version, venue, event, place, publisher]);
}

/**
 * Where in it: volume, pages and so on.
 * @example publicationDetails(article) // 'volume 58(8), pages 1670–1698'
 */
export function publicationDetails({ type, variables }: Version): string | undefined {
  const { volume, issue, page, number } = variables;
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
    page &&
      (/\D/.test(page) || !isPeriodical ? `pages ${page.replace('-', '–')}` : `article ${page}`),
    KINDS[type].container === undefined || number === undefined ? undefined : `article ${number}`,
    variables['number-of-pages'] && `${variables['number-of-pages']} pages`,
  ]);
}

function editionOf(edition: string): string {
  return /^\d+$/.test(edition) ? `edition ${edition}` : edition;
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
