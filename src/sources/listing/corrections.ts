/**
 * The maintainer's decisions on bylines that inference is unsure of, in a file next to the listing. A line is the byline
 * with ` | ` where the title ends, so it needs no key and the listing can be reordered; affiliation tags may be left
 * out. Lines that begin with `#` are comments.
 */
import { problem, type Problem } from '../../domain/problem.ts';
import { readBylineTail, splitAuthors, type BylineParts } from './byline.ts';
import { placeIn, toLines, type Line } from './lines.ts';
import { quote, quoteEnd } from '../../domain/quote.ts';

export interface BylineCorrection {
  /** Identifies the record: title and authors without spaces, `et al.` and tags. */
  readonly key: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** Where the correction is, for problems. */
  readonly file: string;
  readonly line: number;
}

export interface ParsedCorrections {
  readonly corrections: readonly BylineCorrection[];
  readonly problems: readonly Problem[];
}

const MARK = ' | ';

/**
 * Reads a corrections file, one correction per line.
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

export function correctionKey({ core }: Pick<BylineParts, 'core'>): string {
  return core.replaceAll(' ', '');
}

/**
 * The line that says where the title of a byline ends: the inverse of parsing.
 *
 * @example formatCorrection({ core: 'On RainAna Gomez', truncated: true, affiliations: [] }, 7)
 * // 'On Rain | Ana Gomez et al.'
 */
export function formatCorrection({ core, truncated }: BylineParts, boundary: number): string {
  const [title, authors] = [core.slice(0, boundary).trimEnd(), core.slice(boundary).trimStart()];
  return title + MARK + authors + (truncated ? ' et al.' : '');
}

/** @example correctionsFile('content/listings/gomez.txt') // 'content/listings/gomez.corrections.txt' */
export function correctionsFile(listing: string): string {
  return `${listing.replace(/\.txt$/i, '')}.corrections.txt`;
}

export function unusedCorrection({ file, line, title, authors }: BylineCorrection): Problem {
  const message = `The correction ${quoteEnd(`${title} | ${authors.join(', ')}`)} matches no byline of the listing.`;
  const hint =
    'Apart from “ | ” the line must be the byline, letter by letter. Remove it if the paper is no longer listed.';
  return problem('correction-unused', { file, line, column: 1 }, message, hint);
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
  const message = `The correction ${quote(line.text)} has no “ | ” between a title and authors.`;
  const hint =
    'Write the byline of the listing with “ | ” where the title ends: “On Rain | Ana Gomez, Bo Li et al.”.';
  return problem('correction-unreadable', placeIn(file, line), message, hint);
}
