/**
 * A maintainer's word on bylines that inference is unsure of, kept beside the listing. A line is the byline
 * itself with ` | ` put where the title ends, so it needs no key and survives any reordering of the listing;
 * affiliation tags may be left out. Lines that begin with `#` are comments.
 */
import { problem, type Problem } from '../../domain/problem.ts';
import { readBylineTail, splitAuthors, type BylineParts } from './byline.ts';
import { placeIn, toLines, type Line } from './lines.ts';
import { quote, quoteEnd } from '../../domain/quote.ts';

export interface BylineCorrection {
  /** What finds the record: its title and authors without spaces, `et al.` and tags. */
  readonly key: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** Where the correction stands, for problems. */
  readonly file: string;
  readonly line: number;
}

export interface ParsedCorrections {
  readonly corrections: readonly BylineCorrection[];
  readonly problems: readonly Problem[];
}

const MARK = ' | ';

/**
 * Reads a corrections file: one correction a line.
 *
 * @example parseCorrections('Some Title With LLMs | Ana Gomez, Bo Li et al.', 'gomez.corrections.txt')
 * // corrections: [{ title: 'Some Title With LLMs', authors: ['Ana Gomez', 'Bo Li'], … }]
 */
export function parseCorrections(text: string, file: string): ParsedCorrections {
  const corrections: BylineCorrection[] = [];
  const problems: Problem[] = [];
  for (const line of toLines(text)) {
    if (line.text.startsWith('#')) continue;
    const correction = parseLine(line, file);
    if (correction === undefined) problems.push(unreadable(line, file));
    else corrections.push(correction);
  }
  return { corrections, problems };
}

/** The key by which a correction finds a byline. */
export function correctionKey({ core }: Pick<BylineParts, 'core'>): string {
  return core.replaceAll(' ', '');
}

/**
 * The line that settles where the title of a byline ends: the inverse of parsing.
 *
 * @example formatCorrection({ core: 'On RainAna Gomez', truncated: true, affiliations: [] }, 7)
 * // 'On Rain | Ana Gomez et al.'
 */
export function formatCorrection({ core, truncated }: BylineParts, joint: number): string {
  const [title, authors] = [core.slice(0, joint).trimEnd(), core.slice(joint).trimStart()];
  return title + MARK + authors + (truncated ? ' et al.' : '');
}

/** @example correctionsFile('content/listings/gomez.txt') // 'content/listings/gomez.corrections.txt' */
export function correctionsFile(listing: string): string {
  return `${listing.replace(/\.txt$/i, '')}.corrections.txt`;
}

/** A correction that no record of the listing fits. */
export function unusedCorrection({ file, line, title, authors }: BylineCorrection): Problem {
  return problem(
    'correction-unused',
    { file, line, column: 1 },
    `The correction ${quoteEnd(`${title} | ${authors.join(', ')}`)} fits no byline of the listing.`,
    'Without " | " the line must be the byline, letter for letter; take it out if the paper has gone.',
  );
}

function parseLine({ text, number }: Line, file: string): BylineCorrection | undefined {
  const mark = text.lastIndexOf(MARK);
  if (mark < 1) return undefined;
  const title = text.slice(0, mark);
  const { core } = readBylineTail(text.slice(mark + MARK.length));
  const key = correctionKey({ core: title + core });
  return { key, title, authors: splitAuthors(core), file, line: number };
}

function unreadable(line: Line, file: string): Problem {
  return problem(
    'correction-unreadable',
    placeIn(file, line),
    `The correction ${quote(line.text)} has no " | " between a title and authors.`,
    'Write the byline of the listing with " | " where the title ends: "On Rain | Ana Gomez, Bo Li et al.".',
  );
}
