/** Listings from disk as records and entries, with every problem on the way. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CalendarDate } from '../../src/domain/calendar-date.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { listingInfoSchema, macrosSchema, topicsSchema } from '../../src/domain/site.ts';
import { parseCorrections, type BylineCorrection } from '../../src/listing/corrections.ts';
import { parseListing } from '../../src/listing/parse-listing.ts';
import type { ListingRecord } from '../../src/listing/record.ts';
import { toEntry, type EntryContent } from '../../src/listing/to-entry.ts';
import { readYaml } from './content-folder.ts';
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
  content: string,
  files: readonly string[],
  retrieved: CalendarDate | undefined,
  progress: Progress,
): ReadListings {
  const problems: Problem[] = [];
  const topics = readYaml(path.join(content, 'topics.yaml'), topicsSchema, problems);
  const macros = readYaml(path.join(content, 'macros.yaml'), macrosSchema, problems) ?? {};
  const listings = files.map((file): ReadListing => {
    const read = readText(file);
    if ('problem' in read) {
      problems.push(read.problem);
      return { file, records: [] };
    }
    const stem = file.replace(/\.txt$/, '');
    const info = readYaml(`${stem}.yaml`, listingInfoSchema, problems);
    const parsed = parseListing(read.text, {
      file,
      retrieved: retrieved ?? info?.retrieved,
      categories: topics?.codes ?? {},
      corrections: readCorrections(`${stem}.corrections.txt`, problems),
    });
    problems.push(...parsed.problems);
    const records = parsed.records.map((record, index): ReadRecord => {
      progress.update(index + 1, parsed.records.length);
      return { record, content: toEntry(record, { name: path.basename(stem), file }, macros) };
    });
    return { file, records };
  });
  progress.end();
  return { listings, macros, problems };
}

/** What the maintainer settled about bylines, in a file beside the listing. */
function readCorrections(file: string, problems: Problem[]): readonly BylineCorrection[] {
  if (!existsSync(file)) return [];
  const parsed = parseCorrections(readFileSync(file, 'utf8'), file);
  problems.push(...parsed.problems);
  return parsed.corrections;
}
