import { describe, expect, test } from 'vitest';
import { redirectsSchema, resolveRedirects } from '../../../src/domain/redirects.ts';

const PAGES = new Set(['/', 'papers/osei-2022-rain/', 'papers/li-2023-snow/', 'search/']);

function resolve(redirects: Record<string, string>) {
  const { resolved, problems } = resolveRedirects(redirects, PAGES, (former) => ({
    file: 'redirects.yaml',
    line: Object.keys(redirects).indexOf(former) + 1,
    column: 1,
  }));
  return {
    resolved: Object.fromEntries(resolved),
    problems: problems.map(({ code, place }) => `${String(place.line)} ${code}`),
  };
}

describe('resolveRedirects', () => {
  test.each([
    ['a page', 'papers/osei-2022-rain/'],
    ['the home page', '/'],
    ['a search', 'search/?q=rain%20roofs'],
    ['a part of a page', 'papers/li-2023-snow/#versions'],
    ['another site', 'https://example.org/rain'],
  ])('leads to %s', (_, target) => {
    expect(resolve({ 'papers/old/': target })).toEqual({
      resolved: { 'papers/old/': target },
      problems: [],
    });
  });

  test('spares the reader the stations on the way', () => {
    const redirects = {
      'papers/a/': 'papers/b/',
      'papers/b/': 'papers/c/',
      'papers/c/': 'papers/li-2023-snow/',
    };
    expect(Object.values(resolve(redirects).resolved)).toEqual(
      Array.from({ length: 3 }, () => 'papers/li-2023-snow/'),
    );
  });

  test.each([
    [
      'a circle, and what leads into it',
      { 'papers/a/': 'papers/b/', 'papers/b/': 'papers/a/', 'papers/c/': 'papers/a/' },
      ['1 redirect-circular', '2 redirect-circular', '3 redirect-circular'],
    ],
    ['an address that leads to itself', { 'papers/a/': 'papers/a/' }, ['1 redirect-circular']],
    [
      'a page that is not there',
      { 'papers/a/': 'papers/li-2023-snow/', 'papers/b/': 'papers/li-2023-snwo/' },
      ['2 redirect-target-unknown'],
    ],
    [
      'an address that has a page',
      { 'papers/li-2023-snow/': 'papers/osei-2022-rain/' },
      ['1 redirect-needless'],
    ],
  ])('tells of %s, with its line', (_, redirects, problems) => {
    const result = resolve(redirects);
    expect(result.problems).toEqual(problems);
    expect(Object.keys(result.resolved)).toHaveLength(
      Object.keys(redirects).length - problems.length,
    );
  });

  test.each([
    [{ 'papers/a/': 'papers/a/' }, 'The redirects from “papers/a/” lead in a circle.'],
    [
      { 'papers/li-2023-snow/': 'search/' },
      'The site has a page at “papers/li-2023-snow/”, so this address cannot be redirected.',
    ],
    [{ 'papers/a/': 'xyz' }, '“papers/a/” leads to “xyz”, but the site has no page there.'],
    [
      { 'papers/a/': 'papers/https://example.org' },
      '“papers/a/” leads to “papers/https://example.org”, but the site has no page there.',
    ],
  ])('says of %j: %s', (redirects, message) => {
    const place = { file: 'redirects.yaml', line: 1, column: 1 };
    expect(resolveRedirects(redirects, PAGES, () => place).problems).toMatchObject([{ message }]);
  });

  test('leads to another site without encryption too', () => {
    expect(resolve({ 'papers/old/': 'http://example.org/' }).problems).toEqual([]);
  });

  test('names the page that was probably meant', () => {
    const { problems } = resolveRedirects({ 'papers/a/': 'papers/li-2023-snwo/' }, PAGES, () => ({
      file: 'redirects.yaml',
      line: 1,
      column: 1,
    }));
    expect(problems[0]?.message).toContain('Did you mean “papers/li-2023-snow/”?');
  });
});

test.each([
  [{ 'papers/a/': 'papers/b/' }, true],
  [{ 'papers/a/': 'search/?q=a&year=2022#x' }, true],
  [{ '/papers/a/': 'papers/b/' }, false],
  [{ 'papers/a': 'papers/b/' }, false],
  [{ 'papers/../a/': 'papers/b/' }, false],
  [{ 'papers/a b/': 'papers/b/' }, false],
  [{ 'papers/a/': 'javascript:alert(1)' }, false],
  [{ 'papers/a/': '//example.org/' }, false],
  [{ 'papers/a/': 'https://example.org/ 200' }, false],
  [{ 'papers/a/': 'https://example.org/\u001B[2J' }, false],
  [{ 'papers/a/': 'search/?q=\u001B[2J' }, false],
  [{ 'papers/a/': 'papers/b/#\u0085' }, false],
  [{ 'papers/a/': 'https://[example' }, false],
  [{ 'papers/v1.2/': 'papers/b/' }, true],
  [{ 'feed.xml/': 'papers/' }, false],
  [{ 'papers/a.bib/': 'papers/b/' }, false],
])('redirectsSchema: %j', (redirects, isValid) => {
  expect(redirectsSchema.safeParse(redirects).success).toBe(isValid);
});
