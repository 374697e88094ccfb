/** Listings from disk as records and entries, with every problem on the way. */
import path from 'node:path';
import type { CalendarDate } from '../../src/domain/calendar-date.ts';
import { problem, type Problem } from '../../src/domain/problem.ts';
import { listingInfoSchema, macrosSchema, topicsSchema } from '../../src/domain/site.ts';
import { parseListing } from '../../src/listing/parse-listing.ts';
import type { ListingRecord } from '../../src/listing/record.ts';
import { toEntry, type EntryContent } from '../../src/listing/to-entry.ts';
import { CONTENT_FOLDER, readYaml } from './content-folder.ts';
import type { Progress } from './progress.ts';
import { readText } from './read-text.ts';

export interface ReadRecord {
  readonly record: ListingRecord;
  readonly content: EntryContent;
}

export interface ReadListing {
  readonly file: string;
  readonly records: readonly ReadRecord[];
}

export interface ReadListings {
  readonly listings: readonly ReadListing[];
  readonly macros: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

export function readListings(
  files: readonly string[],
  retrieved: CalendarDate | undefined,
  progress: Progress,
): ReadListings {
  const problems: Problem[] = [];
  const topics = readYaml(path.join(CONTENT_FOLDER, 'topics.yaml'), topicsSchema, problems);
  const macros = readYaml(path.join(CONTENT_FOLDER, 'macros.yaml'), macrosSchema, problems) ?? {};
  const listings = files.map((file): ReadListing => {
    const read = readText(file);
    if ('problem' in read) {
      problems.push(read.problem);
      return { file, records: [] };
    }
    const name = path.basename(file, '.txt');
    const info = readYaml(file.replace(/\.txt$/, '') + '.yaml', listingInfoSchema, problems);
    const day = retrieved ?? info?.retrieved;
    if (day === undefined) {
      problems.push(reportUndated(file));
      return { file, records: [] };
    }
    const parsed = parseListing(read.text, {
      file,
      retrieved: day,
      categories: topics?.codes ?? {},
    });
    problems.push(...parsed.problems);
    const records = parsed.records.map((record, index): ReadRecord => {
      progress.update(index + 1, parsed.records.length);
      return { record, content: toEntry(record, { name, file }, macros) };
    });
    return { file, records };
  });
  progress.end();
  return { listings, macros, problems };
}

function reportUndated(file: string): Problem {
  return problem(
    'retrieval-unknown',
    { file, line: 1, column: 1 },
    'Nothing says on which day this listing was copied, so a date without a year has no meaning.',
    'Write `retrieved: YYYY-MM-DD` into the .yaml file beside it, or add --retrieved YYYY-MM-DD.',
  );
}
