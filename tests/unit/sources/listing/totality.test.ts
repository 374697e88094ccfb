import { describe, expect, test } from 'vitest';
import { calendarDateSchema } from '../../../../src/domain/calendar-date.ts';
import { readListing } from '../../../../src/sources/listing/read-listing.ts';
import { splitRecords } from '../../../../src/sources/listing/records.ts';
import { toLines } from '../../../../src/sources/listing/lines.ts';
import { factsOf } from './facts.ts';

const retrieved = calendarDateSchema.parse('2026-06-30');
const TRIALS = 400;

/** Pieces that listings are made of, and what breaks parsers. */
const PIECES = [
  'LGJun 7, 2022',
  'COMP-PHMar 22Code',
  'LGFoo 12, 2023',
  'XYZApr 31',
  'On Rain and SnowAna Gomez, Bo Li et al.',
  'A · BAna · mit',
  'We look at $x < 5%$ and rain.',
  ' et al.',
  ', ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '\u00A0',
  '\uFEFF',
  'Å',
  'Ã¼',
  '\uFFFD',
  '\uD83D',
  '𝛼',
  '刘海顺',
  '\\"{u}',
  '$',
  '(',
  'x'.repeat(300),
  'AaB'.repeat(200),
  ' | ',
];

function randomText(seed: number): string {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: next(40) }, () => PIECES[next(PIECES.length)] ?? '').join('');
}

describe('whatever the text', () => {
  test('reading gives records in order of place, never throws, and is repeatable', () => {
    for (let seed = 1; seed <= TRIALS; seed += 1) {
      const text = randomText(seed);
      const { records } = readListing(text, 'x.txt', { retrieved });
      expect(records.length > 0, JSON.stringify(text)).toBe(toLines(text).length > 0);
      const lines = records.map(({ place }) => place.line);
      expect(lines).toEqual([...lines].sort((a, b) => a - b));
      expect(readListing(text, 'x.txt', { retrieved }).records).toEqual(records);
      for (const { confidence } of records.map(factsOf)) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1 + 1e-9);
      }
    }
  });

  test('every line is in exactly one record or run of lines with a problem', () => {
    for (let seed = 1; seed <= TRIALS; seed += 1) {
      const lines = toLines(randomText(seed));
      const { records, problems } = splitRecords(lines, 'x.txt', retrieved);
      const used = records.flatMap(({ headerLine, byline, names, abstract }) =>
        [headerLine, byline, names, abstract].filter((line) => line !== undefined),
      );
      expect(new Set(used).size).toBe(used.length);
      const starts = problems.map(({ place }) => place.line);
      for (const line of lines.filter((each) => !used.includes(each))) {
        const owner = Math.max(...starts.filter((start) => start <= line.number));
        const between = used.filter(({ number }) => number > owner && number < line.number);
        expect(between, `line ${String(line.number)}`).toEqual([]);
      }
    }
  });

  test('no letter between header and abstract is lost, added or used twice', () => {
    for (let seed = 1; seed <= TRIALS; seed += 1) {
      const text = randomText(seed);
      const { records } = readListing(text, 'x.txt', { retrieved });
      for (const record of records.filter(({ fromListing }) => fromListing !== undefined)) {
        const { line, title, authors, affiliations } = factsOf(record);
        const behind = toLines(text).filter(({ number }) => number > line);
        const isInOneLine = behind[0]?.text.includes(authors[0] ?? '');
        let rest = behind
          .slice(0, isInOneLine ? 1 : 2)
          .map((each) => each.text)
          .join(' ');
        for (const part of [title, ...authors, ...affiliations]) {
          const start = rest.indexOf(part);
          expect(rest.slice(0, start)).toMatch(/^(?: et al\.| and| &|[ ,·])*$/);
          expect(start, part).toBeGreaterThanOrEqual(0);
          rest = rest.slice(start + part.length);
        }
        expect(rest).toMatch(/^(?: et al\.| ·)*$/);
      }
    }
  });
});
