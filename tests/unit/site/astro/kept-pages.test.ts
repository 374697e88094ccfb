import { describe, expect, test } from 'vitest';
import { cacheFolder, makerDigest } from '../../../../src/site/astro/kept-pages.ts';
import { makeSite } from '../../../fixtures/library.ts';

describe('a page is made again', () => {
  const before = makerDigest(makeSite());

  test('not when nothing has changed', () => {
    expect(makerDigest(makeSite())).toBe(before);
  });

  test.each([
    ['one colour of theme.css', { theme: ':root { --accent: #7a1f1f; }' }],
    ['the title of the site', { title: 'Rain' }],
    ['its address', { origin: 'https://example.org' }],
    ['a file that may be linked', { files: [{ name: 'rain.pdf', size: 1 }] }],
  ])('when %s changes', (_, settings) => {
    expect(makerDigest(makeSite(settings))).not.toBe(before);
  });
});

test('each site keeps its pages in a folder of its own', () => {
  const sites = [
    makeSite(),
    makeSite({ basePath: '/lab/' }),
    makeSite({ origin: undefined }),
    makeSite({ folder: 'elsewhere' }),
  ];
  expect(new Set(sites.map(cacheFolder)).size).toBe(sites.length);
});
