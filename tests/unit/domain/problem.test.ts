import { expect, test } from 'vitest';
import {
  asErrors,
  formatPlace,
  hasError,
  problem,
  stopsImport,
} from '../../../src/domain/problem.ts';

const place = { file: 'rain.bib', line: 4, column: 1 };
const make = (code: Parameters<typeof problem>[0]) => problem(code, place, 'One.', 'Look.');
const [general, ofRecord, warning] = [
  make('listing-empty'),
  make('source-incomplete'),
  make('badge-unknown'),
];

test.each([
  [general, 'error', true],
  [ofRecord, 'error', false],
  [warning, 'warning', false],
])('%j is an %s, and stops an import: %s', (each, severity, stops) => {
  expect(each.severity).toBe(severity);
  expect(stopsImport(each)).toBe(stops);
  expect(hasError([warning, each])).toBe(severity === 'error');
});

test('with --strict a warning is an error, which stops nothing of other records', () => {
  expect(asErrors([warning, ofRecord])).toEqual([{ ...warning, severity: 'error' }, ofRecord]);
  expect(hasError([])).toBe(false);
});

test('formats a place as editors read it', () => {
  expect(formatPlace(place)).toBe('rain.bib:4:1');
});
