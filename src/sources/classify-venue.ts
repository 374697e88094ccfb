/** Decides whether a venue is that of a publication or of a preprint. */
import type { CslType } from '../domain/kinds.ts';
import type { LinkKindName } from '../domain/links.ts';
import type { Variable, Variables } from '../domain/publication.ts';
import { findArxivId } from './identifiers.ts';
import { readVenue, type Venue } from './venues.ts';

/** Types that count as preprints if they have no venue but an arXiv id. */
const UNPLACED: ReadonlySet<CslType> = new Set([
  'document',
  'manuscript',
  'webpage',
  'article-journal',
]);

/**
 * DOIs that only preprints have: of bioRxiv, whose publisher’s journals have letters there, Research Square, Preprints.org,
 * ChemRxiv, SSRN, the Open Science Framework and TechRxiv.
 */
const PREPRINT_DOI =
  /^10\.(?:1101\/\d|21203\/rs\.|20944\/preprints|26434\/chemrxiv|2139\/ssrn\.|31219\/|31223\/|3123[45]\/|36227\/techrxiv)/i;

/** As a source gives them; plain Unicode. */
export type GivenVariables = Readonly<Partial<Record<Variable, string | undefined>>>;

interface ClassifiedVenue {
  readonly type: CslType;
  readonly variables: Variables;
  readonly note: string | undefined;
  /** Variables that only repeat the arXiv id, say “arXiv”, repeat the venue or wait for a volume. */
  readonly redundant: readonly Variable[];
}

/** Variables that may only repeat the arXiv id or say “arXiv”, and those that may only repeat the venue. */
const MAY_REPEAT_ID: readonly Variable[] = ['page', 'number', 'volume', 'publisher'];
const MAY_REPEAT_VENUE: readonly Variable[] = ['collection-title', 'publisher', 'genre'];
const MAY_BE_MISSING: readonly Variable[] = ['volume', 'issue', 'page'];

/** Type, variables and note after the venue has been classified. */
export function classifyVenue(
  {
    type,
    variables: given,
    note,
  }: { type: CslType; variables: GivenVariables; note?: string | undefined },
  arxiv: string | undefined,
  doi: string | undefined,
): ClassifiedVenue {
  const venue = readVenue(given['container-title'] ?? '', arxiv !== undefined);
  const isInPreprint = given['container-title'] !== undefined && venue.isPreprint;
  const place = (given['container-title'] ?? given['event-title'])?.toLowerCase();
  const redundant = [
    ...MAY_REPEAT_ID.filter((name) => repeatsId(given[name], arxiv)),
    ...MAY_REPEAT_VENUE.filter((name) => place && given[name]?.toLowerCase() === place),
    ...MAY_BE_MISSING.filter((name) => isMissing(name, given, type)),
  ];
  const variables: Record<string, string> = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      if (value === undefined || redundant.some((each) => each === name)) return [];
      if (name === 'page') return [[name, value.replaceAll(/\s*[-–—−‐]+\s*/g, '-')]];
      if (name === 'edition') return [[name, editionOf(value)]];
      if (name === 'volume') return [[name, value.replace(VOLUME, '$<number>')]];
      return name === 'container-title' && isInPreprint ? [] : [[name, value]];
    }),
  );
  if (isInPreprint && venue.server !== undefined) variables['publisher'] ??= venue.server;
  // In RIS of bioRxiv, the number is the first page.
  const number = venue.number ?? (/^[\d.]+$/.test(given.page ?? '') ? given.page : undefined);
  if (isInPreprint && number !== undefined) {
    variables['number'] ??= number;
    if (variables['page'] === number) delete variables['page'];
  }
  const isUnplaced = variables['container-title'] === undefined && UNPLACED.has(type);
  const [variable, host] = isUnplaced ? serverOf(given) : [];
  const notes = [venue.rest];
  if (variable === 'genre' && host?.server !== undefined) {
    const isKnown = host.server === 'arXiv' && arxiv !== undefined;
    if (!isKnown) variables['publisher'] ??= host.server;
    // Another publisher must not take the server's place.
    if (isKnown || variables['publisher'] === host.server) {
      delete variables['genre'];
      if (host.number) variables['number'] ??= host.number;
      notes.push(host.rest);
    }
  }
  const isOnServer = isUnplaced && (arxiv !== undefined || PREPRINT_DOI.test(doi ?? ''));
  const isPreprint = isInPreprint || variable !== undefined || isOnServer;
  const noted = readVenue(note ?? '');
  const isIdOnly =
    arxiv !== undefined &&
    noted.isPreprint &&
    noted.server === undefined &&
    noted.rest === undefined;
  if (!isIdOnly) notes.unshift(note);
  const remarks = notes.filter((each) => each !== undefined);
  return {
    type: isPreprint && (isUnplaced || type === 'paper-conference') ? 'article' : type,
    variables,
    note: remarks.length > 0 ? remarks.join('; ') : undefined,
    redundant,
  };
}

/** Frontiers: `Volume 12 - 2021` */
const VOLUME = /^volume (?<number>\d+)(?: - \d{4})?$/i;

/**
 * What publishers write before an article is in a volume: Wiley and Emerald, with two zeros Taylor & Francis, and IEEE,
 * whose pages are 1 to 1 then.
 */
function isMissing(name: Variable, given: GivenVariables, type: CslType): boolean {
  const isUnnumbered = [given.volume, given.issue].every((text = '0') => /^0+$/.test(text));
  return (
    /^(?:n\/a(?:\s?\p{Pd}+\s?n\/a)?|(?:publish )?ahead[ -]of[ -]print)$/iu.test(
      given[name] ?? '',
    ) ||
    (isUnnumbered && name !== 'page' && given[name] !== undefined) ||
    (isUnnumbered && type === 'article-journal' && /^1\s?\p{Pd}+\s?1$/u.test(given[name] ?? ''))
  );
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** CSL's number for `Second`, `2nd ed.` and `2. Auflage`; other words unchanged. */
function editionOf(text: string): string {
  const { number, word } =
    /^(?:(?<number>\d+)(?:st|nd|rd|th)?\.?|(?<word>[a-z]+))(?: (?:edn?\.?|edition|aufl\.?|auflage))?$/i.exec(
      text,
    )?.groups ?? {};
  const ordinal = ORDINALS.indexOf(word?.toLowerCase() ?? '') + 1;
  return number ?? (ordinal > 0 ? String(ordinal) : text);
}

/** The variable that says that this is a preprint, and its server. Zenodo is not one, as it hosts other things. */
function serverOf(given: GivenVariables): readonly ['publisher' | 'genre', Venue] | readonly [] {
  for (const name of ['publisher', 'genre'] as const) {
    const text = given[name] ?? '';
    const venue = readVenue(text);
    const server = venue.server ?? (/arxiv/i.test(text) ? 'arXiv' : undefined);
    if (venue.isPreprint && !/working paper|^zenodo/i.test(text))
      return [name, { ...venue, ...(server !== undefined && { server }) }];
  }
  return [];
}

export function repeatsId(text: string | undefined, arxiv: string | undefined): boolean {
  if (text === undefined || arxiv === undefined) return false;
  return (
    text === arxiv || findArxivId(text) === arxiv || /^(?:arxiv(?:\.org)?|abs\/.*)$/i.test(text)
  );
}

export function usualLink(type: CslType, variables: Variables): LinkKindName {
  const isOut = variables['container-title'] !== undefined || variables.publisher !== undefined;
  return isOut && type !== 'article' ? 'publisher' : 'other';
}
