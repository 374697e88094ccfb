import { describe, expect, test } from 'vitest';
import { readAddress, toSafeUrl } from '../../../../src/markup/latex/addresses.ts';

describe('readAddress', () => {
  test.each([
    ['https://a.example/b', 'https://a.example/b'],
    ['https://a.example/b.', 'https://a.example/b'],
    ['http://a.example/(b)/c),', 'http://a.example/(b)/c'],
    ['http://a.example/b(c)', 'http://a.example/b(c)'],
    ['http://a.example/~b\\_c\\%20 d', 'http://a.example/~b_c%20'],
    ['http://a.example/\\~{}b', 'http://a.example/~b'],
    ['http://a.example}', 'http://a.example'],
    ['www.a.example/~b.', 'https://www.a.example/~b'],
    ['10.1234/ab.c-d;', 'https://doi.org/10.1234/ab.c-d'],
    ['doi:10.1234/ab\\_c', 'https://doi.org/10.1234/ab_c'],
    ['DOI: 10.1234/ab', 'https://doi.org/10.1234/ab'],
  ])('%s is a link to %s', (source, url) => {
    expect(readAddress(source, 0)?.url).toBe(url);
  });

  test.each(['http://', 'httpx', '10.5', '10.1234', 'javascript:x', 'www'])(
    '%s is text',
    (source) => {
      expect(readAddress(source, 0)).toBeUndefined();
    },
  );
});

describe('toSafeUrl', () => {
  test.each([
    ['https://a.example/b c', 'https://a.example/bc'],
    ['mailto:me@a.example', 'mailto:me@a.example'],
    ['www.a.example', 'https://www.a.example'],
    ['a.example/b', 'https://a.example/b'],
    ['https://a.example/"<é>', 'https://a.example/%22%3C%C3%A9%3E'],
  ])('%s becomes %s', (written, url) => {
    expect(toSafeUrl(written)).toBe(url);
  });

  test.each([
    'javascript:alert(1)',
    ' java\nscript:x',
    'data:text/html,x',
    '//a.example',
    'file:///etc',
    'vbscript:x',
    '',
  ])('%j is refused', (written) => {
    expect(toSafeUrl(written)).toBeUndefined();
  });
});
