import { describe, expect, test } from 'vitest';
import { formatAddress, parseAddress } from '../../../src/search/address.ts';
import { toggleFilter } from '../../../src/search/filters.ts';

describe('an address', () => {
  test.each([
    '',
    '?q=rain%20%26%20%22snow%22',
    '?q=rain&year=2021&topic=cs.LG&author=Ada%20Osei&author=Bo%20Li&has=code&sort=oldest',
    '?author=Zo%C3%AB',
  ])('%s says the same when it is read and written again', (address) => {
    expect(formatAddress(parseAddress(address))).toBe(address);
  });

  test('keeps nothing that it does not know', () => {
    expect(formatAddress(parseAddress('?q=rain&sort=loudest&page=2'))).toBe('?q=rain');
  });
});

describe('toggleFilter', () => {
  const after = (address: string, name: 'year' | 'author', value: string): string =>
    formatAddress(toggleFilter(parseAddress(address), { name, value }));

  test('puts a year in the place of another, also of one that was typed', () => {
    expect(after('?q=rain&year=2020', 'year', '2021')).toBe('?q=rain&year=2021');
    expect(after('?q=rain%20year:2020%20roof', 'year', '2021')).toBe('?q=rain%20roof&year=2021');
  });

  test('adds an author to others', () => {
    expect(after('?author=Ada', 'author', 'Bo')).toBe('?author=Ada&author=Bo');
  });

  test('takes out what is in, also where it was typed', () => {
    expect(after('?author=Ada&author=Bo', 'author', 'Ada')).toBe('?author=Bo');
    expect(after('?q=year:2020%20rain', 'year', '2020')).toBe('?q=rain');
  });
});
