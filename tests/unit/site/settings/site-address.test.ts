import { expect, test } from 'vitest';
import { findAddress } from '../../../../src/site/settings/site-address.ts';

const GITHUB = { GITHUB_ACTIONS: 'true' } as const;

test.each([
  ['nothing is known', undefined, {}, undefined, '/'],
  ['site.yaml', 'https://osei.example.org', {}, 'https://osei.example.org', '/'],
  ['site.yaml with a path', 'https://a.example.org/p', {}, 'https://a.example.org', '/p/'],
  [
    'the environment before site.yaml',
    'https://a.example.org/p/',
    { SITE_URL: 'https://b.example.org', BASE_PATH: '/lists' },
    'https://b.example.org',
    '/lists/',
  ],
  ['an empty base path', undefined, { BASE_PATH: '' }, undefined, '/'],
  ['a base path with dots', undefined, { BASE_PATH: '../a/../b' }, undefined, '/b/'],
  ['a base path with a query', undefined, { BASE_PATH: 'a?b#c' }, undefined, '/a/'],
  ['a base path with quotes', undefined, { BASE_PATH: 'a"b c' }, undefined, '/a%22b%20c/'],
  ['an empty address', 'https://a.example.org', { SITE_URL: '' }, 'https://a.example.org', '/'],
  [
    'a base path of another host',
    undefined,
    { BASE_PATH: '//b.example.org' },
    undefined,
    '/b.example.org/',
  ],
  ['markup as a base path', undefined, { BASE_PATH: '/"><b>/..\n/c' }, undefined, '/c/'],
  [
    'Netlify',
    undefined,
    { NETLIFY: 'true', URL: 'https://osei.netlify.app' },
    'https://osei.netlify.app',
    '/',
  ],
  ['a variable URL of something else', undefined, { URL: 'https://x.example.org' }, undefined, '/'],
  [
    'Cloudflare, whose address is that of one deployment',
    undefined,
    { CF_PAGES_URL: 'https://7a8b9c0d.osei.pages.dev' },
    'https://osei.pages.dev',
    '/',
  ],
  [
    'Cloudflare with the address of the project',
    undefined,
    { CF_PAGES_URL: 'https://osei.pages.dev' },
    'https://osei.pages.dev',
    '/',
  ],
  [
    'a project on GitHub',
    undefined,
    { ...GITHUB, GITHUB_REPOSITORY: 'Osei/Papers' },
    'https://osei.github.io',
    '/Papers/',
  ],
  [
    'a person’s site on GitHub',
    undefined,
    { ...GITHUB, GITHUB_REPOSITORY: 'Osei/osei.github.io' },
    'https://osei.github.io',
    '/',
  ],
  [
    'what the owner says before the host',
    'https://osei.example.org/',
    { ...GITHUB, GITHUB_REPOSITORY: 'osei/papers' },
    'https://osei.example.org',
    '/',
  ],
])('%s', (_, url, environment, origin, basePath) => {
  expect(findAddress(url, environment)).toEqual({ origin, basePath });
});

test.each(['osei', 'javascript:x', 'ftp://example.org'])('%s is no address', (address) => {
  expect(() => findAddress(undefined, { SITE_URL: address })).toThrow(`“${address}”: expected one`);
});
