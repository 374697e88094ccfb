import { describe, expect, test } from 'vitest';
import { formatAddress, isEmpty, parseAddress } from '../../../src/search/address.ts';
import { toggleFilter } from '../../../src/search/filters.ts';

describe('an address', () => {
  test.each([
    '',
    '?q=rain+%26+%22snow%22',
    '?q=rain&year=2021&topic=cs.LG&author=Ada+Osei&author=Bo+Li&has=code&sort=oldest',
    '?author=Zo%C3%AB',
  ])('%s says the same when it is read and written again', (address) => {
    expect(formatAddress(parseAddress(address))).toBe(address);
  });

  test('keeps nothing that it does not know', () => {
    expect(formatAddress(parseAddress('?q=rain&sort=loudest&page=2'))).toBe('?q=rain');
  });
});

test('an address is the same in whatever order the filters were chosen, and not too long', () => {
  const state = parseAddress('?has=code&year=2021&q=+rain+');
  expect(state.query).toBe('rain');
  expect(formatAddress(state)).toBe('?q=rain&year=2021&has=code');
  const reversed = { ...state, query: ' rain ', filters: state.filters.toReversed() };
  expect(formatAddress(reversed)).toBe('?q=rain&year=2021&has=code');
  expect(formatAddress({ ...state, query: 'a'.repeat(1001), filters: [] })).toBe(
    `?q=${'a'.repeat(1000)}`,
  );
});

test.each([
  ['', true],
  ['?q=+', true],
  ['?sort=newest', true],
  ['?q=rain', false],
  ['?year=2021', false],
])('the search %j is empty: %s', (address, isNothing) => {
  expect(isEmpty(parseAddress(address))).toBe(isNothing);
});

describe('toggleFilter', () => {
  const after = (address: string, name: 'year' | 'author', value: string): string =>
    formatAddress(toggleFilter(parseAddress(address), { name, value }));

  test('puts a year in the place of another, also of one that was typed', () => {
    expect(after('?q=rain&year=2020', 'year', '2021')).toBe('?q=rain&year=2021');
    expect(after('?q=rain+year:2020+roof', 'year', '2021')).toBe('?q=rain+roof&year=2021');
  });

  test('adds an author to others', () => {
    expect(after('?author=Ada', 'author', 'Bo')).toBe('?author=Ada&author=Bo');
  });

  test('takes out what is in, also where it was typed', () => {
    expect(after('?author=Ada&author=Bo', 'author', 'Ada')).toBe('?author=Bo');
    expect(after('?q=year:2020+rain', 'year', '2020')).toBe('?q=rain');
    expect(after('?q=a+year:2020+b+has:code', 'year', '2020')).toBe('?q=a+b+has%3Acode');
  });
});
