import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calendarDateSchema } from '../../src/domain/calendar-date.ts';
import { readListing } from '../../src/sources/listing/read-listing.ts';
import { formatByline, factsOf } from '../unit/sources/listing/facts.ts';

const text = readFileSync(new URL('../../content/listings/lucchi.txt', import.meta.url), 'utf8');
const lines = text.split('\n');
const read = readListing(text, 'lucchi.txt', {
  retrieved: calendarDateSchema.parse('2026-11-23'),
  categories: { CO: 'astro-ph.CO', CV: 'cs.CV' },
});
const records = read.records.map(factsOf);

describe('the listing of this site', () => {
  test('has 50 records, 36 with a cut list of authors and 6 without a year', () => {
    expect(records).toHaveLength(50);
    expect(records.filter(({ truncated }) => truncated)).toHaveLength(36);
    const yearless = records.filter(({ yearFrom }) => yearFrom === 'retrieval');
    expect(yearless.map(({ date }) => date?.slice(0, 4))).toEqual(Array(6).fill('2026'));
  });

  test('has papers in nine categories, two badges and five affiliation tags', () => {
    const categories = new Set(records.map(({ category }) => category));
    expect([...categories].sort()).toEqual(
      'astro-ph.CO cs.CL cs.CV cs.LG cs.NE math.OC physics.comp-ph quant-ph stat.ML'.split(' '),
    );
    expect(records.flatMap(({ badges }) => badges)).toEqual(['Code', 'Code']);
    expect(records.flatMap(({ affiliations }) => affiliations)).toHaveLength(5);
  });

  test('holds two lost letters and nothing doubtful', () => {
    const problems = [...read.records.flatMap((record) => record.problems), ...read.problems];
    expect(problems.map(({ code, place }) => [code, place.line])).toEqual([
      ['mojibake-lost', 27],
      ['mojibake-lost', 42],
    ]);
  });

  test('is rebuilt letter for letter from its records', () => {
    for (const record of records) {
      expect(formatByline(record)).toBe(lines[record.line]?.trim());
      expect(record.abstract).toBe(lines[record.line + 1]?.trim());
    }
  });
});
