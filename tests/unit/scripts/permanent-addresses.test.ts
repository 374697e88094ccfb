import { expect, test } from 'vitest';
import { permanentAddresses } from '../../../scripts/lib/permanent-addresses.ts';

test.each([
  ['the home page', 'index.html', ['/']],
  ['a page', 'papers/osei-2021-rain/index.html', ['papers/osei-2021-rain/']],
  ['a page, as Windows names it', 'papers\\osei-2021-rain\\index.html', ['papers/osei-2021-rain/']],
  ['a file beside it', 'papers/osei-2021-rain.bib', ['papers/osei-2021-rain.bib']],
  ['the image of a paper', 'papers/osei-2021-rain.png', []],
  ['a picture of the owner', 'files/osei.png', ['files/osei.png']],
  ['a feed', 'authors/ada-osei/feed.xml', ['authors/ada-osei/feed.xml']],
  ['the second page of a list', 'papers/page/2/index.html', []],
  ['a term', 'terms/rain/index.html', ['terms/rain/']],
  ['the file of a term, which may go', 'terms/rain.bib', []],
  ['the terms of a letter', 'terms/letter/r/index.html', []],
  ['an asset', '_astro/site.css', []],
  ['part of the search', 'search-names.bin', []],
  ['a folder', 'papers', []],
])('tells what others may keep: %s', (_, file, addresses) => {
  expect(permanentAddresses([file])).toEqual(addresses);
});
