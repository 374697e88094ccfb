/** Whether what a source names as a venue is one: preprints are told from what is published. */
import type { CslType } from '../domain/kinds.ts';
import type { LinkKindName } from '../domain/links.ts';
import type { Variable, Variables } from '../domain/publication.ts';
import type { Citation } from './citation.ts';
import { findArxivId } from './identifiers.ts';
import { readVenue } from './venues.ts';

/** What comes out as a preprint where nothing but an arXiv id is known of it. */
const UNPLACED: ReadonlySet<CslType> = new Set([
  'document',
  'manuscript',
  'webpage',
  'article-journal',
]);

interface Placed {
  readonly type: CslType;
  readonly variables: Variables;
  readonly note: string | undefined;
  /** Variables that repeat the arXiv id or say no more than “arXiv”. */
  readonly needless: readonly Variable[];
}

const REPEATING = ['page', 'number', 'volume', 'publisher'] as const;

/** Type, variables and note once it is known whether the venue is one. */
export function venueOf(
  { type, variables: given, note }: Citation,
  arxiv: string | undefined,
): Placed {
  const venue = readVenue(given['container-title'] ?? '', arxiv !== undefined);
  const isInPreprint = given['container-title'] !== undefined && venue.isPreprint;
  const needless = REPEATING.filter((name) => repeatsId(given[name], arxiv));
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || needless.some((each) => each === name)) continue;
    if (name === 'page') variables[name] = value.replaceAll(/\s*[-–—−‐]+\s*/g, '-');
    else if (name === 'edition') variables[name] = editionOf(value);
    else if (name !== 'container-title' || !isInPreprint) variables[name] = value;
  }
  if (isInPreprint && venue.server !== undefined) variables['publisher'] ??= venue.server;
  if (isInPreprint && venue.number !== undefined) variables['number'] ??= venue.number;
  const isUnplaced = variables['container-title'] === undefined && UNPLACED.has(type);
  const [said, server] = isUnplaced ? serverOf(given) : [];
  if (said === 'genre' && server !== undefined) {
    if (arxiv === undefined) variables['publisher'] ??= server;
    delete variables['genre'];
  }
  const isPreprint = isInPreprint || said !== undefined || (isUnplaced && arxiv !== undefined);
  const isIdOnly = arxiv !== undefined && readVenue(note ?? '').isPreprint;
  const notes = [isIdOnly ? undefined : note, venue.rest].filter((each) => each !== undefined);
  return {
    type: isPreprint && (isUnplaced || type === 'paper-conference') ? 'article' : type,
    variables,
    note: notes.length > 0 ? notes.join('; ') : undefined,
    needless,
  };
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** The number that CSL wants of `Second`, `2nd ed.` and `2. Auflage`; other words as they are. */
function editionOf(text: string): string {
  const { number, word } =
    /^(?:(?<number>\d+)(?:st|nd|rd|th)?\.?|(?<word>[a-z]+))(?: (?:edn?\.?|edition|aufl\.?|auflage))?$/i.exec(
      text,
    )?.groups ?? {};
  const ordinal = ORDINALS.indexOf(word?.toLowerCase() ?? '') + 1;
  return number ?? (ordinal > 0 ? String(ordinal) : text);
}

/** The variable that says `preprint`, and the server that it names; Zenodo has more of other things. */
function serverOf(
  given: Citation['variables'],
): readonly ['publisher' | 'genre', string | undefined] | readonly [] {
  for (const name of ['publisher', 'genre'] as const) {
    const text = given[name] ?? '';
    const venue = readVenue(text);
    const server = venue.server ?? (/arxiv/i.test(text) ? 'arXiv' : undefined);
    if (venue.isPreprint && !/working paper|^zenodo/i.test(text)) return [name, server];
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
