import { expect, test } from 'vitest';
import { formatHeaders, formatRedirects } from '../../../../src/site/files/host-headers.ts';

test('names the policies for every file under the base path, and a long life for assets', () => {
  const text = formatHeaders('/group/papers/');
  expect(text.match(/^\S.*$/gm)).toEqual(['/group/papers/*', '/group/papers/_astro/*']);
  expect(text).toMatch(
    /^ {2}Content-Security-Policy: default-src 'none'; .*frame-ancestors 'none'$/m,
  );
  expect(text).toMatch(/^ {2}Cache-Control: public, max-age=31536000, immutable$/m);
  expect(text).not.toContain('unsafe-inline');
  expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(2000);
});

test.each([
  ['no moves', [], ''],
  [
    'one move',
    [{ from: '/authors/a-osei/', to: '/authors/ada-osei/', isPermanent: true }],
    '/authors/a-osei/ /authors/ada-osei/ 301\n',
  ],
  ['what may come back', [{ from: '/terms/x/', to: '/search/?q=x', isPermanent: false }], ''],
] as const)('writes redirects: %s', (_, moves, text) => {
  expect(formatRedirects(moves)).toBe(text);
});
