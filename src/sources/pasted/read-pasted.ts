/** Pasted text to source records, by the reader for its form. */
import { problem, type Problem } from '../../domain/problem.ts';
import { isHeaderLike } from '../listing/header.ts';
import { toLines } from '../listing/lines.ts';
import { readListing } from '../listing/read-listing.ts';
import { placesOf } from '../places.ts';
import type { ReadSource, SourceContext } from '../read-source.ts';
import { isArxivPage } from './arxiv-entries.ts';
import { readArxivPage } from './arxiv-page.ts';
import { unreadForm } from './unread-forms.ts';

/**
 * Reads text that was pasted into a file.
 *
 * @example readPasted('LGJun 7, 2022\nOn RainAna Gomez\nWe look at rain.', 'gomez.txt').records.length // 1
 */
export function readPasted(text: string, file: string, context: SourceContext = {}): ReadSource {
  const lines = toLines(text);
  if (text.includes('\0')) return { records: [], problems: [binary(text, file)] };
  if (lines.length === 0) return { records: [], problems: [] };
  const hasWords = lines.some((line) => /\S\s+\S/.test(line.text));
  if (hasWords && isArxivPage(lines)) return readArxivPage(lines, file, context);
  if (lines.some((line) => isHeaderLike(line.text))) return readListing(text, file, context);
  return { records: [], problems: [unreadForm(lines, file)] };
}

function binary(text: string, file: string): Problem {
  const message =
    'The listing contains a NUL character, so it is not plain text, or it is in UTF-16.';
  const hint = 'Save the listing as plain text in UTF-8.';
  return problem('listing-binary', placesOf(text, file)(text.indexOf('\0')), message, hint);
}
