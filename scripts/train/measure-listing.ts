/**
 * Measures the parser on a listing whose truth is known:
 *
 *   npm run measure:listing -- TRUTH.jsonl LISTING.txt --retrieved YYYY-MM-DD [--sample N --seed S] [--swap]
 *
 * `--sample N` parses the listing as many small listings of N random records, as an author's page is small;
 * `--swap` gives each title the authors of another paper first, which joins real titles and names in new ways.
 * Prints accuracy by field, wrong bylines, calibration, doubtful and silent shares by kind of title ending.
 */
import { parseArgs } from 'node:util';
import { calendarDateSchema } from '../../src/domain/calendar-date.ts';
import { hasError } from '../../src/domain/problem.ts';
import { readListing } from '../../src/sources/listing/read-listing.ts';
import { formatMeasures, type Outcome } from './measures.ts';
import { seededRandom } from '../lib/random.ts';
import { chunk, readKnownPapers, shuffle, type KnownPaper } from './truth.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    retrieved: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    swap: { type: 'boolean', default: false },
  },
});
const [truthPath, listingPath] = [...positionals].sort(
  (a, b) => Number(b.endsWith('.jsonl')) - Number(a.endsWith('.jsonl')),
);
if (truthPath === undefined || listingPath === undefined) {
  throw new Error('Usage: measure-listing.ts TRUTH.jsonl LISTING.txt --retrieved YYYY-MM-DD');
}
const retrieved = calendarDateSchema.parse(values.retrieved);
const { next: random } = seededRandom(Number(values.seed));
const known = readKnownPapers(truthPath, listingPath);
const papers = values.swap ? swapAuthors(known) : known;
const size = values.sample === undefined ? papers.length : Number(values.sample);
const listings = size === papers.length ? [papers] : chunk(shuffle(papers, random), size);

const start = performance.now();
const outcomes = listings.flatMap(measureOne);
const seconds = (performance.now() - start) / 1000;
console.log(formatMeasures(outcomes, seconds));

function measureOne(listing: readonly KnownPaper[]): readonly Outcome[] {
  const text = listing.map(({ lines }) => lines.join('\n')).join('\n');
  const { records } = readListing(text, listingPath ?? '', { retrieved });
  const read = records.filter(({ problems }) => !hasError(problems));
  const byLine = new Map(read.map((record) => [record.place.line, record]));
  return listing.map(({ truth }, index) => ({ truth, record: byLine.get(3 * index + 1) }));
}

function swapAuthors(originals: readonly KnownPaper[]): readonly KnownPaper[] {
  const others = shuffle(originals, random);
  return originals.map(({ truth, lines: [header, , abstract] }, index) => {
    const { authors, truncated } = others[index]?.truth ?? truth;
    const byline = truth.title + authors.join(', ') + (truncated ? ' et al.' : '');
    return {
      truth: { ...truth, authors, truncated, affiliation: null },
      lines: [header, byline, abstract],
    };
  });
}
